import Archive
import FactCheck
import Foundation
import Literature
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
    var report = RunReport()
    for input in inputs {
      if input == "-" {
        try await take(
          StudyReader.batchesOfStandardInput(), named: "standard input", reword, now, &report)
      } else {
        for file in StudyReader.files(under: input) {
          try await take(StudyReader.batches(ofFile: file), named: file, reword, now, &report)
        }
      }
    }
    return report
  }

  private func take(
    _ batches: RecordBatches, named file: String, _ reword: Bool, _ now: Date,
    _ report: inout RunReport
  ) async throws {
    var unreadable: [SetAsideRecord] = []
    for batch in batches {
      let parser = RecordParser()
      let items = await ParallelMap.map(batch, width: width) { parser.parse($0) }
      var studies: [Study] = []
      var deletions: [String] = []
      for item in items {
        switch item {
        case .study(let study, _): studies.append(study)
        case .deletion(let pmid, _): deletions.append(pmid)
        case .unreadable(let one): unreadable.append(setAside(one))
        }
      }
      report.read += studies.count
      try await keep(studies, reword, now, &report)
      if !deletions.isEmpty {
        try await archive.delete(
          deletions, why: "PubMed took the record back.", at: now)
        report.deleted += deletions.count
      }
      progress(report)
    }
    report.setAside += unreadable.count
    try await archive.settle(origin: name(of: file), setAside: unreadable, at: now)
  }

  private func keep(
    _ studies: [Study], _ reword: Bool, _ now: Date, _ report: inout RunReport
  ) async throws {
    guard !studies.isEmpty else { return }
    let known = try await archive.known(studies.map(\.id))
    var work: [(study: Study, reason: Entry.Reason)] = []
    for study in studies {
      guard let old = known[study.id] else {
        work.append((study, .read))
        continue
      }
      let hash = try ContentHash.of(study)
      if reword {
        work.append((study, .reworded))
      } else if !old.isSettled(for: hash, writerVersion: Desk.version) {
        work.append((study, try await reason(for: old, hash)))
      } else {
        report.unchanged += 1
      }
    }
    let desk = desk
    let entries = await ParallelMap.map(
      work.map { Job(study: $0.study, reason: $0.reason) }, width: width
    ) {
      job in
      let digest = desk.digest(of: job.study)
      return Entry(
        id: job.study.id, digest: digest, writerVersion: Desk.version, reason: job.reason,
        searchWords: desk.searchWords(for: digest))
    }
    guard !entries.isEmpty else { return }
    let saved = try await archive.save(entries, at: now)
    report.new += saved.count(.new)
    report.changed += saved.count(.changed)
    report.reworded += saved.count(.reworded)
    report.unchanged +=
      entries.count - saved.count(.new) - saved.count(.changed) - saved.count(.reworded)
  }

  private struct Job: Sendable {
    let study: Study
    let reason: Entry.Reason
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

  private func setAside(_ one: Unreadable) -> SetAsideRecord {
    let place: String
    if let line = one.origin.line {
      place = "line \(line)"
    } else if let record = one.origin.record {
      place = "record \(record)"
    } else {
      place = "whole file"
    }
    return SetAsideRecord(
      origin: name(of: one.origin.file), place: place, reason: one.reason, mend: one.mend)
  }

  /// The file's own name: no folder of this machine goes into the books.
  private func name(of file: String) -> String {
    file.split(separator: "/").last.map(String.init) ?? file
  }
}
