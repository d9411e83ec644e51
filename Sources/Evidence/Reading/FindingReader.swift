import Condition
import Language

/// Reads the results: one finding per result sentence that says how something came out.
enum FindingReader {
  static let limit = 12

  static func findings(in sentences: [Sentence], lexicon: Lexicon) -> [Finding] {
    let results = sentences.filter { $0.role == .results }
    let pool =
      results.isEmpty
      ? sentences.filter { $0.role == .conclusions || ($0.role == .other && $0.id.hasPrefix("p")) }
      : results
    var found: [Finding] = []
    for sentence in pool where found.count < limit {
      if let finding = finding(in: sentence, lexicon: lexicon) { found.append(finding) }
    }
    let primary = sentences.contains { $0.lower.contains("primary") && $0.role == .methods }
    if let index = mainIndex(found, pool, namesPrimary: primary) { found[index].primary = true }
    return found
  }

  /// The main result: the sentence that says "primary", else the first that is not a description
  /// of who took part.
  private static func mainIndex(
    _ findings: [Finding], _ pool: [Sentence], namesPrimary: Bool
  ) -> Int? {
    let texts = Dictionary(pool.map { ($0.id, $0.lower) }, uniquingKeysWith: { a, _ in a })
    func text(_ finding: Finding) -> String { texts[finding.sources.first ?? ""] ?? "" }
    if let index = findings.firstIndex(where: {
      text($0).contains("primary end") || text($0).contains("primary outcome")
    }) {
      return index
    }
    return findings.firstIndex { !$0.flags.contains("baseline") }
  }

  private static func finding(in s: Sentence, lexicon: Lexicon) -> Finding? {
    let direction = DirectionReader.direction(of: s)
    let groups = GroupResultReader.groups(in: s)
    let estimate = EstimateReader.estimates(in: s).first
    let isBaseline = isBaseline(s)
    guard direction != .unclear || !groups.isEmpty || estimate != nil || says(s) else { return nil }
    var finding = Finding(
      outcome: outcome(s, lexicon), time: FollowUpReader.time(in: s), direction: direction,
      sources: [s.id], groups: groups, estimate: estimate)
    finding.unitOfAnalysis = unit(s)
    if isBaseline { finding.flags.append("baseline") }
    finding.flags += ResultFlags.flags(of: finding, in: s)
    return finding
  }

  private static let telling = [
    "showed", "revealed", "found", "identified", "observed", "associated", "correlated",
    "demonstrated", "reported", "predicted", "led to", "resulted", "emerged", "detected",
    "developed", "experienced", "occurred", "achieved", "remained", "had ", "induced", "promoted",
    "blocked", "restored", "prevented", "expressed", "activated",
  ]

  private static func says(_ s: Sentence) -> Bool { telling.contains { s.lower.contains($0) } }

  /// Who took part: ages, sexes, scores at the start.
  private static func isBaseline(_ s: Sentence) -> Bool {
    let cues = [
      "mean age", "median age", "were included", "were enrolled", "were recruited", "took part",
      "participated", "were female", "were women", "response rate", "disease duration",
      "at baseline", "baseline characteristics", "completed the", "were randomised",
      "were randomized", "were randomly", "were identified", "met our inclusion",
      "met the inclusion", "eligible",
    ]
    let outcome = [
      "associated", "significant", "improved", "reduc", "increase", "risk", "compared",
    ]
    return s.containsAny(cues) && !s.containsAny(outcome)
  }

  /// What was measured: the first scale or term the sentence names, else its first words.
  private static func outcome(_ s: Sentence, _ lexicon: Lexicon) -> String {
    let matches = lexicon.matches(in: s.passage.text)
    let bytes = Array(s.passage.text.utf8)
    func text(_ m: Lexicon.Match) -> String {
      String(decoding: bytes[m.start..<m.end], as: UTF8.self)
    }
    for match in matches { if case .scale = match.entry { return text(match) } }
    for match in matches {
      if case .term(let index) = match.entry,
        ["symptom", "measure", "test", "anatomy", "mechanism", "disease", "cell", "scale"]
          .contains(lexicon.profile.terms[index].category)
      {
        return text(match)
      }
    }
    let verbs: Set<String> = ["was", "were", "is", "are", "did", "showed", "had", "has", "have"]
    let end = s.tokens.firstIndex { verbs.contains($0.lower) } ?? min(6, s.tokens.count)
    return s.text(0, min(end, 12))
  }

  private static func unit(_ s: Sentence) -> String? {
    for unit in ["eyes", "lesions", "samples", "relapses", "scans", "pregnancies", "mice", "rats"]
    where s.quantities.contains(where: { s.word($0.endToken) == unit }) {
      return unit
    }
    return PeopleCounter.counts(in: s).isEmpty ? nil : "people"
  }
}
