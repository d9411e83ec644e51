import Condition
import Language

/// Side effects and other harms: told, perhaps told, or not.
///
/// A text on what others found tells of harms wherever it names them; a study of its own only in
/// its results, and the plan for one not at all: what it hopes for has not happened. Illnesses count as harms where the study is of something that people were given.
enum HarmsReader {
  static func read(
    _ sentences: [Sentence], design: Design?, lexicon: Lexicon
  ) -> (harms: Evidence.Harms, isUnsure: Bool) {
    if design == .protocol { return (Evidence.Harms(reported: false, sources: []), false) }
    let title = sentences.first { $0.id == "t" }
    if design == .caseReport, let title, let told = caseTold(title, sentences, lexicon) {
      return (told, false)
    }
    let abstract = sentences.filter(\.isAbstract)
    let isOfGiven = title.map { $0.has(HarmsCues.given) || names($0, lexicon) } ?? false
    let isOfPML = !isOfGiven && title?.has(HarmsCues.pml) == true
    let named = abstract.filter { namesHarms($0) || !isOfPML && $0.has(HarmsCues.pml) }
    var told = named.filter {
      $0.role == .results || $0.role == .conclusions || $0.role == .other
        // "Infusion-related reactions occurred in 12% of patients", read as methods: nobody plans a share.
        || $0.role == .methods && $0.quantities.contains { $0.kind == .percent }
    }
    // "Can a treatment raise the risk of COVID-19?": here the infection is the harm.
    let isPandemic =
      title?.has(HarmsCues.pandemic) == true
      && !(isOfGiven && title?.has(HarmsCues.raised) == true)
    let loose = abstract.filter {
      ($0.role == .results || $0.role == .conclusions) && $0.has(HarmsCues.loose)
        && !(isPandemic && $0.has(HarmsCues.ofInfection)) && !isNoHarm($0)
    }
    let isTrial = design.map { [.rct, .rctSecondary, .nonrandomisedTrial].contains($0) } ?? false
    if told.isEmpty, design == .caseReport {
      told = abstract.filter {
        $0.has(HarmsCues.begun) && ($0.has(HarmsCues.givenAnywhere) || names($0, lexicon))
          && ($0.role != .background || $0.isOwnStudy)
      }
    }
    if told.isEmpty, let design, texts.contains(design) { told = named }
    if told.isEmpty, isOfGiven || isTrial, design != .animal, design != .inVitro { told = loose }
    if !told.isEmpty {
      let deaths = abstract.filter {
        tellsOfDeath($0) && $0.role != .background
          && ($0.role != .methods || !$0.quantities.isEmpty)
      }
      return (Evidence.Harms(reported: true, sources: sources(told, deaths, abstract)), false)
    }
    let isOfCourse = isPandemic && isOfGiven && abstract.contains { $0.has(HarmsCues.ofInfection) }
    let mayBeBlamed =
      design == .caseReport
      && (isOfGiven || abstract.contains { $0.has(HarmsCues.begun) || $0.has(HarmsCues.blamed) })
    let isFeared = isTrial && abstract.contains { $0.has(HarmsCues.feared) }
    let isHinted =
      !named.isEmpty || mayBeBlamed || isOfCourse || isFeared
      || isTrial && abstract.contains { $0.role == .results && $0.has(HarmsCues.hints) }
      || isOfGiven && mayTell(design)
        && abstract.contains { $0.role != .background && $0.has(HarmsCues.fears) }
      || !loose.isEmpty
        && (isOfGiven || isTrial || loose.contains { $0.has(HarmsCues.givenAnywhere) })
    return (Evidence.Harms(reported: false, sources: named.prefix(2).map(\.id)), isHinted)
  }

  private static let texts: [Design] = [
    .narrativeReview, .systematicReview, .guideline, .commentary, .caseReport,
  ]

  /// People were given something.
  private static func mayTell(_ design: Design?) -> Bool {
    guard let design else { return false }
    return [
      .cohort, .registry, .crossSectional, .imaging, .caseControl, .systematicReview, .qualitative,
      .modelling, .narrativeReview,
    ].contains(design)
  }

  /// `discontinued because of inefficacy`.
  private static func isNoHarm(_ s: Sentence) -> Bool {
    s.has(HarmsCues.failure) && s.has(HarmsCues.stops) && !s.has(HarmsCues.named)
  }

  private static func namesHarms(_ s: Sentence) -> Bool {
    s.has(HarmsCues.firm) || s.has(HarmsCues.plain) && !s.has(HarmsCues.otherPlain)
  }

  /// Three sentences, with the named and the grave ones before others; deaths first.
  private static func sources(
    _ told: [Sentence], _ deaths: [Sentence], _ abstract: [Sentence]
  ) -> [String] {
    let all = Set((told + deaths).map(\.id))
    let results = abstract.filter { all.contains($0.id) }
    let named = results.filter { $0.has(HarmsCues.named) }.prefix(3)
    let grave = deaths.prefix(3) + results.filter { $0.has(HarmsCues.grave) }.prefix(3)
    let first = Set((named + grave).map(\.id))
    let rest = results.filter { !first.contains($0.id) }.prefix(max(0, 3 - first.count))
    let chosen = first.union(rest.map(\.id))
    let kept = results.filter { chosen.contains($0.id) }
    return kept.filter(tellsOfDeath).map(\.id) + kept.filter { !tellsOfDeath($0) }.map(\.id)
  }

  private static func tellsOfDeath(_ s: Sentence) -> Bool {
    s.isAbstract && s.has(HarmsCues.deaths) && !s.has(HarmsCues.otherDeaths)
  }

  /// `Slow heartbeat after a first dose of …: a case report`.
  private static func caseTold(
    _ title: Sentence, _ sentences: [Sentence], _ lexicon: Lexicon
  ) -> Evidence.Harms? {
    guard title.has(HarmsCues.blame), names(title, lexicon) || title.has(HarmsCues.blamed) else {
      return nil
    }
    let told = sentences.filter {
      $0.isAbstract && $0.has(HarmsCues.ownCase) && ($0.role != .background || $0.isOwnStudy)
    }
    let sources = told.prefix(3).map(\.id)
    return Evidence.Harms(reported: true, sources: sources.isEmpty ? ["t"] : Array(sources))
  }

  private static func names(_ s: Sentence, _ lexicon: Lexicon) -> Bool {
    s.matches.contains {
      if case .treatment = $0.entry { true } else { false }
    }
  }
}
