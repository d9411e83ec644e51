import Evidence
import FactCheck

/// What the authors conclude, attributed: `The authors say that …`.
struct ViewFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter

  /// Openings in the first person, and how the attributed sentence begins instead.
  private static let openings: [([String], String)] = [
    ("we conclude that", "The authors conclude that"),
    ("we suggest that", "The authors suggest that"),
    ("we believe that", "The authors believe that"),
    ("we propose that", "The authors propose that"),
    ("we hypothesize that", "The authors think it possible that"),
    ("we recommend that", "The authors recommend that"),
    ("our results suggest that", "The authors say their results suggest that"),
    ("our findings suggest that", "The authors say their findings suggest that"),
    ("our data suggest that", "The authors say their data suggest that"),
    ("our results indicate that", "The authors say their results indicate that"),
    ("our findings indicate that", "The authors say their findings indicate that"),
    ("our data indicate that", "The authors say their data indicate that"),
    ("these results suggest that", "The authors say the results suggest that"),
    ("these findings suggest that", "The authors say the findings suggest that"),
    ("these data suggest that", "The authors say the data suggest that"),
    ("these results indicate that", "The authors say the results indicate that"),
    ("these findings indicate that", "The authors say the findings indicate that"),
    ("the results suggest that", "The authors say the results suggest that"),
    ("the findings suggest that", "The authors say the findings suggest that"),
    ("the present study suggests that", "The authors say the study suggests that"),
    ("our study suggests that", "The authors say their study suggests that"),
    ("this study suggests that", "The authors say the study suggests that"),
    ("our results demonstrate that", "The authors say their results show that"),
    ("our results show that", "The authors say their results show that"),
    ("our findings show that", "The authors say their findings show that"),
    ("our findings demonstrate that", "The authors say their findings show that"),
    ("our study shows that", "The authors say their study shows that"),
    ("our study showed that", "The authors say their study showed that"),
    ("our study demonstrates that", "The authors say their study shows that"),
    ("this study demonstrates that", "The authors say the study shows that"),
    ("this study shows that", "The authors say the study shows that"),
    ("this study showed that", "The authors say the study showed that"),
    ("these results demonstrate that", "The authors say the results show that"),
    ("these findings demonstrate that", "The authors say the findings show that"),
    ("these data demonstrate that", "The authors say the data show that"),
    ("these results show that", "The authors say the results show that"),
    ("these findings support", "The authors say the findings support"),
    ("these results support", "The authors say the results support"),
    ("these data support", "The authors say the data support"),
    ("our findings support", "The authors say their findings support"),
    ("our results support", "The authors say their results support"),
    ("these findings highlight", "The authors say the findings show"),
    ("our findings highlight", "The authors say their findings show"),
    ("these findings may", "The authors say the findings may"),
    ("these results may", "The authors say the results may"),
    ("these findings could", "The authors say the findings could"),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  /// `The authors say their results suggest that` → `The authors’ results suggest that`.
  private static func briefer(_ opening: String) -> String? {
    for said in ["The authors say their ", "The authors say the "] where opening.hasPrefix(said) {
      return "The authors’ " + opening.dropFirst(said.count)
    }
    return nil
  }

  func candidates(for passage: Passage) -> [Candidate] {
    let key = passage.id + passage.text
    if let known = rewriter.memo.views[key] { return known }
    let candidates = freshCandidates(for: passage)
    rewriter.memo.views[key] = candidates
    return candidates
  }

  private func freshCandidates(for passage: Passage) -> [Candidate] {
    guard !isAdvice(passage),
      var pieces = rewriter.prepared(passage.text, dropsAnnouncements: false)
    else { return [] }
    pieces = ClauseSplit.withoutReading(pieces)
    var texts: [String] = []
    if let whole = attributed(pieces, passage) {
      texts.append(whole)
    } else if let short = rewriter.shortened(pieces).lazy
      .compactMap({ attributed($0, passage) }).first
    {
      texts.append(short)
    }
    var clauses = ClauseSplit.clauses(of: pieces)
    if clauses.count == 1, texts.isEmpty,
      let pair = SharedVerb.pair(of: pieces) ?? TwoReports.pair(of: pieces)
    {
      clauses = zip(pair, ["", "and"]).map { ClauseSplit.Clause(pieces: $0, joint: $1) }
    }
    let pair =
      (texts.isEmpty ? opened(pieces, passage) : nil) ?? self.pair(clauses, passage)
    if clauses.count > 1, clauses[1].joint == ";" || clauses[1].joint == "and",
      ClauseSplit.mayBeLeft(clauses.dropFirst().map(\.pieces)),
      let first = attributed(clauses[0].pieces, passage)
    {
      texts.append(first)
    }
    var ways = texts.map { [$0] }
    if ways.isEmpty, pair.isEmpty, let topic = topicFirst(pieces, passage) { ways = [topic] }
    if !pair.isEmpty {
      // A long sentence is told in two, before anything of it is left out.
      let isLong = texts.first.map {
        Measure.words(in: TermMark.plain($0)) > SentenceRewriter.long + 4
      }
      let isWhole = texts.first.map { !pair[0].hasPrefix($0) } ?? false
      ways.insert(pair, at: isLong == false && isWhole ? 1 : 0)
    }
    return ways.map { way in
      Candidate(
        .operation, way.map { Statement(text: $0, kind: .view, sources: [passage.id]) })
    }
  }

  private static let needs: Set<String> = [
    "necessary", "unnecessary", "essential", "imperative", "crucial", "vital",
  ]

  /// What ought to be done about care is said only for a named body (promise 4); what ought to be
  /// studied may be said for the authors.
  func isAdvice(_ passage: Passage) -> Bool {
    guard context.evidence.design != .guideline else { return false }
    let pieces = Pieces(passage.text)
    if pieces.list.contains(where: { $0.lower.hasPrefix("recommend") || $0.lower == "advise" }) {
      return true
    }
    // `It is no longer necessary to …`, `it is essential that …`, `a check of the skin is necessary`.
    let isNeed =
      pieces.first(["it", "is"]) != nil && pieces.contains(anyOf: Self.needs)
      || context.evidence.species == .human && pieces.first(["is", "necessary"]) != nil
    guard
      isNeed || pieces.contains(anyOf: ["should", "must", "ought", "mandatory", "advisable"])
    else { return false }
    return !pieces.contains(anyOf: [
      "studies", "research", "trials", "study", "trial", "investigate", "investigated",
      "researchers", "interpreted", "confirmed",
    ])
  }

  /// The sentence as the authors' view; where it is too long, in briefer words.
  func attributed(_ pieces: Pieces, _ passage: Passage) -> String? {
    if let text = attributed(pieces, passage, isBrief: false) { return text }
    guard pieces.count < 2 * GrammarGate.longest else { return nil }
    for shorter in [pieces, Compact.apply(to: pieces)].compactMap({ $0 }) {
      if let text = attributed(shorter, passage, isBrief: true) { return text }
    }
    return nil
  }

  private func attributed(_ pieces: Pieces, _ passage: Passage, isBrief: Bool) -> String? {
    func clause(_ pieces: Pieces) -> String? {
      rewriter.clause(pieces, source: passage.text, isBrief: isBrief)
    }
    for (words, replacement) in Self.openings where pieces.matches(words, at: 0) {
      var start = words.count
      if start < pieces.count, pieces.list[start].text == "," { start += 1 }
      guard start + 2 < pieces.count, let rest = clause(pieces.slice(start..<pieces.count)) else {
        continue
      }
      // A long sentence says in fewer words whose results they are.
      return gated("\(replacement) \(rest)")
        ?? Self.briefer(replacement).flatMap { gated("\($0) \(rest)") }
    }
    if let opened = ViewOpening.normalised(pieces), let rest = clause(opened),
      let text = gated("The authors say \(rest)")
    {
      return text
    }
    guard let rest = clause(pieces) else { return nil }
    let plain = TermMark.plain(rest)
    if Self.isPassive(pieces) { return gated("The authors say \(rest)") }
    let first = plain.split(separator: " ").first.map { String($0).lowercased() } ?? ""
    let own = ["the review", "the article", "the paper", "the chapter", "the study", "the work"]
    // What a study confirms is its authors' word, or it is not said.
    if ViewOpening.isVerdict(pieces) { return nil }
    if own.contains(where: { plain.hasPrefix($0 + " ") }) {
      return gated(Inflector.capitalised(rest))
    }
    if first == "the", plain.hasPrefix("the authors ") || plain.hasPrefix("the researchers ") {
      return gated(Inflector.capitalised(rest))
    }
    let theirs = "the authors’ "
    if rest.hasPrefix(theirs) {
      return gated("The authors say that their \(rest.dropFirst(theirs.count))")
    }
    if Self.isRelativeOnly(Pieces(plain)) { return nil }
    guard first != "to", !WordClasses.leaning.contains(first) || first == "there" else {
      return nil
    }
    if let text = gated("The authors say that \(rest)") { return text }
    // A long sentence gives up its `that`, where it begins with its subject.
    let head = Pieces(plain).list.prefix(8)
    guard !head.contains(where: { $0.text == "," || $0.text == "there" }),
      !WordClasses.prepositions.contains(first), !first.hasSuffix("ly")
    else { return nil }
    return gated("The authors say \(rest)")
  }

  /// `It is suggested that …`, which the authors of a review say of others and themselves.
  private static func isPassive(_ pieces: Pieces) -> Bool {
    pieces.count > 6 && pieces.list[0].lower == "it"
      && ["is", "was", "has", "seems", "appears"].contains(pieces.list[1].lower)
      && pieces.list[2..<6].contains { $0.lower == "that" }
  }

  /// `the mechanism that is linked to mood`: its only verb is that of the relative clause.
  private static func isRelativeOnly(_ pieces: Pieces) -> Bool {
    guard let verb = GrammarGate.finiteVerb(in: pieces), verb > 1, verb + 1 < pieces.count,
      ["that", "which", "who"].contains(pieces.list[verb - 1].lower)
    else { return false }
    return GrammarGate.finiteVerb(in: pieces.slice((verb + 1)..<pieces.count)) == nil
  }

  private func gated(_ text: String) -> String? {
    let text = Tidy.sentence(text)
    return GrammarGate.objection(to: text) == nil ? text : nil
  }
}
