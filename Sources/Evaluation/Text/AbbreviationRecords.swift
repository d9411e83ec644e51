import Language

/// Records with the abbreviations they introduce, in Ab3P's format: a line with the PMID, lines of
/// text, and lines of two spaces and `short|long`, records divided by an empty line.
struct AbbreviationRecords {
  struct Pair: Hashable, Comparable, CustomStringConvertible {
    var short: String
    var long: String

    static func < (a: Pair, b: Pair) -> Bool { (a.short, a.long) < (b.short, b.long) }
    var description: String { "\(short) | \(long)" }
  }

  struct Record {
    var pmid: String
    var texts: [String] = []
    var pairs: Set<Pair> = []

    func found(by read: (String) -> [Abbreviation]) -> Set<Pair> {
      Set(texts.flatMap(read).map { Pair(short: $0.short, long: $0.long) })
    }
  }

  private(set) var list: [Record] = []

  init(_ text: String) {
    var record: Record?
    for line in text.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    {
      if line.isEmpty {
        close(&record)
      } else if record == nil {
        record = Record(pmid: Self.trimmed(line))
      } else if line.hasPrefix("  ") {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count > 1 else { continue }
        record?.pairs.insert(
          Pair(short: Self.trimmed(fields[0]), long: Self.trimmed(fields[1])))
      } else {
        record?.texts.append(String(line))
      }
    }
    close(&record)
  }

  private mutating func close(_ record: inout Record?) {
    guard let done = record else { return }
    list.append(done)
    record = nil
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
