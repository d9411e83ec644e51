import Evidence

/// What the facts panel calls a design.
enum DesignName {
  static func label(_ design: Design) -> String {
    switch design {
    case .rct: "Randomised trial"
    case .rctSecondary: "Further analysis of a trial"
    case .nonrandomisedTrial: "Trial without drawing lots"
    case .cohort: "Group of people observed over time"
    case .caseControl: "Comparison of two groups of people"
    case .crossSectional: "Snapshot study: everything measured at about the same time"
    case .registry: "Study of a register or database"
    case .caseReport: "Case report"
    case .systematicReview: "Systematic review of studies"
    case .narrativeReview: "Review by experts"
    case .guideline: "Guideline"
    case .qualitative: "Interviews and what people say"
    case .protocol: "Plan for a study"
    case .animal: "Animal study"
    case .inVitro: "Laboratory study of cells or samples"
    case .diagnosticAccuracy: "Study of how well a test works"
    case .imaging: "Study of scans"
    case .modelling: "Calculation with a model"
    case .genetic: "Study of genes"
    case .methodDevelopment: "Development of a method"
    case .commentary: "Comment or opinion"
    case .other: "Other kind of study"
    }
  }
}
