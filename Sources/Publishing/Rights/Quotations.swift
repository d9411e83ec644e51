import FactCheck

/// The authors' words inside a summary, as far as their licence bounds them.
enum Quotations {
  /// How many words each quotation of the abstract has, each different one counted once.
  ///
  /// A title is no part of the abstract and always shown; what a standing text puts into quotation
  /// marks are our own words.
  static func words(in summary: Summary) -> [Int] {
    var seen: Set<String> = []
    var counts: [Int] = []
    for statement in summary.sentences where restsOnTheAbstract(statement) {
      var quotes = quotations(in: statement.text)
      if quotes.isEmpty, statement.kind == .quote { quotes = [statement.text] }
      for quote in quotes where seen.insert(quote).inserted {
        counts.append(WordRuns.count(in: quote))
      }
    }
    return counts
  }

  private static func restsOnTheAbstract(_ statement: Statement) -> Bool {
    // A quote that names no source is not let off for it.
    statement.kind.needsSources && statement.sources != ["t"]
  }

  /// What stands between quotation marks: “…” or "…".
  private static func quotations(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var quotes: [String] = []
    var start: Int?
    var index = 0
    while index < bytes.count {
      let mark = mark(in: bytes, at: index)
      if mark.length > 0 {
        if let first = start, mark.closes {
          quotes.append(String(decoding: bytes[first..<index], as: UTF8.self))
          start = nil
        } else if start == nil, mark.opens {
          start = index + mark.length
        }
      }
      index += max(1, mark.length)
    }
    return quotes
  }

  private static func mark(
    in bytes: [UInt8], at index: Int
  ) -> (length: Int, opens: Bool, closes: Bool) {
    if bytes[index] == UInt8(ascii: "\"") { return (1, true, true) }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else {
      return (0, false, false)
    }
    // U+201C “ and U+201D ” in UTF-8.
    switch bytes[index + 2] {
    case 0x9C: return (3, true, false)
    case 0x9D: return (3, false, true)
    default: return (0, false, false)
    }
  }
}
