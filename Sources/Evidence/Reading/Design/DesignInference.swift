/// The design of a study that does not name it, from what was done: searched, measured once, followed
/// over time, given something. A design read this way is unsure where little speaks for it.
enum DesignInference {
  static func read(
    _ sentences: [Sentence], species: Species?, _ context: DesignContext, _ work: OwnWork
  ) -> DesignReader.Result {
    let abstract = sentences.filter(\.isAbstract)
    let title = sentences.filter { $0.id == "t" }
    func inTitle(_ cues: CueSet) -> Bool { title.contains { $0.has(cues) } }
    func result(_ design: Design?, isUnsure: Bool = true) -> DesignReader.Result {
      let told =
        abstract.first { $0.role == .methods } ?? abstract.first { $0.role == .results }
      return DesignReader.Result(
        design: design, sources: isUnsure ? [] : told.map { [$0.id] } ?? [], isUnsure: isUnsure)
    }
    switch species {
    case .animal, .both: return result(context.isReview ? .narrativeReview : .animal)
    case .cells: return result(context.isReview ? .narrativeReview : .inVitro)
    case .human, Species.none?, nil: break
    }
    guard !abstract.isEmpty else { return result(nil) }
    if !work.countsMany, work.ofOne >= 2 || work.ofOne == 1 && inTitle(OwnWork.caseTitle) {
      return result(.caseReport)
    }
    guard work.isEmpirical || context.hasOwnPeople && !context.isReview else {
      let isWork = !work.isTextOnly && !context.isReview
      if isWork, abstract.count(where: { $0.has(laboratory) }) >= 2 { return result(.inVitro) }
      let isOpinion = abstract.count <= 3 && abstract.contains { $0.has(opinion) }
      return result(isOpinion ? .commentary : .narrativeReview)
    }
    if context.intervened, context.hasOwnPeople, context.isOverTime || inTitle(effect) {
      return result(.nonrandomisedTrial, isUnsure: false)
    }
    if inTitle(genes) { return result(.genetic) }
    if inTitle(scans) { return result(.imaging, isUnsure: !context.hasOwnPeople) }
    if context.hasOwnPeople {
      if context.isOverTime { return result(.cohort, isUnsure: false) }
      return result(.crossSectional, isUnsure: !abstract.contains { $0.has(once) })
    }
    if abstract.count(where: { $0.has(laboratory) }) >= 2 { return result(.inVitro) }
    return result(inTitle(methods) ? .methodDevelopment : .crossSectional)
  }

  private static let opinion: CueSet = [
    "in this issue", "and colleagues", "et al", "opinion", "we argue", "editorial", "commentary",
  ]
  private static let genes: CueSet = [
    "genetic", "genotyp", "allele", "variant", "locus", "loci", "gene expression", "transcript",
    "mirna", "microrna", "hla-", "sequencing", "genome",
  ]
  private static let laboratory: CueSet = [
    "peripheral blood mononuclear", "pbmc", "t cells", "b cells", "monocyte", "macrophage",
    "cytokine", "flow cytometry", "expression", "protein", "antibod", "in vitro", "cultured",
    "cells were", "lipid", "synthes", "crystal", "binding", "mrna", "assay", "inhibitor", "enzyme",
  ]
  private static let methods: CueSet = [
    "algorithm", "method", "framework", "tool", "software", "segmentation", "classif",
    "prediction model", "machine learning", "deep learning", "validation", "validity",
    "reliability", "instrument",
  ]
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
}
