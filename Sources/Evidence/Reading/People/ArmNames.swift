/// The names of the groups a study compares, as its sentences introduce them.
struct ArmNames {
  struct Arm {
    /// As printed.
    let name: String
    /// The words that tell it from the others, in lower case.
    let words: [String]
  }

  private(set) var arms: [Arm] = []
  /// The study's own sentences on who received what named at least two.
  private(set) var isKnown = false

  /// From the sentences that say who received what, who was compared with whom, and from the labels
  /// of counted groups.
  init(_ sentences: [Sentence], groups: [Participants.Group] = []) {
    for sentence in sentences
    where !sentence.isMetadata && sentence.role != .background && sentence.role != .results {
      collect(sentence)
    }
    isKnown = arms.count >= 2
    for sentence in sentences where sentence.role == .results { collect(sentence) }
    for group in groups {
      let words = Self.content(group.name)
      if (1...4).contains(words.count) { add(group.name, words) }
    }
  }

  /// Starts of phrases that name two groups.
  private static let assigning: WordSet = [
    "receive", "received", "receiving", "to", "with", "comparing", "compared", "versus", "vs",
    "between", "either", "of", "given", "or", "and", "than", "on",
  ]
  private static let opening: CueSet = [
    "randomi", "assigned", "allocated", "receiv", "compar", "versus", "vs", "treated with",
    "divided into", "group", "arm",
  ]

  private mutating func collect(_ s: Sentence) {
    guard s.has(Self.opening) else { return }
    let isAssignment =
      s.has("randomi") || s.has("assigned") || s.has("allocated") || s.has("divided into")
    for mention in ArmMentionReader.keyed(in: s) where mention.words.count <= 4 {
      add(mention.name, mention.words)
    }
    for i in s.tokens.indices {
      let word = s.word(i)
      let isGiving =
        word == "receive" || word == "received" || word == "receiving"
        || (word == "with" && s.word(i - 1) == "treated")
        || isAssignment && word == "to" && Self.isAssigned(s.word(i - 1), s.word(i - 2))
        || (word == "comparing" || word == "compare" || word == "compared")
      guard isGiving else { continue }
      for arm in ArmMentionReader.list(from: i + 1, s) { add(arm.name, arm.words) }
    }
    for i in s.tokens.indices where s.word(i) == "versus" || s.word(i) == "vs" {
      if s.role == .title || s.role == .objective || s.role == .methods {
        if let one = ArmMentionReader.phrase(endingAt: i, s) { add(one.name, one.words) }
        let next = s.word(i + 1) == "." ? i + 2 : i + 1
        if let one = ArmMentionReader.phrase(from: next, s) { add(one.name, one.words) }
      }
    }
  }

  private static func isAssigned(_ word: String, _ before: String) -> Bool {
    let verbs: Set<String> = [
      "randomised", "randomized", "assigned", "allocated", "randomly", "1", "2", "ratio",
      "rerandomized",
    ]
    return verbs.contains(word) || verbs.contains(before)
  }

  private mutating func add(_ name: String, _ words: [String]) {
    guard !words.isEmpty, words.count <= 5, arms.count < 12 else { return }
    if arms.contains(where: { $0.words == words }) { return }
    arms.append(Arm(name: name, words: words))
  }

  /// The words of a name that tell it from others; the words of a bare name where none is left.
  static func content(_ name: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    func close() {
      guard !current.isEmpty else { return }
      words.append(String(decoding: current, as: UTF8.self))
      current = []
    }
    for byte in name.utf8 {
      let b = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if b &- 0x61 < 26 || b &- 0x30 < 10 || b >= 0x80 { current.append(b) } else { close() }
    }
    close()
    return words.filter { !general.contains($0) }
  }

  /// Words that every group's name may have.
  static let general: WordSet = [
    "group", "groups", "arm", "arms", "patients", "patient", "participants", "subjects", "people",
    "women", "men", "cohort", "the", "of", "in", "with", "who", "those", "a", "an", "and",
    "receiving", "received", "treated", "assigned", "to", "on", "cases", "individuals", "persons",
    "children", "pts", "pts.", "therapy", "study", "randomised", "randomized", "only", "alone",
    "given", "taking", "users", "recipients",
  ]

  /// The only other arm of two.
  func other(than words: [String]) -> Arm? {
    let distinct = arms.filter { !$0.words.isEmpty }
    let same = distinct.filter { Self.overlap($0.words, words) }
    let others = distinct.filter { !Self.overlap($0.words, words) }
    guard !same.isEmpty, let first = others.first,
      others.allSatisfy({ Self.overlap($0.words, first.words) })
    else { return nil }
    return first
  }

  static func overlap(_ a: [String], _ b: [String]) -> Bool {
    a.contains { b.contains($0) }
  }
}
