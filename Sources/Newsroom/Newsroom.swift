import Archive
import FactCheck
import Foundation
import Literature
import ModelWriting
import Writing

/// The way of studies through all rooms into the archive: resumable, parallel, in batches.
///
/// Every batch is kept in one transaction, so a run cut off at any point goes on where it was: what
/// is kept already is recognised by its content and skipped.
package struct Newsroom: Sendable {
  package let desk: Desk
  package let archive: any Archive
  package let width: Int
  /// Called now and then with what was done so far.
  package let progress: @Sendable (RunReport) -> Void

  package init(
    desk: Desk, archive: any Archive, width: Int,
    progress: @escaping @Sendable (RunReport) -> Void = { _ in }
  ) {
    self.desk = desk
    self.archive = archive
    self.width = width
    self.progress = progress
  }

  /// Reads inputs (files, folders, `-` for standard input) one after the other.
  ///
  /// - Parameter reword: write kept texts anew, each with a line in its public history.
  package func digest(_ inputs: [String], reword: Bool, at now: Date) async throws -> RunReport {
    let run = Run(now: now, reword: reword, version: try desk.version())
    var report = RunReport()
    for input in inputs {
      if input == "-" {
        try await take(
          StudyReader.batchesOfStandardInput(), InputName("standard input"), run, &report)
      } else {
        for file in StudyReader.files(under: input) {
          try await take(
            StudyReader.batches(ofFile: file), InputName(file: file, under: input), run, &report)
        }
      }
    }
    return report
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
    for batch in batches {
      let parser = RecordParser()
      let items = await ParallelMap.map(batch, width: width) { parser.parse($0) }
      var studies: [(study: Study, notes: [String])] = []
      var deletions: [String] = []
      for item in items {
        switch item {
        case .study(let study, let origin):
          studies.append((study, name.notes(on: study, at: origin)))
        case .deletion(let pmid, _): deletions.append(pmid)
        case .unreadable(let one): unreadable.append(name.setAside(one))
        }
      }
      report.read += studies.count
      try await keep(studies, run, &report)
      try await note(studies.map(\.study).flatMap(NoticedStudy.notices), run, &report)
      if !deletions.isEmpty {
        try await archive.delete(deletions, why: "PubMed took the record back.", at: run.now)
        report.deleted += deletions.count
      }
      progress(report)
    }
    report.note(unreadable)
    // A name that was mistyped is told to who typed it, but is no record to keep.
    guard name.exists else { return }
    try await archive.settle(origin: name.shown, setAside: unreadable, at: run.now)
  }

  func keep(
    _ studies: [(study: Study, notes: [String])], _ run: Run, _ report: inout RunReport
  ) async throws {
    guard !studies.isEmpty else { return }
    let notices = try await archive.notices(about: studies.map(\.study))
    let studies =
      notices.isEmpty
      ? studies
      : studies.map { (NoticedStudy.of($0.study, notices[$0.study.id] ?? []), $0.notes) }
    let known = try await archive.known(studies.map(\.study.id))
    var jobs: [Job] = []
    for (study, notes) in studies {
      guard let old = known[study.id] else {
        jobs.append(Job(study: study, reason: .read))
        report.note(notes)
        continue
      }
      let hash = try ContentHash.of(study)
      if run.reword {
        jobs.append(Job(study: study, reason: .reworded))
      } else if !old.isSettled(for: hash, writerVersion: run.version) {
        let reason = try await reason(for: old, hash)
        let stays = old.isPublished && old.contentHash == hash && reason == .read
        jobs.append(Job(study: study, reason: reason, mayChange: !stays))
      } else {
        report.unchanged += 1
      }
    }
    let entries = await written(jobs, run, &report)
    guard !entries.isEmpty else { return }
    report.note(entries)
    report.note(try await archive.save(entries, at: run.now))
  }

  private func written(_ jobs: [Job], _ run: Run, _ report: inout RunReport) async -> [Entry] {
    let desk = desk
    guard let model = desk.model else {
      return await ParallelMap.map(jobs, width: width) { job in
        desk.entry(job.study, reason: job.reason, version: run.version)
      }
    }
    let results = await ParallelMap.map(jobs, atOnce: model.settings.concurrency) {
      job -> (entry: Entry, failure: ModelError?) in
      if !job.mayChange {
        return (desk.entry(job.study, reason: job.reason, version: run.version), nil)
      }
      return await desk.entry(job.study, reason: job.reason, version: run.version, by: model)
    }
    for (entry, failure) in results { report.models.add(entry.digest, failure) }
    return results.map(\.entry)
  }

  private struct Job: Sendable {
    let study: Study
    let reason: Entry.Reason
    /// False where the text that readers know stays whatever we write: no model is paid for it.
    var mayChange = true
  }

  /// A published text whose record is the same is looked at by today's fact check; only a blocking
  /// verdict changes it.
  private func reason(for old: KnownStudy, _ hash: ContentHash) async throws -> Entry.Reason {
    guard old.isPublished, old.contentHash == hash, let stored = try await archive.digest(old.id)
    else { return .read }
    let verdict = desk.verdict(on: stored.digest)
    guard verdict.level == .block else { return .read }
    return .blocked(verdict.objections.first { $0.level == .block }?.message ?? "")
  }
}
