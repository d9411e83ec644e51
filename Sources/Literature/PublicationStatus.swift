/// Where a publication stands with its publisher.
package enum PublicationStatus: String, Sendable, Codable, Equatable {
  case published
  case aheadOfPrint = "ahead_of_print"
  case preprint
  case corrected
  case expressionOfConcern = "expression_of_concern"
  case retracted
  case withdrawn
  /// The record is itself the notice that retracts another one.
  case retractionNotice = "retraction_notice"
  case correctionNotice = "correction_notice"
}
