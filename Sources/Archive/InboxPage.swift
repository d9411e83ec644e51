import Foundation

/// What a source sent in one answer, kept until the newsroom has read it: so that nothing is asked
/// for twice, wherever a run is cut off.
package struct InboxPage: Sendable, Equatable {
  package enum Kind: String, Sendable {
    /// Records of studies in one of the formats that are read.
    case studies
    /// The path of a file of such records, which is too large to be kept twice.
    case file
    /// Crossref's works that say something about other works.
    case crossrefNotices = "crossref_notices"
    /// ClinicalTrials.gov's list of studies.
    case trials
    /// A preprint server's list of preprints that became articles.
    case preprintLinks = "preprint_links"
    /// Items of a feed, as `FeedPage` writes them.
    case news
  }

  /// In the order of receipt; set by the archive.
  package var number: Int64
  package var source: String
  package var kind: Kind
  package var body: [UInt8]

  package init(number: Int64 = 0, source: String, kind: Kind = .studies, body: [UInt8]) {
    self.number = number
    self.source = source
    self.kind = kind
    self.body = body
  }
}
