/// Cuts an answer in JSON into its records: the objects of one list in it.
struct ListCutter: Sendable {
  /// Whose answer it is.
  struct Form: Sendable {
    /// The list's key, in quotation marks.
    var key: StaticString
    var kind: RawRecord.Kind
    /// Where one asks for it again.
    var server: String

    static let europePMC = Form(key: "\"result\"", kind: .europePMC, server: "Europe PMC")
    static let preprints = Form(
      key: "\"collection\"", kind: .preprint, server: "the preprint server")
  }

  private let form: Form
  private let file: String
  private let cap: Int
  private var buffer: [UInt8] = []
  /// The next byte to look at.
  private var scan = 0
  /// Where the open result begins.
  private var start: Int?
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isInList = false
  private var isOver = false
  private var isTooLong = false
  private var count = 0

  init(_ form: Form, file: String, cap: Int) {
    self.form = form
    self.file = file
    self.cap = cap
  }

  mutating func feed(_ bytes: [UInt8]) -> [RawRecord] {
    guard !isOver else { return [] }
    buffer.append(contentsOf: bytes)
    if !isInList, !findList() {
      // The list's key may be cut in two; nothing before it is of use.
      buffer.removeFirst(max(0, buffer.count - 256))
      return []
    }
    var records: [RawRecord] = []
    while scan < buffer.count, !isOver {
      if let record = step() { records.append(record) }
      scan += 1
    }
    forget()
    return records
  }

  mutating func finish() -> [RawRecord] {
    if !isInList {
      return [
        unreadable(
          "The file has no list of results.", "Ask \(form.server) for it again, as JSON.")
      ]
    }
    guard !isOver else { return [] }
    if start != nil { count += 1 }
    return [
      unreadable(
        start == nil
          ? "The file ends before the list of results does."
          : "The file ends inside this record.", "Fetch the file again.", isOfRecord: start != nil)
    ]
  }

  /// Goes behind the list's `[`; false when it did not come yet.
  private mutating func findList() -> Bool {
    let place = buffer.withUnsafeBytes { bytes -> Int? in
      var position = 0
      while let key = ByteSearch.first(form.key, in: bytes, from: position) {
        position = key + form.key.utf8CodeUnitCount
        let rest = bytes[position...].prefix { Bytes.isSpace($0) || $0 == UInt8(ascii: ":") }
        guard rest.endIndex < bytes.count else { return nil }
        if bytes[rest.endIndex] == UInt8(ascii: "[") { return rest.endIndex + 1 }
      }
      return nil
    }
    guard let place else { return false }
    isInList = true
    scan = place
    return true
  }

  private mutating func step() -> RawRecord? {
    let byte = buffer[scan]
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return nil
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      if depth == 0 { start = scan }
      depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      if depth == 0 {
        isOver = true
        return nil
      }
      depth -= 1
      if depth == 0 { return record() }
    default: break
    }
    return nil
  }

  private mutating func record() -> RawRecord? {
    guard let first = start else { return nil }
    start = nil
    count += 1
    defer { isTooLong = false }
    if isTooLong || scan - first >= cap {
      return unreadable(
        "The record is longer than \(cap >> 20) MB.", "Look this record up at \(form.server).",
        isOfRecord: true)
    }
    return RawRecord(
      kind: form.kind, bytes: Array(buffer[first...scan]),
      origin: Origin(file: file, record: count))
  }

  /// Lets go of what was cut, and of the bytes of a record over the cap.
  private mutating func forget() {
    if start != nil, buffer.count - (start ?? 0) > cap { isTooLong = true }
    let keep = isTooLong ? scan : (start ?? scan)
    buffer.removeFirst(keep)
    scan -= keep
    if start != nil { start = 0 }
  }

  private func unreadable(
    _ reason: String, _ mend: String, isOfRecord: Bool = false
  ) -> RawRecord {
    RawRecord(
      kind: .unreadable(reason: reason, mend: mend), bytes: [],
      origin: Origin(file: file, record: isOfRecord ? count : nil))
  }
}
