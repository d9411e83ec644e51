import Language

/// Reads each number of a text in the role it plays there, by the words and marks around it.
struct NumberReader {
  let tokens: [Token]
  let words: [Word]
  let marks: [Mark]
  /// From a token to the index of the first word at or after it.
  let wordAt: [Int32]

  init(tokens: [Token], words: [Word], marks: [Mark]) {
    self.tokens = tokens
    self.words = words
    self.marks = marks
    var wordAt = [Int32](repeating: Int32(words.count), count: tokens.count + 1)
    var word = words.count - 1
    for token in stride(from: tokens.count - 1, through: 0, by: -1) {
      if word >= 0, words[word].token == Int32(token) {
        wordAt[token] = Int32(word)
        word -= 1
      } else {
        wordAt[token] = wordAt[token + 1]
      }
    }
    self.wordAt = wordAt
  }

  func numbers() -> [NumberUse] {
    guard tokens.contains(where: { $0.kind == .number }) || hasNumberWord else { return [] }
    let quantities = QuantityReader.quantities(in: tokens)
    var uses = quantities.map(use)
    NumberPairs.read(&uses, quantities: quantities, tokens: tokens)
    for index in uses.indices {
      uses[index].isApproximate = isNear(.approximately, uses[index], reach: 2)
      uses[index].limit = limit(of: uses[index])
      uses[index].anchor = uses[index].role == .duration ? anchor(of: uses[index]) : .none
      uses[index].context = context(of: uses[index])
    }
    return uses + fractions()
  }

  private var hasNumberWord: Bool { words.contains { Self.numberWords.value($0.exact) >= 0 } }

  private static let numberWords = WordReader.table(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred zero
    half third quarter thirds quarters
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  func token(_ at: Int) -> Token? { tokens.indices.contains(at) ? tokens[at] : nil }
  func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }
  func lower(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].lower : "" }
  func hash(_ at: Int) -> UInt64 { WordHash.of(lower(at)) }

  private func use(_ q: Quantity) -> NumberUse {
    var use = NumberUse(
      value: q.value, decimals: q.decimals, isWord: q.isWord, role: .plain,
      firstWord: Int(wordAt[q.firstToken]), endWord: Int(wordAt[min(q.endToken, tokens.count)]),
      start: q.start, end: q.end)
    setRole(&use, q)
    return use
  }

  private func setRole(_ use: inout NumberUse, _ q: Quantity) {
    let (first, end) = (q.firstToken, q.endToken)
    if q.kind == .ordinal {
      // `in the seventh week`, `6th weeks`
      if setTime(&use, first, end) { return }
      use.role = .ordinal
      return
    }
    if text(first - 1) == "±" || ["sd", "se", "sem"].contains(lower(beforeLinks(first))) {
      use.role = .spread
      return
    }
    if isPValue(before: first) {
      use.role = .pValue
      return
    }
    if q.kind == .percent {
      use.role = isLevel(after: end) ? .level : .percent
      return
    }
    if lower(end) == "%" {
      use.role = .percent
      return
    }
    if setTime(&use, first, end) { return }
    if isName(q) {
      use.role = .name
      return
    }
    let linked = beforeLinks(first)
    if lower(first - 1) == "per" || text(first - 1) == "/" && q.value >= 1000 {
      use.role = .base
      return
    }
    if lower(end) == "times" || lower(end) == "fold" || lower(end + 1) == "fold" && text(end) == "-"
      || linked >= 0 && linked < first && Units.ratioWords.value(hash(linked)) >= 0
    {
      use.role = .ratio
      return
    }
    if linked >= 0, linked < first - 1 || text(first - 1) == "=",
      Units.statisticWords.value(hash(linked)) >= 0
    {
      use.role = .statistic
      return
    }
    setThing(&use, q)
  }

  /// The index of the word that a number is tied to by `=`, `,`, `of`, `was`: `RR, 1.16`.
  func beforeLinks(_ first: Int) -> Int {
    var at = first - 1
    var steps = 0
    while at >= 0, steps < 4 {
      switch tokens[at].lower {
      case "=", ",", ":", "of", "was", "is", "were", "<", ">", "≤", "≥", "~", "(", "≈", "[", "-",
        "−":
        at -= 1
        steps += 1
      default: return at
      }
    }
    return at
  }

  private func isPValue(before first: Int) -> Bool {
    var at = first - 1
    guard at >= 0 else { return false }
    var hasSign = false
    while at >= 0, ["=", "<", ">", "≤", "≥", "of", "was", ":", "-", "–"].contains(tokens[at].lower)
    {
      hasSign = true
      at -= 1
    }
    guard hasSign, at >= 0 else { return false }
    if ["value", "values"].contains(tokens[at].lower) {
      at -= 1
      if text(at) == "-" { at -= 1 }
    }
    return at >= 0
      && (["p", "ps", "fdr", "pfwe", "pinteraction", "padj", "pcorr", "pcorrected", "q"].contains(
        tokens[at].lower)
        || tokens[at].lower.hasPrefix("p") && tokens[at].lower.hasSuffix("interaction"))
  }

  private func isLevel(after end: Int) -> Bool {
    let next = lower(end)
    return next == "ci" || next == "cis" || next == "confidence" || next == "credible"
      || next == "cri"
      || next == "prediction"
  }

  /// `phase 3`, `IL-2`, `HLA-DRB1*15:01`: a number glued to letters by a mark, or after a naming word.
  private func isName(_ q: Quantity) -> Bool {
    let first = q.firstToken
    guard !q.isWord, let before = token(first - 1) else { return false }
    if before.kind == .word, before.end < tokens[first].start,
      Units.nameWords.value(hash(first - 1)) >= 0, q.decimals == 0, q.value < 100
    {
      return true
    }
    if before.text == "*" || before.text == "_" { return true }
    guard
      before.text == "-" || before.text == "/" || before.text == "\u{2010}"
        || before.text == "\u{2011}",
      before.end == tokens[first].start, let left = token(first - 2), left.end == before.start
    else { return q.value < 0 && isGluedMinus(first) }
    return left.kind == .word && !Self.months(left.lower)
  }

  private static func months(_ lower: String) -> Bool {
    Units.months.value(WordHash.of(lower)) >= 0
  }

  private func isGluedMinus(_ first: Int) -> Bool {
    guard let left = token(first - 1) else { return false }
    return left.kind == .word && left.end == tokens[first].start
  }

  private func setThing(_ use: inout NumberUse, _ q: Quantity) {
    let end = q.endToken
    // A unit of measure follows at once.
    // `40 MS patients` are people with a disease whose short name is a unit's in capitals.
    if token(end)?.kind == .word, Units.measures.value(hash(end)) >= 0, text(end) != "MS",
      !(lower(end) == "t" || lower(end) == "cells" && q.decimals == 0 && q.value < 100)
    {
      use.role = .measure
      use.unit = hash(end)
      use.endWord = Int(wordAt[min(end + 1, tokens.count)])
      return
    }
    if q.kind == .whole, !q.isWord, q.value >= 1900, q.value <= 2100, q.end - q.start == 4,
      thing(after: q.endToken) != .people
    {
      use.role = .year
      return
    }
    let linked = beforeLinks(q.firstToken)
    if linked >= 0, linked < q.firstToken - 1, lower(linked) == "n", q.decimals == 0 {
      use.role = .whole
      use.thing = .people
      return
    }
    if q.decimals == 0, q.value >= 0 {
      use.thing = thing(after: q.endToken)
      if use.thing != .unknown { use.role = .count }
    }
  }

  /// What is counted: a noun for people or studies within a few words, before any mark.
  private func thing(after end: Int) -> NumberUse.Thing {
    var at = Int(wordAt[min(end, tokens.count)])
    var steps = 0
    while at < words.count, steps < 6 {
      let word = words[at]
      if steps > 0 || word.afterBreak, word.afterBreak { break }
      if word.isNumber { break }
      // `14 individual steps`.
      let isAdjective =
        Self.adjectives.value(word.exact) >= 0 && at + 1 < words.count
        && !words[at + 1].afterBreak && words[at + 1].isContent
        && Units.people.value(words[at + 1].exact) < 0
      if Units.people.value(word.exact) >= 0, !isAdjective { return .people }
      if Units.studies.value(word.exact) >= 0, steps < 4 { return .studies }
      if Self.stops.value(word.exact) >= 0 { break }
      at += 1
      steps += 1
    }
    let next = Int(wordAt[min(end, tokens.count)])
    return next < words.count && !words[next].afterBreak && words[next].isContent
      ? .other : .unknown
  }

  private static let adjectives = WordReader.table(["individual"])

  private static let stops = WordReader.table(
    "of in on at with who were was had have by for from to and or than vs versus per is are reported showed"
      .split(separator: " ").map(String.init))

  private func isNear(_ kind: Cue.Kind, _ use: NumberUse, reach: Int) -> Bool {
    for mark in marks where mark.kind == kind {
      if Int(mark.end) <= use.firstWord, use.firstWord - Int(mark.end) < reach { return true }
    }
    return false
  }

  func limit(of use: NumberUse) -> Int8 {
    for mark in marks where mark.kind == .atLeast || mark.kind == .atMost {
      let gap = use.firstWord - Int(mark.end)
      let isBefore = gap >= 0 && gap < 1
      let behind = Int(mark.first) - use.endWord
      let isAfter = behind >= 0 && behind < 2 && words[Int(mark.first)].exact == Self.orWord
      if isBefore || isAfter { return mark.kind == .atLeast ? 1 : -1 }
    }
    var at = use.firstWord < words.count ? Int(words[use.firstWord].token) - 1 : -1
    if at >= 0, tokens[at].text == "=" { at -= 1 }
    guard at >= 0 else { return 0 }
    switch tokens[at].text {
    case "<", "≤": return -1
    case ">", "≥": return 1
    default: return 0
    }
  }

  private static let orWord = WordHash.of("or")

  func context(of use: NumberUse) -> [UInt64] {
    var stems: [UInt64] = []
    let clause = use.firstWord < words.count ? words[use.firstWord].clause : -1
    for at in max(0, use.firstWord - 7)..<min(words.count, use.endWord + 8) {
      let word = words[at]
      if word.isContent, abs(word.clause - clause) <= 1 { stems.append(word.stem) }
    }
    stems.sort()
    var result: [UInt64] = []
    for stem in stems where stem != result.last { result.append(stem) }
    return result
  }

}
