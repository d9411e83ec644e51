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
    var published: String?
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
        headline: hit.headline, teaser: hit.teaser, stage: hit.stage, published: hit.published)
    }
    suggestion = answer.suggestion
  }

  func json() -> [UInt8] { JSONBytes.of(self) }
}
