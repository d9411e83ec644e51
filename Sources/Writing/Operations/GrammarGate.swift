import Language

/// What every sentence of our own must pass before anything else looks at it.
enum GrammarGate {
  static let longest = 26

  /// Why a sentence (marks settled or not) may not stand, or `nil`.
  ///
  /// - Parameter follows: the sentence that `this` at its beginning means stands in front of it.
  static func objection(
    to text: String, longest: Int = longest, follows: Bool = false
  ) -> String? {
    let plain = TermMark.plain(text)
    let words = Measure.words(in: plain)
    if words > longest { return "\(words) words" }
    if words < 4 { return "too short" }
    guard let first = plain.unicodeScalars.first else { return "empty" }
    if first.properties.isLowercase, !startsWithName(plain) { return "no capital" }
    if [",", ";", ":", ".", ")"].contains(first) { return "begins with a mark" }
    guard let last = plain.last, last == "." || last == "?" || last == "”" || last == "…" else {
      return "no full stop"
    }
    // The source breaks off; only a quotation may.
    if last == "…", !plain.contains("”") { return "breaks off" }
    if !balanced(plain) { return "brackets or quotation marks do not match" }
    let pieces = Pieces(plain)
    // `To understand X in Y.`: an aim without the sentence it belongs to.
    if pieces.list.first?.lower == "to", !pieces.contains(",") { return "only an aim" }
    // `Because of the skills that it takes to manage it.`: a reason without what it is one of.
    if pieces.list.first?.lower == "because", !pieces.contains(",") { return "only a reason" }
    if pieces.list.dropLast().last?.lower == "however" { return "ends with “however”" }
    if let leaning = leaning(pieces, follows: follows) { return leaning }
    if finiteVerb(in: pieces) == nil { return "no verb" }
    if tearsThat(pieces) { return "“that” without its clause" }
    if let torn = TornList.objection(to: pieces) { return torn }
    if saysTwiceWho(pieces) { return "says twice that the authors say it" }
    return crooked(pieces)
  }

  /// `The authors say that …, the authors present a review`.
  private static func saysTwiceWho(_ pieces: Pieces) -> Bool {
    guard pieces.matches(["the", "authors"], at: 0) else { return false }
    return pieces.list.indices.dropFirst(3).contains { index in
      pieces.matches(["the", "authors"], at: index)
        && !(index + 2 < pieces.count && ["'", "\u{2019}"].contains(pieces.list[index + 2].text))
    }
  }

  /// `miR-21`, `pwMS`, `mRNA`: names that begin with a small letter.
  private static func startsWithName(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "-" }
    return word.dropFirst().contains { $0.isUppercase || $0.isNumber }
  }

  private static func balanced(_ text: String) -> Bool {
    var depth = 0
    var quotes = 0
    for scalar in text.unicodeScalars {
      switch scalar {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case "“": quotes += 1
      case "”": quotes -= 1
      default: break
      }
      if depth < 0 || quotes < 0 { return false }
    }
    return depth == 0 && quotes == 0
  }

  /// Words that point outside the sentence.
  private static func leaning(_ pieces: Pieces, follows: Bool) -> String? {
    guard let first = pieces.list.first else { return "empty" }
    if WordClasses.leaning.contains(first.lower), !(follows && first.lower.hasPrefix("th")) {
      let next = pieces.count > 1 ? pieces.list[1].lower : ""
      let isExistential = first.lower == "there" && WordClasses.auxiliaries.contains(next)
      let isBothAnd = first.lower == "both" && pieces.contains("and")
      let isOwn = first.lower == "this" && ["study", "trial", "review"].contains(next)
      let isThat = first.lower == "they"  // our own frames say what they wanted
      if !isExistential, !isBothAnd, !isOwn, !isThat { return "begins with “\(first.text)”" }
    }
    if !follows, let open = OpenReference.found(in: pieces) { return open }
    for word in ["respectively", "aforementioned", "abovementioned", "latter", "former"]
    where pieces.contains(word) {
      return "“\(word)” leans on a list"
    }
    // `in three groups: Group-1.`: the list was cut after its first member.
    if let colon = pieces.list.lastIndex(where: { $0.text == ":" }), colon > 3,
      pieces.list[(colon + 1)...].count(where: { $0.isWord || $0.isNumber }) <= 2,
      !pieces.list[(colon + 1)...].contains(where: \.isNumber)
        || pieces.list[..<colon].contains(where: { cutLists.contains($0.lower) })
    {
      return "a list cut short"
    }
    if let last = pieces.list.last(where: { $0.kind != .punctuation }), last.isWord,
      WordClasses.prepositions.contains(last.lower)
        && ![
          "in", "on", "off", "out", "up", "over",
          "before", "after", "since", "through",
        ].contains(last.lower)
        || [
          "and", "or", "but", "the", "a", "an", "which", "that", "than", "as", "either", "neither",
        ].contains(
          last.lower)
    {
      return "ends with “\(last.text)”"
    }
    return nil
  }

  /// `They support the hypothesis that exercise.`: the clause was cut behind its subject.
  private static func tearsThat(_ pieces: Pieces) -> Bool {
    // `say that but`: the clause begins as if another stood before it.
    for joint in ["but", "and", "however"] where pieces.first(["that", joint]) != nil {
      return true
    }
    guard
      let that = pieces.list.indices.dropFirst().last(where: {
        pieces.list[$0].lower == "that" && claims.contains(pieces.list[$0 - 1].lower)
      }), finiteVerb(in: pieces.slice((that + 1)..<pieces.count)) == nil
    else { return false }
    let tokens = Tokenizer.tokens(in: pieces.text)
    guard tokens.count == pieces.count else { return false }
    return !Tagger.standard.tags(of: tokens)[(that + 1)...].contains { $0.isFinite }
  }
  private static let claims: Set<String> = [
    "hypothesis", "idea", "notion", "view", "concept", "possibility", "assumption", "theory",
    "evidence", "belief", "suggestion", "say", "says", "suggest", "suggests", "show", "shows",
    "indicate", "indicates", "found", "conclude", "believe",
  ]

  /// Seams that a replacement left: doubled words, `a the`, marks side by side.
  private static func crooked(_ pieces: Pieces) -> String? {
    let bes: Set<String> = ["was", "were", "is", "are", "be", "been"]
    for index in pieces.list.indices.dropLast() {
      let one = pieces.list[index]
      let next = pieces.list[index + 1]
      let before = index > 0 ? pieces.list[index - 1].lower : ""
      if one.isWord, next.isWord, one.lower == next.lower, !["that", "had"].contains(one.lower),
        one.text.utf8.count > 1
      {
        return "“\(one.text)” stands twice"
      }
      if ["a", "an"].contains(one.lower), one.text != "A",
        WordClasses.determiners.contains(next.lower),
        !["few", "many", "more", "most", "less"].contains(next.lower)
      {
        return "“\(one.text) \(next.text)”"
      }
      // `antibodies antibody titres`: one plain word beside its own singular.
      if one.isWord, next.isWord, one.lower.utf8.count > 5, one.lower != next.lower,
        Inflector.plural(next.lower) == one.lower
      {
        return "“\(one.text) \(next.text)”"
      }
      // `cramps and cramps`: one plain word for two of the study's.
      if one.lower == "and", next.isWord, before == next.lower, before.utf8.count > 4 {
        return "“\(before) and \(before)”"
      }
      if before == "a", one.lower == "more", next.isNumber { return "“a more \(next.text)”" }
      if [",", ";", ":"].contains(one.text), [",", ";", ".", ":", ")"].contains(next.text) {
        return "marks side by side"
      }
      if one.text == "(", next.text == ")" { return "empty brackets" }
      // `The authors say that discussed are …`: the sentence stood the other way round.
      if before == "that", one.lower.hasSuffix("ed"),
        ["are", "is", "were", "was"].contains(next.lower)
      {
        return "turned round"
      }
      // `Zinc was lower and that iron was higher`: the first `that` went with an opening.
      if one.lower == "and", next.lower == "that",
        !pieces.list[..<index].contains(where: { $0.lower == "that" }),
        index + 2 < pieces.count, pieces.list[index + 2].lower != "of"
      {
        return "“and that” without the first “that”"
      }
      if bes.contains(one.lower) || one.lower.hasSuffix("ly") && bes.contains(before),
        ["went", "showed", "had", "gave", "grew"].contains(next.lower)
      {
        return "“\(one.text) \(next.text)”"
      }
      if ["of", "in", "with", "for", "by", "to"].contains(one.lower),
        [",", ";", ".", ")"].contains(next.text), one.lower == "of" || one.lower == "with"
      {
        return "“\(one.text)” before a mark"
      }
      if one.text == "=" || next.text == "=" { return "a formula" }
      if one.lower == "p", ["<", ">", "≤", "≥"].contains(next.text) { return "a formula" }
      if ["of", "in", "with", "for", "between", "from", "than"].contains(one.lower),
        ["and", "or", "but"].contains(next.lower)
      {
        return "“\(one.text) \(next.text)”"
      }
    }
    return nil
  }

  private static let cutLists: Set<String> = [
    "groups", "categories", "types", "classes", "arms", "stages", "themes", "subgroups", "parts",
  ]
}
