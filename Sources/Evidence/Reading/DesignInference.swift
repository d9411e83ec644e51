/// The design of a study that does not name it, from what was done: searched, measured once, followed
/// over time, given something. A design read this way is unsure where little speaks for it.
enum DesignInference {
  static func read(
    _ sentences: [Sentence], species: Species?, _ context: DesignContext
  ) -> DesignReader.Result {
    let abstract = sentences.filter(\.isAbstract)
    func result(_ design: Design?, isUnsure: Bool = true) -> DesignReader.Result {
      DesignReader.Result(design: design, sources: [], isUnsure: isUnsure)
    }
    switch species {
    case .animal, .both: return result(context.isReview ? .narrativeReview : .animal)
    case .cells: return result(context.isReview ? .narrativeReview : .inVitro)
    case .human, Species.none?, nil: break
    }
    let hasData = abstract.contains { $0.has(ownData) }
    guard hasData else { return result(abstract.count > 3 ? .narrativeReview : nil) }
    guard context.hasOwnPeople,
      let work = abstract.first(where: { $0.role == .methods })
        ?? abstract.first(where: { $0.role == .results })
    else { return result(nil) }
    let design: Design
    let title = sentences.filter { $0.id == "t" }
    if context.intervened, context.isOverTime || title.contains(where: { $0.has(effect) }) {
      design = .nonrandomisedTrial
    } else if title.contains(where: { $0.has(scans) }) {
      design = .imaging
    } else if context.isOverTime {
      design = .cohort
    } else if abstract.contains(where: { $0.has(once) }) {
      design = .crossSectional
    } else {
      return result(nil)
    }
    return DesignReader.Result(design: design, sources: [work.id], isUnsure: false)
  }

  private static let effect: CueSet = ["effect of", "effects of", "efficacy", "feasib", "relieves"]
  private static let scans: CueSet = [
    "mri", "magnetic resonance", "imaging", "diffusion", "atrophy", "brain volume", "thalam",
    "cortical", "lesion", "white matter", "grey matter", "gray matter", "optical coherence",
    "connectivity", "tomography", "retinal",
  ]
  /// A comparison or a link in people measured once.
  private static let once: CueSet = [
    "compared", "than in", "higher in", "lower in", "differ", "correlat", "associat", "predict",
    "controls", "healthy", "relationship", "regression", "prevalence", "questionnaire", "scale",
    "were found in", "was found in", "detected", "linked", "differen", "levels", "score",
  ]
  /// Words of those who measured something themselves.
  private static let ownData: CueSet = [
    "we found", "we show", "we measured", "we compared", "we identified", "we observed", "p <",
    "p<", "p =", "p=", "n =", "n=", "%", "mean age", "were recruited", "were enrolled",
    "were included", "participants", "were measured", "was measured", "were analysed",
    "were analyzed", "our results", "underwent", "we analysed", "we analyzed", "we demonstrate",
    "our data", "were collected", "correlat", "significantly", "we report", "we investigated",
    "we conducted an open", "was obtained", "were performed", "was performed", "we developed",
    "we used", "were assessed", "we performed",
  ]
}
