/// The design of a study that does not name it, from what was done: searched, measured once, followed
/// over time, given something. A design read this way is unsure where little speaks for it.
enum DesignInference {
  static func read(
    _ text: DesignText, species: Species?, _ context: DesignContext, _ work: OwnWork
  ) -> DesignReader.Result {
    let abstract = text.abstract
    func result(_ design: Design?, isUnsure: Bool = true) -> DesignReader.Result {
      let told =
        abstract.first { $0.sentence.role == .methods }
        ?? abstract.first { $0.sentence.role == .results }
      return DesignReader.Result(
        design: design, sources: isUnsure ? [] : told.map { [$0.sentence.id] } ?? [],
        isUnsure: isUnsure)
    }
    switch species {
    case .animal, .both: return result(context.isReview ? .narrativeReview : .animal)
    case .cells: return result(context.isReview ? .narrativeReview : .inVitro)
    case .human, Species.none?, nil: break
    }
    guard !abstract.isEmpty else { return result(nil) }
    if !work.countsMany, !context.isReview || work.isEmpirical {
      let isShort = abstract.count <= 4 && !context.isReview
      if work.ofOne >= 2 || work.ofOne == 1 && (isShort || text.inTitle(.caseTitle))
        || work.isOfFew && work.reports
      {
        return result(.caseReport)
      }
    }
    guard work.isEmpirical || context.hasOwnPeople && !context.isReview else {
      let isWork =
        !work.isTextOnly && !context.isReview
        && (abstract.contains(where: \.tellsWhatWeDid)
          || abstract.count(where: { $0.signs.contains(.people) }) < 2)
      if isWork, abstract.count(where: { $0.signs.contains(.laboratory) }) >= 2 {
        return result(.inVitro)
      }
      let isOpinion = abstract.count <= 3 && abstract.contains { $0.signs.contains(.opinion) }
      return result(isOpinion ? .commentary : .narrativeReview)
    }
    if context.intervened, context.hasOwnPeople, context.isOverTime || text.inTitle(.effect) {
      return result(.nonrandomisedTrial, isUnsure: false)
    }
    if text.inTitle(.genes) { return result(.genetic) }
    if text.inTitle(.scansInferred), !text.inTitle(.fluids), context.isImaged {
      return result(.imaging, isUnsure: !context.hasOwnPeople)
    }
    if context.hasOwnPeople {
      if context.isOverTime || context.looksBack { return result(.cohort, isUnsure: false) }
      return result(
        .crossSectional, isUnsure: !abstract.contains { $0.signs.contains(.comparesOnce) })
    }
    if abstract.count(where: { $0.signs.contains(.laboratory) }) >= 2 { return result(.inVitro) }
    return result(text.inTitle(.methods) ? .methodDevelopment : .crossSectional)
  }
}
