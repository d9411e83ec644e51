/// Opens inputs and hands out their records: files, folders, standard input or bytes in memory.
///
/// What an input is, is told by its content. Nothing throws: what cannot be opened or read comes
/// as a record of its own that says why. Parse the batches with `RecordParser`, anywhere:
///
///     for path in StudyReader.files(under: "inbox") {
///       for batch in StudyReader.batches(ofFile: path) { items += RecordParser().parse(batch) }
///     }
package enum StudyReader {
  /// The files under a path, sorted; the path itself when it is no folder.
  package static func files(under path: String) -> [String] {
    InputFiles.under(path)
  }

  /// The records of one file, plain or gzip.
  package static func batches(ofFile path: String, as format: InputFormat? = nil) -> RecordBatches {
    do {
      let source = try ByteSource.file(path)
      return RecordBatches(file: path, format: format, source: source)
    } catch {
      return RecordBatches(file: path, format: format, source: nil, failure: error)
    }
  }

  /// The records of standard input, plain or gzip.
  package static func batchesOfStandardInput(as format: InputFormat? = nil) -> RecordBatches {
    RecordBatches(file: "standard input", format: format, source: .standardInput())
  }

  /// The records of bytes in memory, plain or gzip.
  package static func batches(
    of bytes: [UInt8], named name: String, as format: InputFormat? = nil
  ) -> RecordBatches {
    RecordBatches(file: name, format: format, source: .memory(bytes))
  }

  /// All items of a file or of every file in a folder, one after the other, parsed as asked for.
  package static func items(at path: String) -> some Sequence<ReadItem> {
    let parser = RecordParser()
    return files(under: path).lazy.flatMap { batches(ofFile: $0) }.flatMap { parser.parse($0) }
  }

  /// All items of bytes in memory.
  package static func items(
    in bytes: [UInt8], named name: String, as format: InputFormat? = nil
  ) -> [ReadItem] {
    let parser = RecordParser()
    return batches(of: bytes, named: name, as: format).flatMap { parser.parse($0) }
  }
}
