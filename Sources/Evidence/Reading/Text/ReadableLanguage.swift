import Literature

/// Whether a study is in the language that we read: English.
///
/// A record in another language often has an English abstract, and one without a language may have
/// none: so the words decide, and the record's code only where there are few.
package enum ReadableLanguage {
  /// Words that nearly every English abstract has; no two of them are common in another language of
  /// medical journals. Of 1,680 records of a feed one abstract had fewer than three, and it was
  /// Hungarian.
  private static let words: [[UInt8]] = [
    "the", "and", "with", "were", "to", "for", "that", "this", "by", "from", "of",
  ].map { Array($0.utf8) }

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

  /// How many of the words stand in the text.
  private static func found(in text: [UInt8]) -> Int {
    var left = words
    for word in text.split(whereSeparator: { !isLetter($0) }) where word.count <= 4 {
      if let index = left.firstIndex(where: { known in
        known.count == word.count && zip(known, word).allSatisfy { $0 == $1 | 0x20 }
      }) {
        left.remove(at: index)
        if words.count - left.count == 3 { break }
      }
    }
    return words.count - left.count
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }
}
