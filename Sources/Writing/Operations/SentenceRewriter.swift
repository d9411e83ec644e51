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
    let result = worked(source, voice: voice, estimates: estimates)
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

  /// A clause in one sentence, shortened where it must be, or in two that belong together; empty where
  /// nothing passes.
  private func told(
    _ clause: ClauseSplit.Clause, isWhole: Bool, source: String, voice: Voice
  ) -> [Rewritten] {
    let text =
      (isWhole
        ? nil : plain(clause.pieces, source: source, voice: voice, follows: clause.follows))
      ?? trimmed(clause.pieces, source: source, voice: voice)
    if let text { return [Rewritten(text: joined(text, clause.joint), joint: clause.joint)] }
    guard !clause.follows else { return [] }
    for belonging in [
      opened(clause.pieces, source: source, voice: voice),
      topicFirst(clause.pieces, source: source, voice: voice),
    ] where !belonging.isEmpty {
      var belonging = belonging
      belonging[0] = Rewritten(
        text: joined(belonging[0].text, clause.joint), joint: clause.joint)
      return belonging
    }
    return []
  }

  /// A sentence that is too long, with what it is about in a sentence in front of it; empty where one
  /// does not pass.
  private func topicFirst(_ pieces: Pieces, source: String, voice: Voice) -> [Rewritten] {
    guard let topic = TopicFirst.topic(of: pieces, lowered: lowerFirst) else { return [] }
    let opening = ["The", voice.rawValue, "looked", "at"].map { Piece($0) }
    let said = ClauseSplit.Clause(
      pieces: Pieces(list: [Piece(topic.pronoun)] + topic.predicate), joint: OpeningBehind.joint,
      follows: true)
    guard
      let named = plain(Pieces(list: opening + topic.subject), source: source, voice: voice)
    else { return [] }
    var written = [Rewritten(text: named, joint: "")]
    for part in inTwo(said, source: source, voice: voice) ?? [said] {
      guard
        let text = plain(part.pieces, source: source, voice: voice, follows: part.follows)
          ?? trimmed(part.pieces, source: source, voice: voice)
      else { return [] }
      written.append(Rewritten(text: text, joint: OpeningBehind.joint))
    }
    return written
  }

  /// A clause that is too long as two sentences, or, where one of them is still too long, as three;
  /// all of them pass.
  private func inTwo(
    _ clause: ClauseSplit.Clause, source: String, voice: Voice, depth: Int = 2
  ) -> [ClauseSplit.Clause]? {
    let isSaid = plain(clause.pieces, source: source, voice: voice, follows: clause.follows) != nil
    guard depth > 0, !isSaid else { return nil }
    let alike =
      SharedVerb.pair(of: clause.pieces) ?? ListInTwo.pair(of: clause.pieces)
      ?? SubjectList.pair(of: clause.pieces)
    let ways = [
      alike.map {
        [ClauseSplit.Clause(pieces: $0[0], joint: ""), .init(pieces: $0[1], joint: "and")]
      },
      Sequel.pair(of: clause.pieces),
    ]
    // What the whole study is of, or how it was worked out, need not be said again.
    if let rest = Trimming(context: context).withoutOpening(clause.pieces),
      plain(rest, source: source, voice: voice) != nil
    {
      return [ClauseSplit.Clause(pieces: rest, joint: clause.joint)]
    }
    for case var way? in ways {
      way[0].joint = clause.joint
      way[0].follows = clause.follows
      let parts = way.map { part -> [ClauseSplit.Clause]? in
        plain(part.pieces, source: source, voice: voice, follows: part.follows) != nil
          ? [part] : inTwo(part, source: source, voice: voice, depth: depth - 1)
      }
      if parts.allSatisfy({ $0 != nil }) { return parts.compactMap(\.self).flatMap(\.self) }
    }
    return nil
  }

  /// A sentence that is too long, with its opening in a sentence behind it; empty where one does not pass.
  private func opened(_ pieces: Pieces, source: String, voice: Voice) -> [Rewritten] {
    guard let pair = OpeningBehind.pair(of: pieces) else { return [] }
    var written: [Rewritten] = []
    for part in inTwo(pair[0], source: source, voice: voice) ?? [pair[0]] {
      guard
        let text = plain(part.pieces, source: source, voice: voice, follows: part.follows)
          ?? trimmed(part.pieces, source: source, voice: voice)
      else { return [] }
      written.append(Rewritten(text: joined(text, part.joint), joint: part.joint))
    }
    guard
      let bound = plain(pair[1].pieces, source: source, voice: voice, follows: true)
    else { return [] }
    return written.prefix(1) + [Rewritten(text: bound, joint: OpeningBehind.joint)]
      + written.dropFirst()
  }

  /// The longest way to shorten a clause that passes.
  private func trimmed(_ clause: Pieces, source: String, voice: Voice) -> String? {
    for shorter in shortened(clause) {
      if let text = plain(shorter, source: source, voice: voice) { return text }
    }
    return nil
  }

  /// A clause without its additions: with one of them gone, then with more.
  func shortened(_ clause: Pieces) -> [Pieces] {
    [ClauseSplit.withoutAddition(clause), ShortList.apply(to: clause)].compactMap { $0 }
      + Trimming(context: context).variants(of: clause)
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
    if Actor.hasFirstPerson(pieces) || GrammarGate.finiteVerb(in: pieces) == nil { return nil }
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
