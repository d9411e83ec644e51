/// Cuts a stream of bytes into records without reading them: feed it pieces of any size, in order.
///
/// Pure and bounded: it holds at most one record (`cap` bytes) and what belongs to no record yet. A
/// record over the cap is set aside, its bytes dropped as they come.
package struct RecordCutter: Sendable {
  private enum Stage: Sendable {
    case deciding([UInt8])
    case lines(LineCutter)
    case xml(XMLCutter)
    case medline(MEDLINECutter)
    case list(ListCutter)
    case document([UInt8])
    case refused
  }

  private let file: String
  private let cap: Int
  private var stage: Stage

  /// `format` is set when the caller's contract names it (`extract` reads study lines), else found.
  package init(file: String, format: InputFormat? = nil, cap: Int = 4 << 20) {
    self.file = file
    self.cap = cap
    stage = .deciding([])
    if let format { begin(format) }
  }

  /// The records that end within these bytes.
  package mutating func feed(_ bytes: [UInt8]) -> [RawRecord] {
    switch stage {
    case .deciding(var start):
      stage = .refused
      start.append(contentsOf: bytes)
      guard let format = InputFormat.of(start[...], isWhole: false) else {
        stage = .deciding(start)
        return []
      }
      return begin(format) + feed(start)
    case .lines(var cutter):
      stage = .refused
      defer { stage = .lines(cutter) }
      return cutter.feed(bytes)
    case .xml(var cutter):
      stage = .refused
      defer { stage = .xml(cutter) }
      return cutter.feed(bytes)
    case .medline(var cutter):
      stage = .refused
      defer { stage = .medline(cutter) }
      return cutter.feed(bytes)
    case .list(var cutter):
      stage = .refused
      defer { stage = .list(cutter) }
      return cutter.feed(bytes)
    case .document(var document):
      stage = .refused
      document.append(contentsOf: bytes)
      guard document.count <= cap else {
        return [refusal("The study is longer than \(cap >> 20) MB.", "Give one study a line.")]
      }
      stage = .document(document)
      return []
    case .refused:
      return []
    }
  }

  /// The records that end with the input.
  package mutating func finish() -> [RawRecord] {
    switch stage {
    case .deciding(let start):
      guard let format = InputFormat.of(start[...], isWhole: true) else { return [] }
      return begin(format) + feed(start) + finish()
    case .lines(var cutter):
      stage = .refused
      return cutter.finish()
    case .xml(var cutter):
      stage = .refused
      return cutter.finish()
    case .medline(var cutter):
      stage = .refused
      return cutter.finish()
    case .list(var cutter):
      stage = .refused
      return cutter.finish()
    case .document(let document):
      stage = .refused
      return [RawRecord(kind: .studyJSON, bytes: document, origin: Origin(file: file, line: 1))]
    case .refused:
      return []
    }
  }

  @discardableResult
  private mutating func begin(_ format: InputFormat) -> [RawRecord] {
    switch format {
    case .studyLines: stage = .lines(LineCutter(file: file, cap: cap))
    case .studyDocument: stage = .document([])
    case .xml: stage = .xml(XMLCutter(file: file, cap: cap))
    case .medline: stage = .medline(MEDLINECutter(file: file, cap: cap))
    case .europePMC: stage = .list(ListCutter(.europePMC, file: file, cap: cap))
    case .preprints: stage = .list(ListCutter(.preprints, file: file, cap: cap))
    case .refused(let reason, let mend):
      stage = .refused
      return [refusal(reason, mend)]
    }
    return []
  }

  private func refusal(_ reason: String, _ mend: String) -> RawRecord {
    RawRecord(
      kind: .unreadable(reason: reason, mend: mend), bytes: [], origin: Origin(file: file))
  }
}
