import Literature

/// One line of the corrections page: a study that its publisher corrected or retracted, or a change
/// of our own text.
package struct Correction: Sendable, Equatable {
  package enum Kind: String, Sendable { case publisher, ours }

  package var on: PublicationDate?
  package var kind: Kind
  package var text: String
  /// The study's page; `nil` when the study left the site.
  package var studyID: String?
  package var headline: String

  package init(
    on: PublicationDate?, kind: Kind, text: String, studyID: String?, headline: String
  ) {
    self.on = on
    self.kind = kind
    self.text = text
    self.studyID = studyID
    self.headline = headline
  }
}
