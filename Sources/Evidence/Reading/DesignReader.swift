import Condition
import Language
import Literature

/// Tells a study's design from its publication types, its title and its own words, in that order of
/// trust. The cues are data in `DesignCues`; the order of the list decides between several.
enum DesignReader {
  struct Result {
    var design: Design?
    var sources: [String]
    /// Two designs are about as likely, or the words speak against the publication type.
    var isUnsure: Bool
  }

  private static let cues = CueSet(DesignCues.phrases.map(\.phrase))

  static func read(_ study: Study, _ sentences: [Sentence], species: Species?) -> Result {
    var votes: [Design: Double] = [:]
    var sources: [Design: [String]] = [:]
    func vote(_ design: Design, _ weight: Double, _ source: String) {
      votes[design, default: 0] += weight
      if sources[design]?.contains(source) != true { sources[design, default: []].append(source) }
    }
    for type in study.types where DesignCues.notices.contains(type.lowercased()) {
      return Result(design: .other, sources: ["m:types"], isUnsure: false)
    }
    for type in study.types {
      if let design = DesignCues.types[type.lowercased()] { vote(design, 6, "m:types") }
    }
    let title = sentences.first { $0.id == "t" }
    var inTitle = [Bool](repeating: false, count: DesignCues.phrases.count)
    for hit in cues.hits(in: title?.lower ?? []) { inTitle[hit] = true }
    // The first sentence whose role lets it speak of the design.
    var first = [Sentence?](repeating: nil, count: DesignCues.phrases.count)
    for sentence in sentences where sentence.isAbstract {
      for hit in cues.hits(in: sentence.lower) where first[hit] == nil { first[hit] = sentence }
    }
    for (index, cue) in DesignCues.phrases.enumerated() {
      if inTitle[index], !cue.isMethodsOnly { vote(cue.design, cue.weight + 3, "t") }
      if let sentence = first[index] {
        vote(cue.design, cue.weight * roleFactor(sentence), sentence.id)
      }
    }
    adjust(&votes, species: species, hasAbstract: !study.abstract.isEmpty)
    let ranked = votes.filter { $0.value > 0 }.sorted {
      ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue)
    }
    guard let best = ranked.first, best.value >= 1.5 else {
      return Result(design: fallback(sentences, species), sources: [], isUnsure: true)
    }
    return Result(
      design: best.key, sources: Array((sources[best.key] ?? []).prefix(3)),
      isUnsure: ranked.count > 1 && ranked[1].value > best.value - 0.25 && best.value < 5)
  }

  /// How far a sentence speaks of how this study was done.
  private static func roleFactor(_ s: Sentence) -> Double {
    switch s.role {
    case .methods: 1
    case .objective: 0.9
    case .results: 0.6
    case .conclusions: 0.4
    case .background: s.isOwnStudy ? 0.6 : 0.12
    default: 0.5
    }
  }

  /// Rules between designs: a review is not the trials it reviews, animals are not people, a trial
  /// announced is a protocol, a further analysis of a trial is not the trial.
  private static func adjust(
    _ votes: inout [Design: Double], species: Species?, hasAbstract: Bool
  ) {
    if let review = votes[.systematicReview], review >= 4 {
      for design in Design.allCases
      where ![.systematicReview, .guideline, .protocol].contains(design) {
        votes[design] = (votes[design] ?? 0) * 0.2
      }
    }
    if let planned = votes[.protocol], planned >= 4 {
      votes[.rct] = (votes[.rct] ?? 0) * 0.3
      votes[.systematicReview] = (votes[.systematicReview] ?? 0) * 0.4
      votes[.nonrandomisedTrial] = (votes[.nonrandomisedTrial] ?? 0) * 0.3
    }
    if let secondary = votes[.rctSecondary], secondary >= 2 {
      votes[.rctSecondary] = secondary + (votes[.rct] ?? 0)
      votes[.rct] = 0
    }
    // How it was measured says less than how people came to be compared.
    if votes[.rct, default: 0] >= 3.5 || votes[.rctSecondary, default: 0] >= 3 {
      for design in [Design.imaging, .genetic, .cohort, .registry, .crossSectional] {
        votes[design] = (votes[design] ?? 0) * 0.4
      }
    }
    if species == .animal || species == .both {
      votes[.animal, default: 0] += 4
      votes[.rct] = (votes[.rct] ?? 0) * 0.2
    }
    if species == .cells { votes[.inVitro, default: 0] += 4 }
    if species == .human {
      votes[.animal] = 0
      votes[.inVitro] = (votes[.inVitro] ?? 0) * 0.4
    }
    if votes[.narrativeReview, default: 0] >= 5, votes[.systematicReview, default: 0] < 3 {
      for design in [Design.rct, .cohort, .crossSectional, .animal, .inVitro, .imaging, .genetic] {
        votes[design] = (votes[design] ?? 0) * 0.3
      }
    }
    if !hasAbstract { votes = votes.mapValues { $0 * 0.9 } }
  }

  private static func fallback(_ sentences: [Sentence], _ species: Species?) -> Design? {
    switch species {
    case .animal, .both: return .animal
    case .cells: return .inVitro
    case .human, Species.none?, nil:
      let hasData = sentences.contains { $0.isAbstract && $0.has(ownData) }
      return hasData ? nil : (sentences.count > 3 ? .narrativeReview : nil)
    }
  }

  /// Words of those who measured something themselves.
  private static let ownData: CueSet = [
    "we found", "we show", "we measured", "we compared", "we identified", "we observed", "p <",
    "p<", "p =", "p=", "n =", "n=", "%", "mean age", "were recruited", "were enrolled",
    "were included", "participants", "were measured", "was measured", "were analysed",
    "were analyzed", "our results", "underwent", "we analysed", "we analyzed", "we demonstrate",
    "our data", "were collected", "correlat", "significantly", "we report", "we investigated",
    "were performed", "was performed", "we developed", "we used", "were assessed", "we performed",
  ]
}
