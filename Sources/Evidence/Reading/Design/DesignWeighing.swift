/// Weighs the votes for a design by what kind of text it is: a case of one, a text without work of
/// its own, a title that names a scan.
enum DesignWeighing {
  static func weigh(
    _ votes: inout [Design: Double], _ text: DesignText, species: Species?,
    _ context: DesignContext, _ work: OwnWork
  ) {
    if work.countsMany {
      votes[.caseReport] = (votes[.caseReport] ?? 0) * 0.25
    } else if !context.isReview || work.isEmpirical {
      let isTitled = text.inTitle(.caseTitle)
      if context.countsCases {
        votes[.caseReport, default: 0] += 4
        votes[.narrativeReview] = (votes[.narrativeReview] ?? 0) * 0.3
      }
      if work.ofOne >= 3 || isTitled && work.ofOne >= 1 {
        votes[.caseReport, default: 0] += 3
      } else if work.isOfFew, work.reports, species == .human || species == nil {
        votes[.caseReport, default: 0] += 3
        votes[.cohort] = (votes[.cohort] ?? 0) * 0.4
      }
    }
    // "Plasma levels and white matter lesions": blood was measured, and a scan was at hand.
    if text.inTitle(.fluids), !text.inTitle(.imaged) {
      votes[.imaging] = (votes[.imaging] ?? 0) * 0.3
    }
    // Cells that were cultured and stimulated, whoever gave them.
    if !text.inTitle(.fluids), !text.inTitle(.imaged), !context.isReview,
      species == .human || species == nil, votes[.crossSectional, default: 0] < 3,
      text.abstract.count(where: { atBench($0) }) + (text.inTitle(.bench) ? 1 : 0) >= 2
    {
      votes[.inVitro, default: 0] += 3
      votes[.crossSectional] = (votes[.crossSectional] ?? 0) * 0.4
    }
    let trials: [Design] = [.rct, .rctSecondary, .nonrandomisedTrial]
    guard !trials.contains(where: { votes[$0, default: 0] >= 2 }) else { return }
    if work.isTextOnly, !context.searched {
      for design in ofWork { votes[design] = (votes[design] ?? 0) * 0.35 }
      votes[.narrativeReview, default: 0] += 1.5
    }
    let isOfPeople = species == .human || species == nil
    guard isOfPeople, work.isEmpirical, context.hasOwnPeople, votes[.cohort, default: 0] < 2 else {
      return
    }
    if text.inTitle(.scans), !text.inTitle(.fluids), context.isImaged {
      votes[.imaging, default: 0] += 1.5
    }
    // Something given, and a measure after it: a trial even where no word says so.
    if context.intervened, context.isOverTime, !context.looksBack, votes[.registry, default: 0] < 2
    {
      votes[.nonrandomisedTrial, default: 0] += 1.5
    }
  }

  private static func atBench(_ line: DesignText.Line) -> Bool {
    line.signs.contains(.bench)
      && (line.sentence.role == .methods || line.sentence.role == .results)
  }

  /// Designs of those who did work of their own.
  private static let ofWork: [Design] = [
    .cohort, .crossSectional, .registry, .imaging, .genetic, .qualitative, .diagnosticAccuracy,
    .caseControl, .inVitro, .animal, .nonrandomisedTrial, .rct, .methodDevelopment,
  ]
}
