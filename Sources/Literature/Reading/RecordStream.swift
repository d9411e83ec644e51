/// Reads, unpacks and cuts one input; what fails on the way becomes the last record.
final class RecordStream {
  private let file: String
  private var cutter: RecordCutter
  private var source: ByteSource?
  private var failure: ByteSource.Failure?
  private var gunzip: Gunzip?
  private var isFirst = true
  private var hasCut = false
  private var isOver = false

  init(file: String, format: InputFormat?, source: ByteSource?, failure: ByteSource.Failure?) {
    self.file = file
    self.source = source
    self.failure = failure
    cutter = RecordCutter(file: file, format: format)
  }

  deinit {
    source?.close()
  }

  func next() -> [RawRecord]? {
    var records: [RawRecord] = []
    while records.isEmpty {
      guard !isOver else { return nil }
      do {
        try read(into: &records)
      } catch let error as ByteSource.Failure {
        end(&records, reason: error.reason, mend: error.mend)
      } catch let error as Gunzip.Failure {
        end(&records, reason: error.reason, mend: error.mend)
      } catch {
        end(&records, reason: "Reading failed: \(error).", mend: "Retry.")
      }
    }
    return records
  }

  private func read(into records: inout [RawRecord]) throws {
    if let failure { throw failure }
    guard let source else {
      isOver = true
      return
    }
    let piece = try source.next()
    if isFirst {
      isFirst = false
      if Gunzip.isGzip(piece) { gunzip = try Gunzip() }
    }
    guard !piece.isEmpty else {
      try gunzip?.finish()
      records.append(contentsOf: cutter.finish())
      isOver = true
      return
    }
    guard let gunzip else {
      hasCut = true
      records.append(contentsOf: cutter.feed(piece))
      return
    }
    try gunzip.feed(piece) { unpacked in
      hasCut = true
      records.append(contentsOf: cutter.feed(unpacked))
    }
  }

  /// What was cut before the failure counts; the failure itself comes last.
  private func end(_ records: inout [RawRecord], reason: String, mend: String) {
    isOver = true
    // Of an input that could not even be begun, "it is empty" would be a second, wrong reason.
    if hasCut { records.append(contentsOf: cutter.finish()) }
    records.append(
      RawRecord(
        kind: .unreadable(reason: reason, mend: mend), bytes: [], origin: Origin(file: file)))
  }
}
