import Language

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
  /// Ten people at most are counted, as in a report of cases, and never more.
  let isOfFew: Bool
  /// Says that it reports or describes what was seen.
  let reports: Bool

  init(_ text: DesignText) {
    let abstract = text.abstract
    let count = Double(max(1, abstract.count))
    let past = Double(abstract.count { $0.signs.contains(.past) }) / count
    let ours = abstract.count { $0.signs.contains(.ours) || $0.tellsWhatWeDid }
    let isLabelled = abstract.contains { line in
      let label = line.sentence.passage.section.lowercased()
      return label.holds("method") || label.holds("result")
    }
    isEmpirical =
      isLabelled && past >= 0.3 || past >= 0.45 && (abstract.count >= 2 || ours > 0)
      || past >= 0.25 && ours > 0 || ours >= 2
    isTextOnly =
      past < 0.34 && ours == 0 && !isLabelled
      && !abstract.contains { $0.signs.contains(.figures) || Self.measuresPeople($0) }
    ofOne = abstract.count { $0.signs.contains(.ofOne) }
    let told =
      abstract.filter {
        $0.sentence.role != .background || $0.tellsOfStudy || abstract.count <= 4
      } + [text.title].compactMap { $0 }
    let most = told.compactMap { Self.mostPeople($0.sentence) }.max()
    reports = abstract.contains { $0.signs.contains(.reports) } || text.inTitle(.reports)
    countsMany = most.map { $0 >= 20 } ?? false
    isOfFew = most.map { (1...10).contains($0) } ?? false
  }

  /// `were compared between 19 patients and 12 healthy controls`.
  private static func measuresPeople(_ line: DesignText.Line) -> Bool {
    line.sentence.role != .background && line.signs.contains([.measured, .people])
      && peopleCounts(line.sentence).count >= 2
  }

  /// The greatest number of people that a sentence counts.
  private static func mostPeople(_ s: Sentence) -> Double? {
    peopleCounts(s).max()
  }

  private static func peopleCounts(_ s: Sentence) -> [Double] {
    s.quantities.filter { q in
      q.kind == .whole && isWord(q, s)
        && (isSize(q, s) || (0...4).contains { people.contains(s.word(q.endToken + $0)) })
    }.map(\.value)
  }

  /// The 4 of `IgG4` counts nobody.
  private static func isWord(_ q: Quantity, _ s: Sentence) -> Bool {
    guard q.firstToken > 0, q.firstToken < s.tokens.count else { return true }
    let before = s.tokens[q.firstToken - 1]
    return before.end < s.tokens[q.firstToken].start || before.text == "(" || before.text == "="
  }

  /// `n = 40`.
  private static func isSize(_ q: Quantity, _ s: Sentence) -> Bool {
    s.word(q.firstToken - 1) == "=" && s.word(q.firstToken - 2) == "n"
  }

  private static let people: WordSet = [
    "patients", "participants", "people", "persons", "individuals", "subjects", "women", "men",
    "children", "adults", "pwms", "cases", "eyes", "controls", "consecutive", "workers",
    "volunteers", "respondents", "donors", "nurses",
  ]
}
