import Foundation
import Literature

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
    /// A study that the review cites was retracted.
    case citesRetracted = "cites_retracted"
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

extension HistoryLine.Kind {
  /// What a notice is called in the history of the study that it concerns; `nil` for what is no news
  /// of its standing.
  init?(of notice: Notice.Kind) {
    switch notice {
    case .retraction: self = .retracted
    case .correction: self = .studyCorrected
    case .expressionOfConcern: self = .expressionOfConcern
    case .citedRetraction: self = .citesRetracted
    case .update, .comment, .republication, .preprint, .other: return nil
    }
  }
}
