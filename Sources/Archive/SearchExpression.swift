import Language

/// A reader's words as an FTS5 expression. Every word is quoted and holds letters and digits only,
/// so that nothing a reader types is ever an operator.
struct SearchExpression: Equatable {
  /// One quoted term, or several names of one thing joined by OR, for each word of the query.
  private var units: [String] = []

  var isEmpty: Bool { units.isEmpty }
  var allWords: String { units.joined(separator: " AND ") }
  var anyWord: String { units.joined(separator: " OR ") }
  var hasOneWord: Bool { units.count == 1 }

  static let longestQuery = 200
  static let mostWords = 12

  /// Whether the last word may be one that is not typed to its end.
  private(set) var isOpen = false

  /// - Parameter completing: finds words that begin with the last one too, where it may go on.
  init(_ text: String, synonyms: Synonyms, completing: Bool = true) {
    let head = String(decoding: text.utf8.prefix(Self.longestQuery), as: UTF8.self)
    let typed = SearchText.words(head)
    let kept = typed.filter { !Self.smallWords.contains($0) }
    let words = Array((kept.isEmpty ? typed : kept).prefix(Self.mostWords))[...]
    // A reader who typed a space or a full stop after the last word has finished it.
    let lastIsOpen = head.unicodeScalars.last.map { $0.properties.isAlphabetic } ?? false

    var rest = words
    while let word = rest.first {
      var names = [[word]]
      var length = 1
      if let known = synonyms.match(rest) {
        length = known.length
        names =
          [Array(rest.prefix(length))] + known.names.filter { $0 != Array(rest.prefix(length)) }
      }
      rest = rest.dropFirst(length)
      var terms = names.map(Self.phrase)
      if rest.isEmpty, lastIsOpen, let prefix = Self.prefix(names[0]) {
        isOpen = true
        if completing { terms.insert(prefix, at: 0) }
      }
      units.append(terms.count == 1 ? terms[0] : "(\(terms.joined(separator: " OR ")))")
    }
  }

  /// Words such as "does" or "with" that hardly tell one study from another.
  private static let smallWords: Set<String> = Set(
    [
      "a", "am", "an", "and", "are", "at", "be", "by", "can", "do", "does", "for", "from", "has",
      "have", "how", "i", "if", "in", "is", "it", "me", "my", "of", "on", "or", "our", "the", "to",
      "us", "we", "what", "when", "which", "will", "with", "who", "why", "you", "your",
    ].flatMap(SearchText.words))

  private static func phrase(_ words: [String]) -> String {
    "\"\(words.joined(separator: " "))\""
  }

  /// FTS5 reads a star behind the quotes as: the last word may go on.
  private static func prefix(_ words: [String]) -> String? {
    guard let last = words.last, last.utf8.count > 2 else { return nil }
    let trimmed = Spelling.trimmedPrefix(Array(last.utf8))
    return phrase(words.dropLast() + [String(decoding: trimmed, as: UTF8.self)]) + "*"
  }
}
