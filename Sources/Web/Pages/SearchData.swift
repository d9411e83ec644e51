import Literature

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

  /// What the query is narrowed by.
  struct Narrowed: Codable {
    var stage: String?
    var treatment: String?
    var topic: String?
    var year: String?
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
  var narrowed: Narrowed
  var total: Int
  var facets: [Facet]
  /// Pages of the site on what was asked for.
  var pages: [Page]
  var hits: [Hit]
  var suggestion: String?

  init(_ answer: SearchAnswer, request: SearchRequest, base: String) {
    query = request.text
    let by = request.narrowed
    narrowed = Narrowed(
      stage: by[.stage], treatment: by[.treatment], topic: by[.topic], year: by[.year])
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

  /// Foundation's encoder would take longer than many a search.
  func json() -> [UInt8] {
    // Texts, whole numbers and lists of them always encode.
    let bytes = (try? JSONLineEncoder().encode(self)) ?? Array("{}".utf8)
    return bytes + [UInt8(ascii: "\n")]
  }
}
