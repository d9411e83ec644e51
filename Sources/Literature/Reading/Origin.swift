/// Where a record stands: file, line or number of the record, byte at which it begins.
package struct Origin: Sendable, Equatable, Hashable, Codable {
  /// The file's path as given, or `standard input`.
  package var file: String
  /// Counted from 1; for line formats.
  package var line: Int?
  /// Counted from 1; for XML.
  package var record: Int?
  /// Counted from 0, in the unpacked text.
  package var offset: Int?
  /// What kind of record it is, once it was read.
  package var source: RecordSource?

  package init(
    file: String, line: Int? = nil, record: Int? = nil, offset: Int? = nil,
    source: RecordSource? = nil
  ) {
    self.file = file
    self.line = line
    self.record = record
    self.offset = offset
    self.source = source
  }
}

extension Origin: CustomStringConvertible {
  /// `trials.jsonl, line 12`, `pubmed.xml.gz, record 12 (byte 34567)`.
  package var description: String {
    if let line { return "\(file), line \(line)" }
    let place = offset.map { " (byte \($0))" } ?? ""
    if let record { return "\(file), record \(record)\(place)" }
    return file
  }
}
