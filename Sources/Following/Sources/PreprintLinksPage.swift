import Archive
import Foundation
import Literature

/// One answer of bioRxiv's list of preprints that became articles: which preprint became which.
///
/// Source: bioRxiv, "Preprint published article detail", api.biorxiv.org/pubs/help.
enum PreprintLinksPage {
  private struct Answer: Decodable {
    struct Item: Decodable {
      /// Of a preprint of either server.
      var preprint: String?
      var article: String?

      private enum CodingKeys: String, CodingKey {
        case preprint = "biorxiv_doi"
        case article = "published_doi"
      }
    }

    var collection: [Item]
  }

  /// Two notices for each pair, one about the preprint and one about the article, that whichever is
  /// held leads to the other; `nil` where the bytes are no such list.
  static func notices(_ body: [UInt8], from source: String) -> [SourceNotice]? {
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)) else { return nil }
    return answer.collection.flatMap { item -> [SourceNotice] in
      guard let preprint = item.preprint.flatMap(DOI.normalised)?.lowercased(),
        let article = item.article.flatMap(DOI.normalised)?.lowercased(), article != preprint
      else { return [] }
      return [
        SourceNotice(
          study: preprint, notice: Notice(kind: .preprint, citation: article), source: source),
        SourceNotice(
          study: article,
          notice: Notice(kind: .preprint, citation: preprint, concernsOther: true),
          source: source),
      ]
    }
  }
}
