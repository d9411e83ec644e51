/// A search result as `/api/search` gives it.
struct SearchData: Codable {
  struct Stage: Codable {
    var stage: String
    var count: Int
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
    /// How many took part, where it is known.
    var participants: Int?
    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    var published: String?
    /// True for a sample study, which does not exist.
    var invented: Bool?
  }

  var query: String
  var stage: String?
  var total: Int
  var stages: [Stage]
  var hits: [Hit]
  var suggestion: String?

  init(_ answer: SearchAnswer, request: SearchRequest, base: String) {
    query = request.text
    stage = request.stage
    total = answer.total
    stages = answer.facets.map { Stage(stage: $0.stage, count: $0.count) }
    hits = answer.hits.prefix(request.limit).map { hit in
      Hit(
        id: hit.id, url: base + "studies/" + PercentText.encode(hit.id) + "/",
        headline: hit.headline, teaser: hit.teaser, stage: hit.stage?.rawValue,
        design: hit.design?.rawValue, species: hit.species?.rawValue, participants: hit.n,
        published: hit.published?.description, invented: hit.isInvented ? true : nil)
    }
    suggestion = answer.suggestion
  }

  func json() -> [UInt8] { JSONBytes.of(self) }
}
