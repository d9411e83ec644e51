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
  }

  var sources: SiteServer.Sources {
    SiteServer.Sources(
      search: { try await search($0, stage: $1, limit: $2) },
      status: { try await status() },
      redirect: { id in (try? await archive.redirects())?[id] },
      shell: { title, body in
        Pages.shell(title: title, path: "search/", in: context) { $0.finished(body) }
      })
  }

  private func search(_ text: String, stage: String?, limit: Int) async throws -> SearchAnswer {
    let result = try await archive.search(
      SearchQuery(
        text: text, stage: stage.flatMap(Stage.init(rawValue:)), limit: limit, synonyms: synonyms),
      under: policy)
    return SearchAnswer(
      total: result.total,
      facets: result.stages.sorted { $0.key < $1.key }.map {
        SearchAnswer.Facet(stage: $0.key, count: $0.value)
      },
      hits: result.hits.map { hit in
        SearchAnswer.Hit(
          id: hit.id, headline: hit.headline, teaser: hit.teaser, stage: hit.stage?.rawValue,
          published: hit.published?.description)
      })
  }

  private func status() async throws -> StatusAnswer {
    let counts = try await archive.counts()
    let last = try await archive.lastRun()
    let levels = counts.byLevel
    return StatusAnswer(
      version: Release.version, lastRun: last?.finished,
      counts: [
        .init(name: "studies", value: counts.studies),
        .init(name: "published", value: counts.published),
        .init(name: "passed", value: levels["pass"] ?? 0),
        .init(name: "to review", value: levels["review"] ?? 0),
        .init(name: "blocked", value: levels["block"] ?? 0),
        .init(name: "not about the condition", value: counts.notAboutCondition),
      ], setAside: counts.setAside)
  }
}
