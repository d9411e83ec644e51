import Evidence
import Literature
import Writing

/// `extract` and `summarize`: a study line in, one JSON line out, in order.
package struct LineWork: Sendable {
  package enum Task: Sendable { case extract, summarize }

  private let desk: Desk
  private let task: Task
  private let width: Int

  package init(_ task: Task, desk: Desk, width: Int) {
    self.desk = desk
    self.task = task
    self.width = width
  }

  /// Reads all batches and hands out whole lines; returns how many lines could not be read.
  package func run(_ batches: RecordBatches, write: ([UInt8]) -> Void) async -> Int {
    var unreadable = 0
    let work = self
    for batch in batches {
      let lines = await ParallelMap.map(batch, width: width) { work.line(for: $0) }
      var bytes: [UInt8] = []
      for line in lines {
        unreadable += line.isError ? 1 : 0
        bytes += line.text.utf8
        bytes.append(UInt8(ascii: "\n"))
      }
      write(bytes)
    }
    return unreadable
  }

  private func line(for record: RawRecord) -> (text: String, isError: Bool) {
    let item = RecordParser().parse(record)
    do {
      switch item {
      case .study(let study, _): return (try text(for: study), false)
      case .deletion(let pmid, let origin):
        return (
          try json(
            ErrorLine(
              line: origin.line ?? origin.record, message: "PubMed took record \(pmid) back.",
              mend: "Nothing is to be done.")), true
        )
      case .unreadable(let one):
        return (
          try json(
            ErrorLine(
              line: one.origin.line ?? one.origin.record, message: one.reason, mend: one.mend)),
          true
        )
      }
    } catch {
      return (
        "{\"error\":{\"line\":\(record.origin.line ?? 0),\"message\":\"The result could not be "
          + "written as JSON.\",\"mend\":\"Please report this study: it is our fault.\"}}", true
      )
    }
  }

  private func text(for study: Study) throws -> String {
    switch task {
    case .extract:
      try json(
        ExtractLine(
          study: .init(pmid: study.pmid, doi: study.doi, title: study.title),
          evidence: desk.evidence(of: study)))
    case .summarize: try json(desk.digest(of: study))
    }
  }

  private func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONLineEncoder().encode(value), as: UTF8.self)
  }
}
