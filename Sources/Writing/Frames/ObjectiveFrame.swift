import Evidence
import FactCheck

/// What the researchers wanted to find out: the verb phrase after `aimed to`, in plain words.
struct ObjectiveFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter

  /// `find out whether X …` with the passage it stands in.
  struct Aim: Sendable, Equatable {
    var text: String
    var source: String
  }

  /// The first aim that can be said in plain words, whole and cut after its first part.
  var aims: [Aim] {
    if let known = rewriter.memo.aims { return known }
    let aims = freshAims
    rewriter.memo.aims = aims
    return aims
  }

  private var freshAims: [Aim] {
    for passage in context.evidence.passages
    where passage.role == .objective || passage.role == .background || passage.role == .methods
      || passage.role == .other
    {
      let texts = aims(in: passage)
      if !texts.isEmpty { return texts.map { Aim(text: $0, source: passage.id) } }
    }
    return []
  }

  private static let openings: [[String]] = [
    "aimed to", "aim to", "aims to", "aim was to", "aim is to", "objective was to",
    "objective is to", "purpose was to", "purpose is to", "goal was to", "goal is to",
    "sought to", "set out to", "wanted to", "study was to", "study is to", "work was to",
    "paper was to", "paper is to", "designed to", "conducted to", "undertaken to",
    "performed to", "study were to", "study are to", "research was to", "research is to",
    "review was to", "review is to", "trial was to", "intended to", "trial is to",
    "analysis was to", "article is to", "article was to", "investigation was to", "carried out to",
    "report was to", "survey was to", "hypothesis was to", "substudy was to", "objectives were to",
  ].map { $0.split(separator: " ").map(String.init) }

  private func aims(in passage: Passage) -> [String] {
    guard var pieces = rewriter.prepared(passage.text) else { return [] }
    var start: Int?
    if passage.role == .objective, pieces.matches(["to"], at: 0) { start = 1 }
    for opening in Self.openings {
      if start != nil { break }
      guard let at = pieces.first(opening) else { continue }
      // `drugs designed to …` is not the study's aim.
      let before = pieces.slice(0..<at)
      let isOwn =
        before.contains(anyOf: [
          "we", "study", "aim", "objective", "purpose", "goal", "trial", "review", "work", "paper",
          "research", "analysis", "authors", "article", "survey", "report", "our", "substudy",
        ]) || opening.contains("aim") || opening.contains("purpose")
        || opening.contains("objective")
      if isOwn { start = at + opening.count }
    }
    if start == nil, passage.role == .objective { start = ownVerb(in: &pieces) }
    guard let start, start < pieces.count - 2 else { return [] }
    var end = pieces.count
    for index in start..<pieces.count {
      let text = pieces.list[index].text
      // The dot of `H. pylori` ends nothing.
      let before = pieces.list[max(start, index - 1)]
      let isInitial = before.isWord && before.text.count == 1
      if text == ";" || text == ":" || text == "." && index < pieces.count - 1 && !isInitial {
        end = index
        break
      }
      // `To find markers, we compared …`: the aim ends where the study begins.
      if text == ",", index + 1 < pieces.count,
        ["we", "our"].contains(pieces.list[index + 1].lower)
      {
        end = index
        break
      }
    }
    guard end - start > 2 else { return [] }
    let whole = pieces.slice(start..<end)
    var parts = [whole]
    // A long aim says its first half: what follows `and to` is a second aim. A bare comma may stand
    // inside a list (`the efficacy, safety and cost`), so nothing is cut there.
    for cut in [
      [",", "and", "to"], ["and", "to"], [",", "as", "well", "as"], ["as", "well", "as"],
    ] {
      if let at = whole.first(cut, from: 4) { parts.append(whole.slice(0..<at)) }
    }
    if let at = secondAim(in: whole) { parts.append(whole.slice(0..<at)) }
    parts += parts.compactMap(withoutPeople)
    return parts.compactMap(plainAim)
  }

  /// Where `we studied` and `we investigate` stand for an aim: the place of the verb, which then has its
  /// base form.
  private func ownVerb(in pieces: inout Pieces) -> Int? {
    guard let we = pieces.list.prefix(8).firstIndex(where: { $0.lower == "we" }),
      we + 3 < pieces.count
    else { return nil }
    var at = we + 1
    while at < we + 3, pieces.list[at].lower.hasSuffix("ly") || pieces.list[at].lower == "therefore"
    { at += 1 }
    let word = pieces.list[at].lower
    let bases =
      [word, String(word.dropLast()), String(word.dropLast(2))]
      + (word.hasSuffix("ied") ? [word.dropLast(3) + "y"] : [])
    guard let base = bases.first(where: { Self.own.contains($0) }) else { return nil }
    pieces.replace(at..<(at + 1), with: base)
    return at
  }
  private static let own: Set<String> = [
    "investigate", "evaluate", "assess", "determine", "examine", "explore", "analyze", "analyse",
    "study", "compare", "describe", "test",
  ]

  /// `compare A with B, describe C and find D`: where the second aim begins.
  private func secondAim(in aim: Pieces) -> Int? {
    aim.list.indices.dropFirst(4).first { index in
      guard index + 2 < aim.count, [",", "and"].contains(aim.list[index].lower) else {
        return false
      }
      let next = aim.list[index + 1].lower
      return Self.verbs[next] != nil
        && !["study", "report", "test", "design", "measure", "review"]
          .contains(next)
    }
  }

  /// `… in people with MS`: the page says who was studied.
  private func withoutPeople(_ aim: Pieces) -> Pieces? {
    let isOfAll =
      context.evidence.participants.withCondition && !PeoplePhrase.hasOthers(context)
    guard isOfAll,
      let place = aim.list.lastIndex(where: { ["in", "among"].contains($0.lower) }), place > 4,
      place + 2 < aim.count, PeoplePhrase.counts(aim.list[place + 1].lower),
      aim.list[place + 2].lower == "with", aim.count - place < 10
    else { return nil }
    let tail = aim.slice((place + 3)..<aim.count)
    let isPlain =
      GrammarGate.finiteVerb(in: tail) == nil && !tail.contains(",")
      && !tail.contains(anyOf: ["and", "or", "without", "after", "before", "during"])
    return isPlain ? aim.slice(0..<place) : nil
  }

  private static let verbs: [String: String] = [
    "investigate": "look into", "evaluate": "test", "assess": "examine", "determine": "find out",
    "examine": "examine", "explore": "explore", "analyze": "analyse", "analyse": "analyse",
    "study": "study", "compare": "compare", "describe": "describe", "identify": "identify",
    "estimate": "estimate", "test": "test", "measure": "measure", "understand": "understand",
    "characterize": "describe", "characterise": "describe", "review": "review",
    "develop": "develop", "quantify": "measure", "elucidate": "understand", "report": "report",
    "clarify": "find out", "validate": "check", "summarize": "sum up", "summarise": "sum up",
    "establish": "find out", "verify": "check", "present": "describe", "provide": "provide",
    "search": "search", "systematically": "systematically", "gain": "gain", "find": "find",
    "address": "look into", "update": "update", "improve": "improve", "define": "define",
    "ascertain": "find out", "discuss": "discuss", "predict": "predict", "detect": "detect",
    "adapt": "adapt", "check": "check", "design": "design", "propose": "propose",
    "collect": "collect",
  ]

  private func plainAim(_ aim: Pieces) -> String? {
    guard let verb = aim.list.first, let plainVerb = Self.verbs[verb.lower] else { return nil }
    let next = aim.count > 1 ? aim.list[1].lower : ""
    let rest = aim.slice(1..<aim.count)
    let question = ["whether", "if", "how", "what", "which", "why", "when"].contains(next)
    let opening: String
    switch verb.lower {
    case "determine", "establish", "ascertain", "clarify", "elucidate", "assess", "evaluate",
      "investigate", "examine", "explore", "analyze", "analyse", "test", "study", "verify":
      opening =
        question
        ? "find out"
        : ["determine", "establish", "ascertain", "clarify"]
          .contains(verb.lower) ? "find out about" : plainVerb
    default: opening = plainVerb
    }
    guard let plain = rewriter.phrase(rest.text) else { return nil }
    return "\(opening) \(plain)"
  }

  var candidates: [Candidate] {
    let who: String
    switch context.evidence.design {
    case .protocol: who = "The researchers want to"
    case .narrativeReview, .commentary, .guideline: who = "The authors wanted to"
    case .caseReport: who = "The doctors wanted to"
    default: who = "The researchers wanted to"
    }
    return aims.compactMap { aim in
      let text = Tidy.sentence("\(who) \(aim.text)")
      guard GrammarGate.objection(to: text) == nil else { return nil }
      return Candidate(.frame, [Statement(text: text, kind: .design, sources: [aim.source])])
    }
  }

  /// `examine X` as what a study did: `looked at X`; `find out whether` becomes `asked whether`.
  static func past(_ aim: String) -> String? {
    for (verb, past) in pasts where aim.hasPrefix(verb + " ") {
      return past + aim.dropFirst(verb.count)
    }
    return nil
  }

  private static let pasts: [(String, String)] = [
    ("find out whether", "asked whether"), ("find out if", "asked if"),
    ("find out how", "asked how"), ("find out what", "asked what"),
    ("find out which", "asked which"), ("find out why", "asked why"),
    ("find out when", "asked when"), ("find out about", "looked at"), ("find out", "looked at"),
    ("look into", "looked at"), ("examine", "looked at"), ("test", "tested"),
    ("study", "looked at"), ("explore", "explored"), ("analyse", "looked at"),
    ("describe", "described"), ("estimate", "estimated"), ("compare", "compared"),
    ("measure", "measured"), ("understand", "looked at"), ("review", "reviewed"),
    ("check", "checked"), ("report", "reported on"), ("sum up", "summed up"),
    ("discuss", "discussed"), ("identify", "looked for"), ("predict", "tried to predict"),
  ]
}
