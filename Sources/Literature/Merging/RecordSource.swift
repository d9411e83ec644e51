/// What kind of record tells of a study, best one first: where two tell the same field, the earlier
/// one is believed.
package enum RecordSource: String, Sendable, Codable, CaseIterable, Comparable {
  /// PubMed's XML or MEDLINE text.
  case pubmed
  case europePMC = "europe_pmc"
  /// The article itself, in JATS.
  case fullText = "full_text"
  /// bioRxiv or medRxiv.
  case preprintServer = "preprint_server"
  /// Study JSON Lines, of whatever origin.
  case studyLines = "study_lines"

  package static func < (one: RecordSource, other: RecordSource) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .pubmed: 0
    case .europePMC: 1
    case .fullText: 2
    case .preprintServer: 3
    case .studyLines: 4
    }
  }
}
