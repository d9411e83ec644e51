/// A search result as `/api/search` gives it.
struct SearchData: Codable {
  /// What the result could be narrowed to.
  struct Facet: Codable {
    /// `stage`, `treatment`, `topic` or `year`: the name to ask with.
    var by: String
    var value: String
    var name: String
    var count: Int
  }

  struct Page: Codable {
    var title: String
    var url: String
  }

  struct Hit: Codable {
    var id: String
    /// Path of the study's page on this site.
    var url: String
    var headline: String
    var teaser: String
    var stage: String?
    var design: String?
    var species: String?
    /// `retracted`, `preprint` …; a raw value of `PublicationStatus`.
    var status: String?
    /// How many took part, where it is known.
    var participants: Int?
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    var published: String?
    /// True for a sample study, which does not exist.
    var invented: Bool?
  }

  var query: String
  /// What the query is narrowed by.
  var narrowed: [String: String]
  var total: Int
  var facets: [Facet]
  /// Pages of the site on what was asked for.
  var pages: [Page]
  var hits: [Hit]
  var suggestion: String?

  init(_ answer: SearchAnswer, request: SearchRequest, base: String) {
    query = request.text
    narrowed = Dictionary(
      uniqueKeysWithValues: request.narrowed.map { ($0.key.rawValue, $0.value) })
    total = answer.total
    facets = answer.facets.map {
      Facet(by: $0.kind.rawValue, value: $0.value, name: $0.name, count: $0.count)
    }
    pages = answer.pages.map { Page(title: $0.title, url: base + $0.path) }
    hits = answer.hits.prefix(request.limit).map { hit in
      Hit(
        id: hit.id, url: base + "studies/" + PercentText.encode(hit.id) + "/",
        headline: hit.headline, teaser: hit.teaser, stage: hit.stage?.rawValue,
        design: hit.design?.rawValue, species: hit.species?.rawValue, status: hit.status?.rawValue,
        participants: hit.n,
        published: hit.published?.description, invented: hit.isInvented ? true : nil)
    }
    suggestion = answer.suggestion
  }

  func json() -> [UInt8] { JSONBytes.of(self) }
}
