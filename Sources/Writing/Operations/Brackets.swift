import Language

/// Operation: drops what stands in brackets and belongs into the facts panel or the clinician's view
/// (tests, intervals, spreads, citations, short forms), and keeps counts and percentages.
struct Brackets {
  let context: StudyContext
  /// Says effect estimates in words instead of dropping them.
  var keepsEstimates = false

  /// `false` when a bracket holds words that may change the meaning; the sentence is then quoted.
  func apply(to pieces: inout Pieces) -> Bool {
    while let open = pieces.list.lastIndex(where: { $0.text == "(" || $0.text == "[" }) {
      let closing = pieces.list[open].text == "(" ? ")" : "]"
      guard let close = pieces.list[open...].firstIndex(where: { $0.text == closing }) else {
        return false
      }
      // `25(OH)D3`: part of a name.
      if isInsideWord(open, close, pieces) {
        pieces.list[open].text = "\u{E012}"
        pieces.list[close].text = "\u{E013}"
        continue
      }
      let isOfTest = pieces.contains(anyOf: ["sensitivity", "specificity", "accuracy"])
      guard let kept = kept(pieces.slice((open + 1)..<close), isOfTest: isOfTest) else {
        return false
      }
      if kept.isEmpty, isName(open, close, pieces) { return false }
      if kept.isEmpty {
        pieces.remove(open..<(close + 1))
        // `CD4(+)T`: what stood behind the bracket must not grow together with the word before.
        if open < pieces.count, pieces.list[open].isWord { pieces.list[open].glued = false }
      } else {
        // Other brackets are still to come: marks that no text holds stand in for these.
        pieces.replace(open..<(close + 1), with: "\u{E010} \(kept.text) \u{E011}")
      }
    }
    if pieces.list.contains(where: { $0.text == ")" || $0.text == "]" }) { return false }
    for index in pieces.list.indices {
      if pieces.list[index].text == "\u{E010}" {
        pieces.list[index] = Piece("(", kind: .punctuation)
        if index + 1 < pieces.count { pieces.list[index + 1].glued = true }
      } else if pieces.list[index].text == "\u{E011}" {
        pieces.list[index] = Piece(")", kind: .punctuation, glued: true)
      } else if pieces.list[index].text == "\u{E012}" {
        pieces.list[index].text = "("
      } else if pieces.list[index].text == "\u{E013}" {
        pieces.list[index].text = ")"
      }
    }
    return true
  }

  /// `the (G) subset`, `week[-3]`: the bracket is the name itself.
  private func isName(_ open: Int, _ close: Int, _ pieces: Pieces) -> Bool {
    guard open > 0, close - open <= 3 else { return false }
    if pieces.list[open].text == "[", pieces.list[open].glued, pieces.list[open - 1].isWord,
      ["-", "−", "+"].contains(pieces.list[open + 1].text)
    {
      return true
    }
    return close - open == 2 && ["the", "a", "an"].contains(pieces.list[open - 1].lower)
      && close + 1 < pieces.count && pieces.list[close + 1].isWord
  }

  private func isInsideWord(_ open: Int, _ close: Int, _ pieces: Pieces) -> Bool {
    open > 0 && close + 1 < pieces.count && close - open <= 3
      && [open, open + 1, close, close + 1].allSatisfy { pieces.list[$0].glued }
      && [open - 1, open + 1, close + 1].allSatisfy {
        pieces.list[$0].isWord || pieces.list[$0].isNumber
      }
  }

  /// What stays of a bracket: empty to drop it, `nil` when it cannot be dropped safely.
  ///
  /// - Parameter isOfTest: the sentence says how well a test works.
  private func kept(_ content: Pieces, isOfTest: Bool) -> Pieces? {
    if keepsEstimates, let words = EstimateWords.plain(content) { return Pieces(words) }
    if let figures = ArmFigures.plain(content) ?? LabelledShares.plain(content) {
      return Pieces(figures)
    }
    let words = content.list.filter(\.isWord)
    let hasNumber = content.list.contains(where: \.isNumber)
    if !hasNumber || content.list.contains(where: { Self.examples.contains($0.lower) }) {
      if content.contains(anyOf: WordClasses.negations) || content.contains(anyOf: Self.limits) {
        // `(but not in men)` limits what is said and stays with it, where it is short.
        let isPlain = content.list.allSatisfy { $0.isWord || $0.text == "," || $0.text == "-" }
        return isPlain && words.count <= 8 ? content : nil
      }
      // `(i.e., …)` and `(e.g., …)` explain a word that stands without them.
      let isGloss =
        content.count > 3 && ["e", "i"].contains(content.list[0].lower)
        && ["e", "g"].contains(content.list[2].lower)
      return words.count <= 14 || isGloss ? Pieces(list: []) : nil
    }
    if content.contains(anyOf: ["except", "excluding", "but", "unless"]) { return nil }
    var stays: [Pieces] = []
    var isStatistic = false
    var isLabelled = false
    for segment in segments(of: content) {
      if segment.list.contains(where: isStatisticCue) { isStatistic = true }
      if isStatistic { continue }
      if isCount(segment) || isTime(segment) {
        stays.append(segment)
      } else if segment.list.map(\.lower) == ["respectively"] {
        continue
      } else if !stays.isEmpty, segment.list.allSatisfy(\.isWord) {
        isLabelled = true
      } else if isOfTest, segment.list.allSatisfy(\.isNumber) {
        // `sensitivity and specificity (75, 81%)`: one figure would be told as the only one.
        return Pieces(list: [])
      }
    }
    // `(6%, overall; early, 4%; late, 8%)`: figures that lost their names say nothing.
    if isLabelled, stays.count > 1 { stays = Array(stays.prefix(1)) }
    var text = stays.map(\.text).joined(separator: ", ")
    if text.contains("\u{E010}") { text = "" }
    return Pieces(text)
  }

  private func segments(of content: Pieces) -> [Pieces] {
    var all: [Pieces] = []
    var start = 0
    for (index, piece) in content.list.enumerated() where piece.text == ";" || piece.text == "," {
      if index > start { all.append(content.slice(start..<index)) }
      start = index + 1
    }
    if start < content.count { all.append(content.slice(start..<content.count)) }
    return all
  }

  private static let examples: Set<String> = ["e", "g", "i", "fig", "figure", "table", "ref"]
  private static let limits: Set<String> = ["except", "excluding", "only", "but", "unless"]
  private static let statistics: Set<String> = [
    "p", "ci", "or", "hr", "rr", "sd", "iqr", "r", "ρ", "rho", "β", "b", "χ", "χ2", "t", "f", "z",
    "auc", "range", "se", "sem", "irr", "aor", "ahr", "smd", "md", "wmd", "ratio", "interval",
    "adjusted", "confidence", "cri", "d", "η", "η2", "κ", "icc", "q", "fdr", "df", "rs", "r2", "r²",
    "i2", "i²", "sir", "smr", "mean", "median", "pvalue", "std", "arr", "rrr", "nnt", "roc",
    "bonferroni", "anova", "padj", "estimate", "coefficient", "hazard", "odds", "sds", "crude",
  ]
  /// Words that may stand beside a count.
  private static let countWords: Set<String> = [
    "of", "out", "vs", "versus", "and", "to", "patients", "people", "participants", "women",
    "female", "females", "men", "eyes", "cases", "per", "year", "years", "months", "weeks", "days",
    "points", "or",
  ]

  private func isStatisticCue(_ piece: Piece) -> Bool {
    Self.statistics.contains(piece.lower) || piece.text == "±" || piece.text == "<"
      || piece.text == ">" || piece.text == "≤" || piece.text == "≥" || piece.text == "="
  }

  /// `week 12`, `month 6`: when a value was measured belongs to it.
  private func isTime(_ segment: Pieces) -> Bool {
    segment.count == 2 && segment.list[1].isNumber && Self.times.contains(segment.list[0].lower)
  }
  private static let times: Set<String> = ["week", "month", "year", "day", "time", "visit", "wk"]

  /// `9.8%`, `12/41`, `12 of 41`, `23% vs 35%`; a bare number may be a citation and goes.
  private func isCount(_ segment: Pieces) -> Bool {
    var hasSign = false
    var hasNumber = false
    for piece in segment.list {
      switch piece.kind {
      case .number: hasNumber = true
      case .word:
        guard Self.countWords.contains(piece.lower) else { return false }
        hasSign = true
      case .symbol, .punctuation:
        guard ["%", "/", "-", "–", "−", ".", "‰"].contains(piece.text) else { return false }
        if piece.text == "%" || piece.text == "/" { hasSign = true }
      }
    }
    return hasNumber && hasSign
  }
}
