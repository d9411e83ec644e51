/// Whether a text tells of work its authors did, of one person they saw, or of what others found.
///
/// Texts of reviews stand in the present and count nothing; reports of work stand in the past, say
/// "we", and print figures.
struct OwnWork {
  /// Work of the authors' own is told.
  let isEmpirical: Bool
  /// Nothing speaks for work of the authors' own.
  let isTextOnly: Bool
  /// Sentences that tell of one person: `the patient`, `she`, `a 34-year-old`.
  let ofOne: Int
  /// 20 people or more are counted.
  let countsMany: Bool

  init(_ sentences: [Sentence]) {
    let abstract = sentences.filter(\.isAbstract)
    let count = Double(max(1, abstract.count))
    let past = Double(abstract.count { $0.has(Self.past) }) / count
    let ours = abstract.count { $0.has(Self.ours) }
    let isLabelled = abstract.contains { s in
      let label = s.passage.section.lowercased()
      return label.contains("method") || label.contains("result")
    }
    isEmpirical =
      isLabelled && past >= 0.3 || past >= 0.5 && (abstract.count >= 2 || ours > 0)
      || past >= 0.25 && ours > 0 || ours >= 2
    isTextOnly =
      past < 0.34 && ours == 0 && !isLabelled && !abstract.contains { $0.has(Self.figures) }
    ofOne = abstract.count { $0.has(Self.one) }
    countsMany = abstract.contains { $0.role != .background && Self.countsMany($0) }
  }

  private static func countsMany(_ s: Sentence) -> Bool {
    s.quantities.contains { q in
      q.kind == .whole && q.value >= 20
        && (0...4).contains { people.contains(s.word(q.endToken + $0)) }
    }
  }

  private static let people: Set<String> = [
    "patients", "participants", "people", "persons", "individuals", "subjects", "women", "men",
    "children", "adults", "pwms", "cases", "eyes", "controls", "consecutive",
  ]
  private static let past: CueSet = [
    "was ", "were ", "showed", "revealed", "had ", "did ", "underwent", "found ", "increased",
    "decreased", "received", "presented", "reduced", "improved", "took ", "fell ", "rose ",
    "recruited", "enrolled", "participated", "started", "experienced", "randomly",
  ]
  private static let ours: CueSet = [
    "we found", "we show", "we report", "we identified", "we observed", "we demonstrate",
    "we measured", "we compared", "we investigated", "we analy", "we performed", "we used",
    "we developed", "we studied", "we examined", "we assessed", "we evaluated", "we tested",
    "we conducted", "we generated", "we determined", "we recruited", "we included",
    "we present a", "we describe a", "our results", "our data", "our findings", "this study",
    "present study", "p <", "p<", "p =", "p=", "n =", "n=", "mean age", "95% ci", "significantly",
    "the patients", "the patient was",
  ]
  private static let figures: CueSet = [
    "p <", "p<", "p =", "p=", "n =", "n=", "95% ci", "\u{B1}", "+/-",
  ]
  private static let one: CueSet = [
    "the patient ", "this patient", "our patient", "a patient", "she ", "he ", "her ", "his ",
    "year-old", "year old", "this case", "our case", "the case ", "years-old", "one patient",
  ]
  /// Titles of case reports.
  static let caseTitle: CueSet = [
    "in a patient", "in a woman", "in a man", "in a child", "a case of", "case report",
    "presenting as", "mimicking", "masquerading", "a rare case", "report of a", "report of two",
    "report of three", "two cases", "three cases", "first case", "following", "unveiling",
    "successful", "in a young", "in a pregnant", "an unusual", "a patient with", "two patients",
    "three patients",
  ]
}
