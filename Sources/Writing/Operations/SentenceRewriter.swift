import Condition
import Evidence
import Language

/// The closed list of operations on a source sentence, in their order, behind the grammar gate.
struct SentenceRewriter {
  let context: StudyContext
  let memo = RewriteMemo()

  init(context: StudyContext) { self.context = context }

  /// A sentence or clause in plain words.
  struct Rewritten: Sendable, Equatable {
    /// With term marks; `TermMark` settles them.
    var text: String
    /// The word that joined it to the clause before: empty, `but`, `and`, `whereas`, `;`.
    var joint: String
  }

  /// Who `we` are.
  enum Voice: String { case researchers, authors }

  /// Each sentence may be told without the others: none of them bounds the one in front of it.
  static func standAlone(_ sentences: [Rewritten]) -> Bool {
    !sentences.contains { $0.joint == OpeningBehind.joint }
  }

  /// The whole of a passage as one or more sentences; empty when any part fails the gate.
  func rewrite(
    _ passage: Passage, voice: Voice = .researchers, estimates: Bool = false
  ) -> [Rewritten] {
    rewrite(passage.text, voice: voice, estimates: estimates)
  }

  /// The passage with its effect estimates in words where it has any, then without them.
  func ways(_ passage: Passage) -> [[Rewritten]] {
    var ways: [[Rewritten]] = []
    if Pieces(passage.text).contains(anyOf: Self.estimateCues) {
      ways.append(rewrite(passage, estimates: true))
    }
    let plain = rewrite(passage)
    if ways.last != plain { ways.append(plain) }
    return ways.filter { !$0.isEmpty }
  }

  private static let estimateCues: Set<String> = [
    "or", "hr", "rr", "irr", "aor", "ahr", "arr", "ratio", "ci", "cri", "interval", "risk",
  ]

  func rewrite(
    _ source: String, voice: Voice = .researchers, estimates: Bool = false
  ) -> [Rewritten] {
    let key = "\(voice == .authors ? 1 : 0)\(estimates ? 1 : 0)" + source
    if let known = memo.rewritten[key] { return known }
    var result = worked(source, voice: voice, estimates: estimates)
    if result.isEmpty, let shorter = LabelledShares.removed(from: source) {
      result = worked(shorter, voice: voice, estimates: estimates)
    }
    memo.rewritten[key] = result
    return result
  }

  private func worked(_ source: String, voice: Voice, estimates: Bool) -> [Rewritten] {
    // `Of these, A fell and B rose`: neither half may stand without whom it is of.
    if OpenReference.found(in: Pieces(source)) != nil { return [] }
    guard
      var pieces = prepared(
        source, dropsAnnouncements: voice == .researchers, estimates: estimates)
    else { return [] }
    if estimates && Self.isCrossed(pieces) || Self.hidesNegative(source) { return [] }
    pieces = ClauseSplit.withoutAdjustment(ClauseSplit.withoutReading(pieces))
    if let paired = PairedFigures.apply(to: pieces) { pieces = paired }
    if let whole = plain(pieces, source: source, voice: voice) {
      return [Rewritten(text: whole, joint: "")]
    }
    let clauses = ClauseSplit.clauses(of: pieces).flatMap { clause in
      inTwo(clause, source: source, voice: voice) ?? [clause]
    }
    var written: [Rewritten] = []
    for (place, clause) in clauses.enumerated() {
      let told = told(clause, isWhole: clauses.count == 1, source: source, voice: voice)
      guard !told.isEmpty else {
        // A clause after `and` or `;` can be left to another sentence, one after `but` cannot.
        if written.isEmpty || ClauseSplit.turns.contains(clause.joint)
          || !ClauseSplit.mayBeLeft(clauses.dropFirst(place).map(\.pieces))
        {
          return []
        }
        break
      }
      written += told
    }
    return written
  }

  /// A clause without its additions: with one of them gone, then with more.
  func shortened(_ clause: Pieces) -> [Pieces] {
    let trimming = Trimming(context: context)
    return [ClauseSplit.withoutAddition(clause), trimming.withShortList(clause)].compactMap { $0 }
      + trimming.variants(of: clause)
  }

  func joined(_ text: String, _ joint: String) -> String {
    guard ClauseSplit.turns.contains(joint) else { return text }
    let withJoint = "But \(lowerFirst(text))"
    return GrammarGate.objection(to: withJoint) == nil ? withJoint : text
  }

  /// Brackets, openings and label gone; `nil` when a bracket cannot go.
  func prepared(
    _ source: String, dropsAnnouncements: Bool = true, estimates: Bool = false
  ) -> Pieces? {
    let key = "\(dropsAnnouncements ? 1 : 0)\(estimates ? 1 : 0)" + source
    if let known = memo.prepared[key] { return known }
    let result = freshlyPrepared(source, dropsAnnouncements, estimates)
    memo.prepared[key] = .some(result)
    return result
  }

  /// One clause in plain words, or `nil` when it fails the gate or lost something.
  ///
  /// - Parameter follows: it may open with `this`, for it stands behind what that means.
  func plain(
    _ clause: Pieces, source: String, voice: Voice, follows: Bool = false
  ) -> String? {
    let text = worded(clause, source: source, voice: voice)
    let words = text.map { Measure.words(in: TermMark.plain($0)) } ?? 0
    guard words > GrammarGate.longest, words < GrammarGate.longest + 9 else {
      return text.flatMap { passed($0, from: clause, follows: follows) }
    }
    for shorter in [clause, Compact.apply(to: clause)].compactMap({ $0 }) {
      guard let brief = worded(shorter, source: source, voice: voice, isBrief: true) else {
        return nil
      }
      let found =
        passed(brief, from: clause, follows: follows)
        ?? passed(withoutPeople(brief), from: clause, follows: follows)
      if let found { return found }
    }
    return nil
  }

  func worded(
    _ clause: Pieces, source: String, voice: Voice, isBrief: Bool = false
  ) -> String? {
    var pieces = clause
    PatientsNamed.apply(to: &pieces, context: context)
    TreatedWith.apply(to: &pieces, lowered: lowerFirst)
    writeTerms(&pieces, source, isBrief: isBrief)
    Actor.apply(to: &pieces, who: voice.rawValue)
    Significance.apply(to: &pieces)
    ComparedIn.apply(to: &pieces)
    context.phrasebook.apply(to: &pieces)
    // A second pass: one replacement may open the way for another (`MS patients` after `RRMS`).
    context.phrasebook.apply(to: &pieces)
    LinkedTo.apply(to: &pieces)
    if Actor.hasFirstPerson(pieces) { return nil }
    return Tidy.sentence(pieces.text)
  }

  private func passed(_ text: String, from clause: Pieces, follows: Bool) -> String? {
    if GrammarGate.objection(to: text, follows: follows) != nil { return nil }
    if KeptFacts.objection(to: text, from: clause) != nil { return nil }
    if ShortForms.unexplained(in: TermMark.plain(text), context) != nil { return nil }
    return text
  }

  /// A study of people who all have the condition need not say of whom a long sentence is.
  private func withoutPeople(_ text: String) -> String {
    guard context.evidence.participants.withCondition, !PeoplePhrase.hasOthers(context) else {
      return text
    }
    for who in ["people with \(context.profile.short)", context.profile.short] {
      for joint in ["in", "among", "of"] where text.hasSuffix(" \(joint) \(who).") {
        return String(text.dropLast(joint.count + who.count + 3)) + "."
      }
    }
    return text
  }

  /// A clause as it stands inside a sentence of ours: without capital and full stop, and not yet
  /// through the gate.
  func clause(_ clause: Pieces, source: String, isBrief: Bool = false) -> String? {
    var pieces = clause
    writeTerms(&pieces, source, isBrief: isBrief)
    Actor.apply(to: &pieces, who: Voice.authors.rawValue)
    Significance.apply(to: &pieces)
    ComparedIn.apply(to: &pieces)
    context.phrasebook.apply(to: &pieces)
    context.phrasebook.apply(to: &pieces)
    LinkedTo.apply(to: &pieces)
    let isVerbless = GrammarGate.finiteVerb(in: Pieces(TermMark.plain(pieces.text))) == nil
    if Actor.hasFirstPerson(pieces) || isVerbless { return nil }
    var text = Tidy.sentence(pieces.text)
    if KeptFacts.objection(to: text, from: clause) != nil { return nil }
    if ShortForms.unexplained(in: TermMark.plain(text), context) != nil { return nil }
    if text.hasSuffix(".") { text.removeLast() }
    return lowerFirst(text)
  }

  /// A phrase (not a sentence) in plain words: terms and phrasebook only.
  func phrase(_ source: String) -> String? {
    if let known = memo.phrases[source] { return known }
    let result = freshPhrase(source)
    memo.phrases[source] = .some(result)
    return result
  }

  private func freshPhrase(_ source: String) -> String? {
    var pieces = Pieces(source)
    guard Brackets(context: context).apply(to: &pieces) else { return nil }
    let before = pieces
    writeTerms(&pieces, source)
    Actor.apply(to: &pieces, who: "researchers")
    Significance.apply(to: &pieces)
    ComparedIn.apply(to: &pieces)
    context.phrasebook.apply(to: &pieces)
    if Actor.hasFirstPerson(pieces) || pieces.isEmpty { return nil }
    var text = Tidy.sentence(pieces.text)
    if text.hasSuffix("."), !source.hasSuffix(".") { text.removeLast() }
    guard KeptFacts.objection(to: text, from: before) == nil,
      ShortForms.unexplained(in: TermMark.plain(text), context) == nil
    else { return nil }
    return lowerFirst(text)
  }

  func writeTerms(_ pieces: inout Pieces, _ source: String, isBrief: Bool = false) {
    let matches: [Lexicon.Match]
    if let known = memo.matches[source] {
      matches = known
    } else {
      matches = context.lexicon.matches(in: source)
      memo.matches[source] = matches
    }
    PeopleWith.animals(&pieces, models: context.modelWords)
    TermWriter(context: context, isBrief: isBrief).write(&pieces, matches: matches)
    PeopleWith.apply(to: &pieces, conditions: context.conditionWords)
  }
}
