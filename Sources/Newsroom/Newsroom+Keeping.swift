import Archive
import FactCheck
import Literature

extension Newsroom {
  /// Writes and keeps what is new or changed in these records.
  func keep(_ records: [ReadRecord], _ run: Run, _ report: inout RunReport) async throws {
    var rest = records
    while !rest.isEmpty {
      let (first, others) = ReadRecord.apart(rest)
      try await keepEach(first, run, &report)
      rest = others
    }
  }

  /// - Parameter records: no two of one study.
  private func keepEach(
    _ records: [ReadRecord], _ run: Run, _ report: inout RunReport
  ) async throws {
    let holdings = try await archive.holdings(of: records.map(\.study))
    var open: [(read: ReadRecord, held: KnownStudy?, isSeen: Bool)] = []
    for (read, held) in zip(records, holdings) {
      let hash = try ContentHash.of(read.study)
      if let held, !run.reword, held.isSettled(for: hash, writerVersion: run.version) {
        report.unchanged += 1
      } else {
        open.append((read, held, held?.seen.contains(hash) ?? false))
      }
    }
    let kept = try await archive.records(of: open.compactMap(\.held?.id))
    var drafts: [Draft] = []
    for (read, held, isSeen) in open {
      var draft = Draft(study: read.study, held: held)
      var all = held.flatMap { kept[$0.id] } ?? []
      if !isSeen {
        let former = all.first { $0.source == read.record.source }
        let received = ReceivedRecord(record: read.record, after: former?.study)
        draft.received.append(received)
        if received.isNewest {
          all.removeAll { $0.source == read.record.source }
          all.append(read.record)
        }
      }
      draft.study = Study.merging(all) ?? read.study
      if held == nil { report.note(read.notes) }
      drafts.append(draft)
    }
    try await write(drafts, run, &report)
  }

  /// Brings studies that are held up to date with what is known of them by now.
  func renew(_ studies: [Study], _ run: Run, _ report: inout RunReport) async throws {
    let holdings = try await archive.holdings(of: studies)
    let kept = try await archive.records(of: holdings.compactMap { $0?.id })
    let drafts = zip(studies, holdings).map { study, held in
      Draft(study: held.flatMap { Study.merging(kept[$0.id] ?? []) } ?? study, held: held)
    }
    try await write(drafts, run, &report)
  }

  /// A study as its records tell it, before notices from elsewhere.
  private struct Draft {
    var study: Study
    let held: KnownStudy?
    var received: [ReceivedRecord] = []
  }

  private func write(_ drafts: [Draft], _ run: Run, _ report: inout RunReport) async throws {
    guard !drafts.isEmpty else { return }
    let notices = try await archive.notices(about: drafts.map(\.study))
    let cited = try await archive.retractions(citedBy: drafts.map(\.study))
    var jobs: [Job] = []
    for draft in drafts {
      let id = draft.study.id
      let study = NoticedStudy.of(
        draft.study, notices[id] ?? [], citedRetractions: cited[id] ?? [])
      guard let held = draft.held else {
        jobs.append(Job(study: study, reason: .read, records: draft.received))
        continue
      }
      let hash = try ContentHash.of(study)
      if run.reword {
        jobs.append(Job(study: study, reason: .reworded, records: draft.received))
      } else if !draft.received.isEmpty || held.contentHash != hash
        || held.lookedVersion != run.version
      {
        let reason = try await reason(for: held, hash)
        let stays = held.isPublished && held.contentHash == hash && reason == .read
        jobs.append(
          Job(study: study, reason: reason, mayChange: !stays, records: draft.received))
      } else {
        report.unchanged += 1
      }
    }
    let entries = await written(jobs, run, &report)
    guard !entries.isEmpty else { return }
    report.note(entries)
    report.note(try await archive.save(entries, at: run.now))
    let retracted = entries.map(\.digest.study).filter { $0.status == .retracted }
    try await renewReviews(citing: retracted.flatMap(\.namesWhenCited), run, &report)
  }

  /// Brings reviews that are held up to date with what they cite.
  func renewReviews(
    citing works: [String], _ run: Run, _ report: inout RunReport
  ) async throws {
    try await renew(try await archive.reviews(citing: works), run, &report)
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
