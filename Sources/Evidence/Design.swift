/// How a study was done. Raw values are the JSON contract's.
package enum Design: String, Sendable, Codable, CaseIterable {
  case rct
  case rctSecondary = "rct_secondary"
  case nonrandomisedTrial = "nonrandomised_trial"
  case cohort
  case caseControl = "case_control"
  case crossSectional = "cross_sectional"
  case registry
  case caseReport = "case_report"
  case systematicReview = "systematic_review"
  case narrativeReview = "narrative_review"
  case guideline
  case qualitative
  case `protocol`
  case animal
  case inVitro = "in_vitro"
  case diagnosticAccuracy = "diagnostic_accuracy"
  case imaging
  case modelling
  case genetic
  case methodDevelopment = "method_development"
  case commentary
  case other
}
