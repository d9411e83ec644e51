import Archive
import Foundation
import Literature

extension Newsroom {
  /// Keeps the trials of a registry's page; a study that is registered under one shows it from the
  /// next edition on.
  ///
  /// - Parameter name: how the books call where it came from.
  package func keep(_ page: TrialPage, named name: String, at now: Date) async throws -> RunReport {
    var report = RunReport()
    let counts = try await archive.keep(page.trials, at: now)
    report.beside.note(counts, of: page.trials.count)
    let names = page.trials.map { RecordName.name(ofTrial: $0.number) }
    try await archive.settle(readWell: Set(names), at: now)
    try await settle(page.unreadable, InputName(name), at: now, &report)
    return report
  }

  /// Keeps the news of a publisher that name a treatment of the profile; the others are counted.
  package func keep(
    _ items: [NewsItem], unreadable: [Unreadable], of publisher: String, named name: String,
    at now: Date
  ) async throws -> RunReport {
    var report = RunReport()
    let news = items.map {
      TreatmentNews(item: $0, publisher: publisher, treatments: desk.treatments(named: $0))
    }
    let counts = try await archive.keep(news, at: now)
    report.beside.note(counts, of: items.count)
    report.beside.aside = news.count { $0.treatments.isEmpty }
    try await settle(unreadable, InputName(name), at: now, &report)
    return report
  }

  /// Looks at all kept news with today's profile: which of them name a treatment that it did not have
  /// before, or has no more.
  ///
  /// - Returns: how many stand elsewhere now.
  @discardableResult
  package func renewNews(at now: Date) async throws -> Int {
    let changed = try await archive.allNews().compactMap { news -> TreatmentNews? in
      var renewed = news
      renewed.treatments = desk.treatments(named: news.item)
      return renewed == news ? nil : renewed
    }
    _ = try await archive.keep(changed, at: now)
    return changed.count
  }

  /// Keeps word of something that could not be read at all.
  package func setAside(_ record: SetAsideRecord, at now: Date) async throws {
    try await archive.settle(origin: record.origin, setAside: [record], at: now)
  }

  private func settle(
    _ unreadable: [Unreadable], _ name: InputName, at now: Date, _ report: inout RunReport
  ) async throws {
    let records = unreadable.map { name.setAside($0) }
    report.note(records)
    try await archive.settle(origin: name.shown, setAside: records, at: now)
  }
}
