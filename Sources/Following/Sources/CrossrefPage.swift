import Archive
import Foundation
import Literature
import Wire

/// One answer of Crossref's works: what its records say about other works.
struct CrossrefPage {
  var total: Int
  var next: String?
  var records: Int
  var notices: [SourceNotice]

  private struct Answer: Decodable {
    struct Message: Decodable {
      var items: [Work]
      var nextCursor: String?
      var totalResults: Int

      private enum CodingKeys: String, CodingKey {
        case items
        case nextCursor = "next-cursor"
        case totalResults = "total-results"
      }
    }

    var message: Message
  }

  private struct Work: Decodable {
    struct Update: Decodable {
      struct Moment: Decodable {
        var parts: [[Int?]]?
        private enum CodingKeys: String, CodingKey { case parts = "date-parts" }
      }

      var doi: String?
      var type: String?
      var updated: Moment?

      private enum CodingKeys: String, CodingKey {
        case doi = "DOI"
        case type, updated
      }
    }

    var doi: String?
    var title: [String]?
    var journal: [String]?
    var updates: [Update]?

    private enum CodingKeys: String, CodingKey {
      case doi = "DOI"
      case title
      case journal = "container-title"
      case updates = "update-to"
    }
  }

  static func read(_ body: [UInt8]) throws(Damage) -> CrossrefPage {
    guard let message = (try? JSONDecoder().decode(Answer.self, from: Data(body)))?.message else {
      throw Damage("the answer is no whole JSON with a list of works")
    }
    return CrossrefPage(
      total: message.totalResults, next: message.nextCursor, records: message.items.count,
      notices: message.items.flatMap(notices))
  }

  private static func notices(of work: Work) -> [SourceNotice] {
    (work.updates ?? []).compactMap { update in
      guard let kind = update.type.flatMap(kind),
        let study = update.doi.flatMap(DOI.normalised)?.lowercased()
      else { return nil }
      let place = [work.journal?.first, work.doi.map { "doi: \($0)" }].compactMap(\.self)
      return SourceNotice(
        study: study,
        notice: Notice(
          kind: kind,
          citation: place.isEmpty ? work.title?.first ?? "" : place.joined(separator: ". ")),
        source: "crossref", dated: update.updated?.parts?.first.flatMap(date))
    }
  }

  private static func date(_ parts: [Int?]) -> PublicationDate? {
    let parts = parts.compactMap(\.self)
    guard let year = parts.first else { return nil }
    let date = PublicationDate(
      year: year, month: parts.count > 1 ? parts[1] : nil, day: parts.count > 2 ? parts[2] : nil)
    return date.isPossible ? date : nil
  }

  /// Source: Crossref, "Types of updates".
  private static func kind(_ type: String) -> Notice.Kind? {
    switch type.replacing("-", with: "_").lowercased() {
    case "retraction", "withdrawal", "removal": .retraction
    case "correction", "corrigendum", "erratum", "partial_retraction": .correction
    case "expression_of_concern": .expressionOfConcern
    default: nil
    }
  }
}
