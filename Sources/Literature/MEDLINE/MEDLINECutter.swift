/// Cuts MEDLINE text (`.nbib`) into records: each begins with a line `PMID- ` and goes on to the next.
struct MEDLINECutter: Sendable {
  private let file: String
  private let cap: Int
  private var pending: [UInt8] = []
  private var record: [UInt8] = []
  private var recordLine = 1
  private var line = 0
  private var isTooLong = false

  init(file: String, cap: Int) {
    self.file = file
    self.cap = cap
  }

  mutating func feed(_ bytes: [UInt8]) -> [RawRecord] {
    var records: [RawRecord] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while let end = ByteSearch.first(byte: UInt8(ascii: "\n"), in: buffer, from: start) {
        pending.append(contentsOf: bytes[start...end])
        records += endLine()
        start = end + 1
      }
    }
    pending.append(contentsOf: bytes[start...])
    // A "line" of this length is no line of MEDLINE text; it is not collected for ever.
    if pending.count > cap {
      isTooLong = true
      pending.removeAll()
    }
    return records
  }

  mutating func finish() -> [RawRecord] {
    endLine() + endRecord()
  }

  private mutating func endLine() -> [RawRecord] {
    line += 1
    defer { pending.removeAll(keepingCapacity: true) }
    var records: [RawRecord] = []
    if Bytes.hasPrefix(pending[...], "PMID-") {
      records = endRecord()
      recordLine = line
    }
    if record.count + pending.count > cap {
      isTooLong = true
    } else {
      record.append(contentsOf: pending)
    }
    return records
  }

  private mutating func endRecord() -> [RawRecord] {
    defer {
      record.removeAll(keepingCapacity: true)
      isTooLong = false
    }
    let origin = Origin(file: file, line: recordLine)
    if isTooLong {
      return [
        RawRecord(
          kind: .unreadable(
            reason: "The record is longer than \(cap >> 20) MB.",
            mend: "Export this record from PubMed again."),
          bytes: Array(record.prefix(200)), origin: origin)
      ]
    }
    guard record.contains(where: { !Bytes.isSpace($0) }) else { return [] }
    return [RawRecord(kind: .medline, bytes: record, origin: origin)]
  }
}
