import Foundation
import Literature

/// A notice about a study that came by another way than the study's own record: from the record of
/// the notice itself, or from Crossref. It holds whatever later copies of the study's record say.
package struct SourceNotice: Sendable, Equatable {
  /// The study's PubMed id, or its DOI in small letters.
  package var study: String
  package var notice: Notice
  /// Who said so: `pubmed`, `crossref`, or the name of a source.
  package var source: String
  /// When the source dates it, if it does.
  package var dated: PublicationDate?

  package init(study: String, notice: Notice, source: String, dated: PublicationDate? = nil) {
    self.study = study
    self.notice = notice
    self.source = source
    self.dated = dated
  }
}
