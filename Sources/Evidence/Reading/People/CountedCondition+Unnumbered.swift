import Condition
import Language

extension CountedCondition {
  /// No number is printed: the title says whom the study took in, and nowhere are others named.
  func holdsOfAll(_ sentences: [Sentence], design: Design?) -> Bool {
    guard let design, let title = sentences.first(where: { $0.id == "t" }) else { return false }
    switch design {
    case .animal, .inVitro, .modelling, .genetic, .protocol, .methodDevelopment, .registry,
      .diagnosticAccuracy, .caseControl, .other:
      return false
    case .narrativeReview, .systematicReview, .guideline, .commentary, .caseReport:
      guard takesIn(title, byTitle: false) else { return false }
    default:
      guard takesIn(title) else { return false }
    }
    return !sentences.contains { s in
      !s.isMetadata && (s.role != .background || s.id == "t" || s.tellsOfStudy)
        && (namesOthers(s, isTrial: false) || s.has(Self.otherPeople))
    }
  }

  /// Words by which a study takes in people who do not, or do not yet, have the condition.
  private static let otherPeople: CueSet = [
    "population", "risk of developing", "caregiver", "care giver", "carers", "neurologist",
    "nurse", "physician", "clinician", "professional", "mice", "mouse", "rats", "other autoimmune",
    "other neurological", "other disease", "parkinson", "stroke", "epilep", "alzheimer", "als ",
    "lupus", "arthritis", "crohn", "psoriasis", "bowel disease", "diabetes", "myasthenia",
    "spinal cord injur", "cancer", "brain injur", "cerebral palsy", "dementia",
    "neurodegenerative diseases", "partners", "parents", "famil", "donors", "controls", "hiv",
    "clinically isolated", "stakeholder", "experts", "sarcoid", "encephalomyelitis", "syndrome",
  ]
}
