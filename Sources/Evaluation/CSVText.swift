/// Comma-separated values as RFC 4180 has them: quoted fields may hold commas, quotes and lines.
package enum CSVText {
  /// The rows by the names of the first one.
  package static func rows(_ bytes: some Sequence<UInt8>) -> [[String: String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    var sawQuote = false
    func take() {
      row.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }
    for byte in bytes {
      if isQuoted {
        // A second quote in a row stands for one; one alone ends the quoted part.
        if byte == UInt8(ascii: "\"") {
          if sawQuote { field.append(byte) }
          sawQuote.toggle()
          continue
        }
        if !sawQuote {
          field.append(byte)
          continue
        }
        isQuoted = false
        sawQuote = false
      }
      switch byte {
      case UInt8(ascii: "\""): isQuoted = true
      case UInt8(ascii: ","): take()
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"):
        take()
        rows.append(row)
        row = []
      default: field.append(byte)
      }
    }
    if !field.isEmpty || !row.isEmpty {
      take()
      rows.append(row)
    }
    guard let names = rows.first else { return [] }
    return rows.dropFirst().map { row in
      Dictionary(zip(names, row), uniquingKeysWith: { first, _ in first })
    }
  }
}
