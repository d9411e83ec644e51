import Foundation
import Wire

/// The answer of esearch: how many, and where the server keeps them.
struct PubMedSearch: Equatable {
  var count: Int
  var environment: String
  var key: String

  private struct Answer: Decodable {
    struct Result: Decodable {
      var count: String?
      var webenv: String?
      var querykey: String?
      var fault: String?

      private enum CodingKeys: String, CodingKey {
        case count, webenv, querykey
        case fault = "ERROR"
      }
    }

    var esearchresult: Result?
    var error: String?
  }

  static func read(_ body: [UInt8]) throws(Damage) -> PubMedSearch {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)) else {
      throw Damage("the answer to the search is no whole JSON")
    }
    guard let result = answer.esearchresult else {
      throw Damage(answer.error ?? "the answer to the search holds no result")
    }
    if let error = result.fault { throw Damage(String(error.prefix(200))) }
    guard let count = result.count.flatMap(Int.init), let environment = result.webenv,
      let key = result.querykey
    else { throw Damage("the answer to the search does not say where its result is kept") }
    return PubMedSearch(count: count, environment: environment, key: key)
  }
}
