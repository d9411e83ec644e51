import Archive
import Condition
import Evidence
import Foundation
import Literature
import Publishing
import Web

/// Answers what the web server asks of the archive.
struct ReadingRoom: Sendable {
  let archive: SQLiteArchive
  let policy: PublicationPolicy
  let context: SiteContext
  private let synonyms: Synonyms
  private let spelling: SpellingHelp

  init(
    archive: SQLiteArchive, policy: PublicationPolicy, profile: ConditionProfile,
    context: SiteContext
  ) {
    self.archive = archive
    self.policy = policy
    self.context = context
    let treatments = profile.treatments.map { [$0.name] + $0.brands + $0.forms }
    let terms = profile.terms.map { [$0.name] + $0.forms + [$0.lay].compactMap { $0 } }
    synonyms = Synonyms(groups: treatments + terms)
    spelling = SpellingHelp(
      names: (treatments + terms).flatMap { $0 } + profile.topics.map(\.name)
        + profile.types.map(\.name))
  }

  var sources: SiteServer.Sources {
    SiteServer.Sources(
      search: { try await search($0, stage: $1, limit: $2) },
      status: { try await status() },
      redirect: { id in (try? await archive.redirects())?[id] })
  }

  private func search(_ text: String, stage: String?, limit: Int) async throws -> SearchAnswer {
    let result = try await archive.search(
      SearchQuery(
        text: text, stage: stage.flatMap(Stage.init(rawValue:)), limit: limit, synonyms: synonyms),
      under: policy)
    var suggestion: String?
    if result.hits.isEmpty || !result.hasAllWords, let meant = spelling.suggestion(for: text) {
      // A suggestion that finds nothing is no help.
      let other = try await archive.search(
        SearchQuery(text: meant, limit: 1, synonyms: synonyms), under: policy)
      if !other.hits.isEmpty, other.hasAllWords { suggestion = meant }
    }
    return SearchAnswer(
      total: result.total,
      facets: result.stages.sorted {
        // As on every list: the top of the ladder first; what has no stage last.
        StageWords.rank(Stage(rawValue: $0.key)) < StageWords.rank(Stage(rawValue: $1.key))
      }.map {
        SearchAnswer.Facet(stage: $0.key, count: $0.value)
      },
      hits: result.hits.map { StudyCard($0) }, suggestion: suggestion,
      hasAllWords: result.hasAllWords)
  }

  private func status() async throws -> StatusAnswer {
    let counts = try await archive.counts()
    let last = try await archive.lastRun()
    let levels = counts.byLevel
    return StatusAnswer(
      version: Release.version, lastRun: last?.finished,
      counts: [
        .init(name: "Studies read", value: counts.studies),
        .init(name: "Published", value: counts.published),
        .init(name: "Passed the fact check", value: levels["pass"] ?? 0),
        .init(name: "Waiting for a person", value: levels["review"] ?? 0),
        .init(name: "Held back by the fact check", value: levels["block"] ?? 0),
        .init(name: "Not about the condition", value: counts.notAboutCondition),
      ], setAside: counts.setAside,
      // A store of an older version that is only read has no such books.
      sources: (try? await archive.sourceStates())?.map(Self.source) ?? [])
  }

  private static func source(_ state: SourceState) -> StatusAnswer.Source {
    let last = state.last
    return StatusAnswer.Source(
      name: state.name, lastGood: state.lastGood, fault: state.fault,
      counts: [
        .init(name: "Records received in the last run", value: last.seen),
        .init(name: "New", value: last.new), .init(name: "Changed", value: last.updated),
        .init(name: "Set aside", value: last.setAside),
        .init(name: "Held back by the fact check", value: last.blocked),
      ])
  }
}
