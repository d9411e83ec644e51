import Foundation

/// One line of a study's public history: when, what changed and why.
package struct HistoryLine: Sendable, Equatable {
  package enum Kind: String, Sendable, CaseIterable {
    case published
    /// The source record changed and the text with it.
    case sourceChanged = "source_changed"
    case reworded
    /// The fact check found a fault in the published text.
    case corrected
    /// The journal corrected the study.
    case studyCorrected = "study_corrected"
    case expressionOfConcern = "expression_of_concern"
    case retracted
    case withdrawn
    case takenDown = "taken_down"
    case merged
  }

  package var id: String
  package var at: Date
  package var kind: Kind
  /// For readers: what changed, in one sentence.
  package var what: String
  /// For readers: why.
  package var why: String

  package init(id: String, at: Date, kind: Kind, what: String, why: String) {
    self.id = id
    self.at = at
    self.kind = kind
    self.what = what
    self.why = why
  }
}
