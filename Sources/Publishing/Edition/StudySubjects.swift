import Archive

/// What each study is about, as numbers: its treatments, topics and types, and the words of its title.
struct StudySubjects {
  struct Key {
    /// In `places`.
    let number: Int
    let weight: Int
    let isWord: Bool
  }

  /// By number of the key: places of the cards that may be pointed to, ascending.
  private(set) var places: [[Int]] = []
  /// Of all cards, one after another.
  private var keys: [Key] = []
  private var ends: [Int] = []

  private enum Kind: Int, CaseIterable { case treatment, topic, type }
  /// By kind.
  private var named: [[String: Int]] = Kind.allCases.map { _ in [:] }
  /// By search form.
  private var words: [String: Int] = [:]
  /// By the word as it is printed, in small letters: its search form is worked out once.
  private var printed = WordNumbers()

  /// Cards one after another with the titles of their studies, which may be left out.
  typealias Page = (cards: [StudyCard], titles: [String])

  /// Of all pages, in the order in which they come.
  static func gathered(from pages: AsyncStream<Page>) async -> StudySubjects {
    var subjects = StudySubjects()
    for await page in pages { subjects.add(page) }
    return subjects
  }

  mutating func add(_ page: Page) {
    for (place, card) in page.cards.enumerated() {
      let start = keys.count
      add(.treatment, card.treatments, weight: 4)
      add(.topic, card.topics, weight: 2)
      add(.type, card.types, weight: 1)
      if place < page.titles.count { add(page.titles[place]) }
      ends.append(keys.count)
      guard Prominence.mayLead(card.status) else { continue }
      let study = ends.count - 1
      for key in start..<keys.count {
        let number = keys[key].number
        if places[number].last != study { places[number].append(study) }
      }
    }
  }

  func of(_ place: Int) -> ArraySlice<Key> {
    keys[(place == 0 ? 0 : ends[place - 1])..<ends[place]]
  }

  private mutating func add(_ kind: Kind, _ names: [String], weight: Int) {
    for name in names {
      let known = named[kind.rawValue][name]
      let number = known ?? newNumber()
      if known == nil { named[kind.rawValue][name] = number }
      keys.append(Key(number: number, weight: weight, isWord: false))
    }
  }

  private mutating func add(_ title: String) {
    let start = keys.count
    SearchText.forEachPrintedWord(title) { word in
      let number = number(of: word)
      // Short words are rarely the matter of a study.
      guard number >= 0, !holds(number, from: start) else { return }
      keys.append(Key(number: number, weight: 3, isWord: true))
    }
  }

  private func holds(_ number: Int, from start: Int) -> Bool {
    for place in start..<keys.count where keys[place].number == number { return true }
    return false
  }

  /// -1 for a short word.
  private mutating func number(of printedWord: [UInt8]) -> Int {
    if let number = printed.number(of: printedWord) { return number }
    var word = SearchText.form(ofPrinted: printedWord)
    var number = -1
    // A plural is its singular, whatever it ends in besides: both ends go through the same rule.
    if word.utf8.count > 4, word.hasSuffix("s"), !word.hasSuffix("ss") { word.removeLast() }
    // A number says what was counted, not what the study is about.
    if word.utf8.count > 3, !word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      number = words[word] ?? newNumber()
      words[word] = number
    }
    printed.add(printedWord, number: number)
    return number
  }

  private mutating func newNumber() -> Int {
    places.append([])
    return places.count - 1
  }
}
