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
  private let pages: SitePages
  /// Whether the site has a file at a path: what no study names has no page.
  private let hasPage: @Sendable (_ path: String) -> Bool

  init(
    archive: SQLiteArchive, policy: PublicationPolicy, profile: ConditionProfile,
    context: SiteContext, hasPage: @escaping @Sendable (String) -> Bool
  ) {
    self.archive = archive
    self.policy = policy
    self.context = context
    let treatments = profile.treatments.map { [$0.name] + $0.brands + $0.forms }
    let terms = profile.terms.map { [$0.name] + $0.forms + [$0.lay].compactMap { $0 } }
    self.hasPage = hasPage
    pages = SitePages(context.profile)
    synonyms = Synonyms(groups: treatments + terms + profile.topics.map(\.asked))
    spelling = SpellingHelp(
      names: (treatments + terms).flatMap { $0 } + profile.topics.map(\.name)
        + profile.types.map(\.name))
  }

  var sources: SiteServer.Sources {
    SiteServer.Sources(
      search: { try await search($0, $1, limit: $2) },
      status: { try await status() },
      redirect: { id in (try? await archive.redirects())?[id] },
      statusFile: { try await ServiceReport(archive).status(at: Date()) },
      metrics: { try await ServiceReport(archive).metrics() })
  }

  private func search(
    _ text: String, _ narrowed: [SearchFacet: String], limit: Int
  ) async throws -> SearchAnswer {
    let result = try await archive.search(
      SearchQuery(text: text, narrowed: narrowed, limit: limit, synonyms: synonyms),
      under: policy)
    let suggestion = try await suggestion(for: text, result)
    var answer = SearchAnswer(
      total: result.total, facets: SearchFacet.allCases.flatMap { facets($0, result) },
      hits: result.hits.map { StudyCard($0).spelled(context.settings.style) },
      suggestion: suggestion, hasAllWords: result.hasAllWords)
    answer.pages = pages.matches(text, shown: hasPage)
    return answer
  }

  /// Stages from the top of the ladder, years from the newest, others by how many they are.
  private func facets(_ kind: SearchFacet, _ result: SearchResult) -> [SearchAnswer.Facet] {
    let profile = context.profile
    return (result.facets[kind] ?? [:]).sorted { a, b in
      switch kind {
      case .stage:
        StageWords.rank(Stage(rawValue: a.key)) < StageWords.rank(Stage(rawValue: b.key))
      case .year: a.key > b.key
      case .treatment, .topic: a.value == b.value ? a.key < b.key : a.value > b.value
      }
    }.map { value, count in
      let name: String? =
        switch kind {
        case .stage: Stage(rawValue: value).map(StageWords.name) ?? "Stage not known"
        case .year: nil
        case .treatment: profile.treatments.first { $0.id == value }?.name
        case .topic: profile.topics.first { $0.id == value }?.name
        }
      return SearchAnswer.Facet(kind, value, name: name ?? value, count: count)
    }
  }

  /// What the reader may have meant: asked only where a search finds nothing or not all words. A word
  /// that studies have is no slip, and a suggestion that finds nothing is no help.
  private func suggestion(for text: String, _ result: SearchResult) async throws -> String? {
    guard result.hits.isEmpty || !result.hasAllWords else { return nil }
    var right: Set<String> = []
    for word in spelling.unknownWords(in: text) where try await finds(word) { right.insert(word) }
    guard let meant = spelling.suggestion(for: text, except: right), try await finds(meant)
    else { return nil }
    return meant
  }

  private func finds(_ text: String) async throws -> Bool {
    let result = try await archive.search(
      SearchQuery(text: text, limit: 1, synonyms: synonyms), under: policy)
    return !result.hits.isEmpty && result.hasAllWords
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
      name: state.name, lastGood: state.lastGood, lastGave: state.lastGave, fault: state.fault,
      counts: [
        .init(name: "Records received in the last run", value: last.seen),
        .init(name: "New", value: last.new), .init(name: "Changed", value: last.updated),
        .init(name: "Set aside", value: last.setAside),
        .init(name: "Held back by the fact check", value: last.blocked),
      ])
  }
}
