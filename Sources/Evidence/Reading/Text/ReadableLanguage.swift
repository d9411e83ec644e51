import Literature

/// Whether a study is in the language that we read: English.
///
/// A record in another language often has an English abstract, and one without a language may have
/// none: so the words decide, and the record's code only where there are few.
package enum ReadableLanguage {
  /// Words that nearly every English abstract has; no two of them are common in another language of
  /// medical journals. Of 1,680 records of a feed one abstract had fewer than three, and it was
  /// Hungarian.
  private static let words: [UInt32] = [
    "the", "and", "with", "were", "to", "for", "that", "this", "by", "from", "of",
  ].map { $0.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

  package static func reads(_ study: Study) -> Bool {
    let abstract = study.abstract.sections.map(\.text).joined(separator: " ")
    let isShort = abstract.utf8.count < 200
    let text = Array((isShort ? "\(study.title) \(abstract)" : abstract).utf8.prefix(1500))
    // Other scripts: more than a third of the bytes are no ASCII.
    guard text.count(where: { $0 >= 0x80 }) * 3 < text.count else { return false }
    if study.language == "en" { return true }
    let found = found(in: text)
    return isShort ? study.language == nil || found >= 1 : found >= 3
  }

  /// Whether one sentence of an abstract is: abstracts in two languages have both.
  ///
  /// Other languages show themselves by their letters: more than one in forty is no ASCII, and none of
  /// the commonest words of English stands beside them.
  package static func reads(sentence: String) -> Bool {
    let text = Array(sentence.utf8)
    let foreign = text.count { $0 >= 0xC3 && $0 <= 0xC5 }
    guard foreign * 40 > text.count else { return true }
    return found(in: text) > 0
  }

  /// How many of the words stand in the text; no more than three are counted.
  private static func found(in text: [UInt8]) -> Int {
    var found: [UInt32] = []
    var word: UInt32 = 0
    var length = 0
    for byte in text + [0x20] {
      if isLetter(byte) {
        word = word << 8 | UInt32(byte | 0x20)
        length += 1
        continue
      }
      if length <= 4, words.contains(word), !found.contains(word) {
        found.append(word)
        if found.count == 3 { break }
      }
      word = 0
      length = 0
    }
    return found.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
