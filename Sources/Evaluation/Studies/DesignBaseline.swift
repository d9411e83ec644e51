import Evidence
import Foundation
import Literature

/// The plain way to tell a design: the first word of a design that occurs.
enum DesignBaseline {
  private static let words: [(String, Design)] = [
    ("protocol", .protocol), ("random", .rct), ("systematic review", .systematicReview),
    ("meta-analysis", .systematicReview), ("review", .narrativeReview),
    ("guideline", .guideline), ("case report", .caseReport), ("-year-old", .caseReport),
    ("case-control", .caseControl), ("registry", .registry), ("cohort", .cohort),
    ("retrospective", .cohort), ("prospective", .cohort), ("longitudinal", .cohort),
    ("cross-sectional", .crossSectional), ("survey", .crossSectional),
    ("qualitative", .qualitative), ("mice", .animal), ("rats", .animal), ("mouse", .animal),
    ("in vitro", .inVitro), ("open-label", .nonrandomisedTrial), ("mri", .imaging),
    ("gene expression", .genetic), ("polymorphism", .genetic), ("simulation", .modelling),
    ("validation", .methodDevelopment), ("editorial", .commentary),
  ]

  static func design(_ study: Study) -> Design? {
    let text = ([study.title] + study.abstract.sections.map(\.text)).joined(separator: " ")
      .lowercased()
    return words.compactMap { word, design in
      text.range(of: word).map { ($0.lowerBound, design) }
    }.min { $0.0 < $1.0 }?.1
  }
}
