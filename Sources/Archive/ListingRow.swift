import Evidence
import FactCheck
import Foundation
import GRDB
import Literature
import Writing

/// Reads a `Listing` from a row of `digest`.
enum ListingRow {
  /// In the order in which `listing` reads them.
  static let columns = [
    "id", "title", "headline", "teaser", "design", "species", "stage", "participants", "date_key",
    "journal", "doi", "status", "licence", "is_invented", "level", "types", "topics", "treatments",
    "first_seen", "first_published", "changed", "approved_by", "approved",
    "approved_hash IS summary_hash", "held", "content_hash", "summary_hash", "digest_hash",
    "history_hash", "basis", "writer", "studies",
  ].map { $0.contains(" ") ? $0 : "digest.\($0)" }.joined(separator: ", ")

  static let count = 32

  /// Reads the rows of one answer, in which the same lists of ids come again and again.
  struct Reader {
    private var lists: [String: [String]] = [:]

    mutating func listing(_ row: Row) -> Listing {
      ListingRow.listing(row) { text in
        if let words = lists[text] { return words }
        let words = ListingRow.words(text)
        lists[text] = words
        return words
      }
    }
  }

  static func listing(_ row: Row) -> Listing { listing(row, words: words) }

  private static func listing(_ row: Row, words: (String) -> [String]) -> Listing {
    let by: String? = row[21]
    let at: Int? = row[22]
    let isCurrent: Bool = row[23]
    let approval: Approval? =
      if isCurrent, let by, let at { Approval(by: by, at: Date(seconds: at)) } else { nil }
    let firstPublished: Int? = row[19]
    let level: String = row[14]
    var state = StableHasher()
    state.combine(field: row[27])
    state.combine(field: row[28])
    state.combine(field: approval.map { "\($0.at.seconds) \($0.by)" } ?? "")
    return Listing(
      id: row[0], title: row[1], headline: row[2], teaser: row[3],
      design: (row[4] as String?).flatMap(Design.init(rawValue:)),
      species: (row[5] as String?).flatMap(Species.init(rawValue:)),
      stage: (row[6] as String?).flatMap(Stage.init(rawValue:)), participants: row[7],
      studies: row[31],
      published: Cursor.date(row[8]), journal: row[9], doi: row[10],
      status: (row[11] as String?).flatMap(PublicationStatus.init(rawValue:)), licence: row[12],
      isInvented: row[13], level: Verdict.Level(rawValue: level) ?? .block, types: words(row[15]),
      topics: words(row[16]), treatments: words(row[17]), firstSeen: Date(seconds: row[18]),
      firstPublished: firstPublished.map(Date.init(seconds:)), changed: Date(seconds: row[20]),
      basis: (row[29] as String?).flatMap(Digest.Basis.init(rawValue:)) ?? .abstract,
      writer: row[30], approval: approval, held: row[24], contentHash: ContentHash(stored: row[25]),
      summaryHash: ContentHash(stored: row[26]), fingerprint: state.finalised())
  }

  private static func words(_ text: String) -> [String] {
    text.isEmpty ? [] : text.split(separator: " ").map(String.init)
  }
}
