/// Cuts lines: one record a line, blank lines skipped but counted.
struct LineCutter: Sendable {
  private let file: String
  private let cap: Int
  private var pending: [UInt8] = []
  /// Bytes of a line over the cap that were let go; its beginning stays in `pending` to be shown.
  private var dropped = 0
  private var line = 1

  init(file: String, cap: Int) {
    self.file = file
    self.cap = cap
  }

  mutating func feed(_ bytes: [UInt8]) -> [RawRecord] {
    var records: [RawRecord] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while let end = ByteSearch.first(byte: UInt8(ascii: "\n"), in: buffer, from: start) {
        add(bytes[start..<end])
        if let record = endLine() { records.append(record) }
        start = end + 1
      }
    }
    add(bytes[start...])
    return records
  }

  mutating func finish() -> [RawRecord] {
    endLine().map { [$0] } ?? []
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard dropped > 0 || pending.count + bytes.count > cap else {
      pending.append(contentsOf: bytes)
      return
    }
    dropped += bytes.count
    pending.append(contentsOf: bytes.prefix(200))
    pending = Array(pending.prefix(200))
  }

  private mutating func endLine() -> RawRecord? {
    let origin = Origin(file: file, line: line)
    defer {
      line += 1
      pending = []
      dropped = 0
    }
    if dropped > 0 {
      return RawRecord(
        kind: .unreadable(
          reason: "The line is longer than \(cap >> 20) MB.",
          mend: "Check that each study stands on a line of its own."),
        bytes: pending, origin: origin)
    }
    var text = Bytes.trimmed(pending[...])
    if Bytes.hasPrefix(text, "\u{FEFF}") { text = Bytes.trimmed(text.dropFirst(3)) }
    guard !text.isEmpty else { return nil }
    return RawRecord(kind: .studyJSON, bytes: Array(text), origin: origin)
  }
}
