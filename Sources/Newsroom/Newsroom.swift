import Archive
import FactCheck
import Foundation
import Literature
import ModelWriting
import Publishing
import Writing

/// The way of studies through all rooms into the archive: resumable, parallel, in batches.
///
/// Every batch is kept in one transaction, so a run cut off at any point goes on where it was: what
/// is kept already is recognised by its content and skipped.
package struct Newsroom: Sendable {
  package let desk: Desk
  package let archive: any Archive
  package let width: Int
  private let screen: RecordScreen
  /// Called now and then with what was done so far.
  package let progress: @Sendable (RunReport) -> Void

  package init(
    desk: Desk, archive: any Archive, width: Int,
    progress: @escaping @Sendable (RunReport) -> Void = { _ in }
  ) {
    self.desk = desk
    self.archive = archive
    self.width = width
    screen = RecordScreen(profile: desk.profile)
    self.progress = progress
  }

  /// Reads inputs (files, folders, `-` for standard input) one after the other.
  ///
  /// - Parameter reword: write kept texts anew, each with a line in its public history.
  package func digest(_ inputs: [String], reword: Bool, at now: Date) async throws -> RunReport {
    let run = Run(now: now, reword: reword, version: try desk.version())
    var report = RunReport()
    let inputs = inputs.map { input in
      (input, files: input == "-" ? [] : StudyReader.files(under: input).map(LargeFile.init))
    }
    report.bytes = inputs.reduce(0) { $0 + $1.files.reduce(0) { $0 + $1.size } }
    for (input, files) in inputs {
      if input == "-" {
        try await take(
          StudyReader.batchesOfStandardInput(), InputName("standard input"), run, &report)
      }
      for file in files {
        let known = report.filesKnown
        try await take(file, InputName(file: file.path, under: input), run, &report)
        // A file that is not opened is no work, neither done nor to do.
        if report.filesKnown == known {
          report.bytesRead += file.size
        } else {
          report.bytes -= file.size
        }
        progress(report)
      }
    }
    return report
  }

  /// A large file that was read to its end and has not changed is not opened again.
  private func take(
    _ file: LargeFile, _ name: InputName, _ run: Run, _ report: inout RunReport
  ) async throws {
    let mark = run.reword ? nil : file.mark.map { "\($0) \(run.version)" }
    // What one program cannot read another may.
    let doubtful = mark.map { "\($0) \(ProgramIdentity.current)" }
    if let mark, let known = try await archive.fileMark(name.shown),
      known == mark || known == doubtful
    {
      report.filesKnown += 1
      // It tells of its unreadable records in every run, until they come whole from elsewhere.
      if known == doubtful {
        report.note(try await archive.setAsideRecords(of: name.shown))
      }
      return
    }
    let setAside = report.setAside
    try await take(StudyReader.batches(ofFile: file.path), name, run, &report)
    if let mark = report.setAside == setAside ? mark : doubtful, name.exists {
      try await archive.note(fileMark: mark, of: name.shown)
    }
  }

  /// Reads what came from elsewhere than a file.
  ///
  /// - Parameter name: how the books call where it came from.
  package func digest(
    _ batches: RecordBatches, named name: String, at now: Date
  ) async throws -> RunReport {
    var report = RunReport()
    let run = Run(now: now, reword: false, version: try desk.version())
    try await take(batches, InputName(name), run, &report)
    return report
  }

  /// What is the same for all records of a run.
  struct Run: Sendable {
    let now: Date
    let reword: Bool
    let version: String
  }

  private func take(
    _ batches: RecordBatches, _ name: InputName, _ run: Run, _ report: inout RunReport
  ) async throws {
    var unreadable: [SetAsideRecord] = []
    var whole: Set<String> = []
    let screen = screen
    for group in BatchGroups(batches) {
      let named = await ParallelMap.map(group, width: width) { batch in
        batch.filter { screen.passes($0) }
      }
      report.unrelated += group.reduce(0) { $0 + $1.count } - named.reduce(0) { $0 + $1.count }
      let parser = RecordParser()
      let items = await ParallelMap.map(named, width: width) { parser.parse($0) }.flatMap(\.self)
      var records: [ReadRecord] = []
      var deletions: [String] = []
      for item in items {
        switch item {
        case .study(let study, let origin):
          records.append(ReadRecord(study, at: origin, notes: name.notes(on: study, at: origin)))
        case .deletion(let pmid, _): deletions.append(pmid)
        case .unreadable(let one): unreadable.append(name.setAside(one))
        }
      }
      report.read += records.count
      try await keep(records, run, &report)
      try await note(records.map(\.study).flatMap(NoticedStudy.notices), run, &report)
      let names = Set(records.flatMap(\.recordNames))
      try await archive.settle(readWell: names, at: run.now)
      // A damaged copy before the whole one, in one input.
      whole.formUnion(unreadable.compactMap(\.name).filter(names.contains))
      if !deletions.isEmpty {
        try await archive.delete(deletions, why: "PubMed took the record back.", at: run.now)
        report.deleted += deletions.count
      }
      progress(report)
    }
    report.note(unreadable)
    unreadable.removeAll { $0.name.map(whole.contains) ?? false }
    // A name that was mistyped is told to who typed it, but is no record to keep.
    guard name.exists else { return }
    try await archive.settle(origin: name.shown, setAside: unreadable, at: run.now)
  }

  func written(_ jobs: [Job], _ run: Run, _ report: inout RunReport) async -> [Entry] {
    let desk = desk
    guard let model = desk.model else {
      return await ParallelMap.map(jobs, width: width) { job in
        job.entry(desk.entry(job.study, reason: job.reason, version: run.version))
      }
    }
    let results = await ParallelMap.map(jobs, atOnce: model.settings.concurrency) {
      job -> (entry: Entry, failure: ModelError?) in
      if !job.mayChange {
        return (job.entry(desk.entry(job.study, reason: job.reason, version: run.version)), nil)
      }
      let (entry, failure) = await desk.entry(
        job.study, reason: job.reason, version: run.version, by: model)
      return (job.entry(entry), failure)
    }
    for (entry, failure) in results { report.models.add(entry.digest, failure) }
    return results.map(\.entry)
  }
}
