import Evidence
import Literature

/// Counts of designs, trials, species and stages read right.
struct DesignTally {
  private(set) var count = 0
  private(set) var unsure = 0
  private(set) var errors: [String] = []
  private var design = 0
  private var sureDesign = 0
  private var plainDesign = 0
  private var species = 0
  private var speciesCount = 0
  private var stage = 0
  private var trials = Tally()
  private var plainTrials = Tally()
  private var trialRecords = 0

  mutating func add(_ labels: DesignLabels, _ study: Study, _ evidence: Evidence) {
    let (first, second) = (labels.first, labels.second)
    let accepted = labels.accepted
    let read = evidence.design
    let plain = DesignBaseline.design(study)
    count += 1
    let isUnsure = evidence.unsure.contains("design")
    if isUnsure { unsure += 1 }
    let isRight = read.map { accepted.contains($0.rawValue) } ?? false
    if isRight { design += 1 }
    if isRight, !isUnsure { sureDesign += 1 }
    if let plain, accepted.contains(plain.rawValue) { plainDesign += 1 }
    if !isRight, !labels.isHeldOut {
      errors.append(
        "\(labels.pmid) read \(read?.rawValue ?? "none"), gold \(accepted.sorted()): "
          + study.title)
    }
    if first.species == second.species {
      speciesCount += 1
      if evidence.species?.rawValue == first.species { species += 1 }
    }
    if Self.stages(labels).contains(evidence.stage) { stage += 1 }
    let isTrial = (Self.isTrial(first.design), Self.isTrial(second.design))
    if isTrial.0 == isTrial.1 {
      trialRecords += 1
      let truth: Set<String> = isTrial.0 ? ["trial"] : []
      trials.add(
        found: read.map { Self.isTrial($0.rawValue) } ?? false ? ["trial"] : [], gold: truth)
      plainTrials.add(
        found: plain.map { Self.isTrial($0.rawValue) } ?? false ? ["trial"] : [], gold: truth)
    }
  }

  private static func isTrial(_ design: String) -> Bool {
    design == "rct" || design == "rct_secondary"
  }

  /// The stages that follow from the accepted designs.
  private static func stages(_ labels: DesignLabels) -> [Stage?] {
    let species = Species(rawValue: labels.first.species)
    return labels.accepted.sorted().compactMap(Design.init(rawValue:)).map {
      Stage.of($0, species, participants: Participants(total: labels.total))
    }
  }

  func figures(_ prefix: String, isMain: Bool) -> [EvaluationReport.Figure] {
    func rate(_ n: Int, _ of: Int) -> Double { Double(n) / Double(max(1, of)) }
    return [
      .init(
        "\(prefix)design", rate(design, count), of: count, target: 0.9,
        baseline: rate(plainDesign, count), baselineName: "first design word"),
      .init("\(prefix)design, where sure", rate(sureDesign, count - unsure), of: count - unsure),
      .init(
        "\(prefix)trials, precision", trials.precision, of: trials.right + trials.wrong,
        baseline: plainTrials.precision, baselineName: "first design word"),
      .init(
        "\(prefix)trials, recall", trials.recall, of: trials.right + trials.missed,
        baseline: plainTrials.recall, baselineName: "first design word"),
      .init(
        "\(prefix)trials, F1", trials.f1, of: trialRecords, target: 0.95,
        baseline: isMain ? 0.92 : nil, baselineName: "RobotSearch (published, other data)"),
      .init("\(prefix)species", rate(species, speciesCount), of: speciesCount, target: 0.98),
      .init("\(prefix)stage", rate(stage, count), of: count),
    ]
  }
}
