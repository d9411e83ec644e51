/// The records of one input in batches of about 256 KB, cut as they are asked for.
///
/// Memory stays flat whatever the input's size. Made by `StudyReader`; iterate once.
package struct RecordBatches: Sequence, IteratorProtocol {
  private let stream: RecordStream

  init(file: String, format: InputFormat?, source: ByteSource?, failure: ByteSource.Failure? = nil)
  {
    stream = RecordStream(file: file, format: format, source: source, failure: failure)
  }

  /// The next records, at least one; `nil` at the end.
  package mutating func next() -> [RawRecord]? {
    stream.next()
  }
}
