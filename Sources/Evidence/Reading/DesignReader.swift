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

  static func read(_ study: Study, _ sentences: [Sentence], species: Species?) -> Result {
    let title = sentences.first { $0.id == "t" }?.lower ?? ""
    var votes: [Design: Double] = [:]
    var sources: [Design: [String]] = [:]
    func vote(_ design: Design, _ weight: Double, _ source: String) {
      votes[design, default: 0] += weight
      if sources[design]?.contains(source) != true { sources[design, default: []].append(source) }
    }
    for type in study.types {
      if let design = DesignCues.types[type.lowercased()] { vote(design, 6, "m:types") }
    }
    for cue in DesignCues.phrases {
      if contains(title, cue.phrase), !cue.isMethodsOnly { vote(cue.design, cue.weight + 3, "t") }
      for sentence in sentences where sentence.id.hasPrefix("p") {
        guard contains(sentence.lower, cue.phrase) else { continue }
        let factor = roleFactor(sentence.role)
        if factor > 0 {
          vote(cue.design, cue.weight * factor, sentence.id)
          break
        }
      }
    }
    adjust(&votes, title: title, species: species, hasAbstract: !study.abstract.isEmpty)
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

  private static func roleFactor(_ role: Passage.Role) -> Double {
    switch role {
    case .methods: 1
    case .objective: 0.9
    case .results: 0.6
    case .conclusions: 0.4
    case .background: 0.12
    default: 0.5
    }
  }

  /// Rules between designs: a review is not the trials it reviews, animals are not people, a trial
  /// announced is a protocol, a further analysis of a trial is not the trial.
  private static func adjust(
    _ votes: inout [Design: Double], title: String, species: Species?, hasAbstract: Bool
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
      let hasResults = sentences.contains { $0.role == .results && !$0.quantities.isEmpty }
      return hasResults ? nil : (sentences.count > 1 ? .narrativeReview : nil)
    }
  }

  /// Whole words only at the start: `cohort` also finds `cohorts`.
  static func contains(_ text: String, _ phrase: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      let pattern = Array(phrase.utf8)
      guard bytes.count >= pattern.count, let first = pattern.first else { return false }
      var i = 0
      while i + pattern.count <= bytes.count {
        if bytes[i] == first, i == 0 || !isLetter(bytes[i - 1]),
          pattern.indices.allSatisfy({ bytes[i + $0] == pattern[$0] })
        {
          return true
        }
        i += 1
      }
      return false
    }
  }

  private static func isLetter(_ b: UInt8) -> Bool { (b | 0x20) &- 0x61 < 26 || b >= 0x80 }
}
