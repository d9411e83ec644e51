import Language

/// Reads effect estimates with interval and p: `HR 0.62; 95% CI, 0.47-0.81; p < 0.001`.
enum EstimateReader {
  private static let kinds: [(words: [String], kind: String)] = [
    (["hazard", "ratio"], "hazard_ratio"), (["hr"], "hazard_ratio"), (["ahr"], "hazard_ratio"),
    (["odds", "ratio"], "odds_ratio"), (["or"], "odds_ratio"), (["aor"], "odds_ratio"),
    (["risk", "ratio"], "risk_ratio"), (["relative", "risk"], "risk_ratio"),
    (["rr"], "risk_ratio"), (["rrs"], "risk_ratio"), (["rate", "ratio"], "rate_ratio"),
    (["irr"], "rate_ratio"), (["mean", "difference"], "mean_difference"),
    (["md"], "mean_difference"), (["smd"], "standardised_mean_difference"),
    (["wmd"], "mean_difference"),
    (["correlation", "coefficient"], "correlation"), (["r"], "correlation"),
    (["rho"], "correlation"),
    (["auc"], "auc"), (["sensitivity"], "sensitivity"), (["specificity"], "specificity"),
    (["beta"], "beta"), (["\u{3B2}"], "beta"), (["d"], "effect_size"), (["b"], "beta"),
    (["\u{3C1}"], "correlation"), (["icc"], "intraclass_correlation"),
  ]

  static func estimates(in s: Sentence) -> [Finding.Estimate] {
    var result: [Finding.Estimate] = []
    for (position, q) in s.quantities.enumerated() {
      guard let kind = kind(before: q, s) else { continue }
      var estimate = Finding.Estimate(kind: kind, value: q.value)
      interval(after: position, s, into: &estimate)
      estimate.p = p(after: q.endToken, s)
      result.append(estimate)
    }
    if result.isEmpty, let p = p(after: 0, s) {
      result.append(Finding.Estimate(kind: "p_only", p: p))
    }
    return result
  }

  private static func kind(before q: Quantity, _ s: Sentence) -> String? {
    guard q.kind != .ordinal, !q.isWord else { return nil }
    var i = q.firstToken - 1
    var steps = 0
    while i >= 0, steps < 5,
      ["=", ":", ",", "of", "[", "(", "was", "is", "]", ")"].contains(s.word(i))
    {
      i -= 1
      steps += 1
    }
    guard i >= 0, steps > 0 || i == q.firstToken - 1 else { return nil }
    for (words, kind) in kinds {
      let last = words.count - 1
      guard words.indices.allSatisfy({ s.word(i - last + $0) == words[$0] }) else { continue }
      // "or" the word is not the odds ratio.
      if words == ["or"], s.tokens[i].text != "OR" { continue }
      if ["d", "b", "r", "beta", "\u{3B2}"].contains(words[0]), s.word(i + 1) != "=" { continue }
      if q.kind == .percent, !["sensitivity", "specificity", "auc"].contains(kind) { continue }
      if ["hr", "rr", "md"].contains(words[0]), s.tokens[i].text == s.tokens[i].lower { continue }
      return kind
    }
    return nil
  }

  /// `95% CI, 0.47-0.81`, `[0.47 to 0.81]`, `(95% CI 0.47, 0.81)`.
  private static func interval(
    after position: Int, _ s: Sentence, into estimate: inout Finding.Estimate
  ) {
    var next = position + 1
    guard next < s.quantities.count else { return }
    var sawLevel = false
    if s.quantities[next].kind == .percent, [90, 95, 99].contains(s.quantities[next].value),
      s.quantities[next].firstToken - s.quantities[position].endToken < 4
    {
      estimate.level = s.quantities[next].value
      sawLevel = true
      next += 1
    }
    guard next + 1 < s.quantities.count else { return }
    let low = s.quantities[next]
    let high = s.quantities[next + 1]
    let joint = (low.endToken..<max(low.endToken, high.firstToken)).map { s.word($0) }
    let gap = (s.quantities[next - 1].endToken..<low.firstToken).map { s.word($0) }
    let says = gap.contains("ci") || gap.contains("confidence") || gap.contains("cri")
    let isJoined =
      joint == ["-"] || joint == ["\u{2013}"] || joint == ["to"] || joint == [","] || joint == [";"]
      || joint.isEmpty
    guard sawLevel || says, isJoined, gap.count < 6 else { return }
    // "0.47-0.81" gives the second number a false sign where the dash touches it.
    let upper = joint.isEmpty ? abs(high.value) : high.value
    guard low.value <= upper else { return }
    estimate.low = low.value
    estimate.high = upper
  }

  /// The first p-value after a token: `<0.001`, `0.04`.
  static func p(after token: Int, _ s: Sentence) -> String? {
    var i = token
    while i + 1 < s.tokens.count {
      if s.word(i) == "p", s.tokens[i].kind == .word {
        var j = i + 1
        if s.word(j) == "-" { j += 1 }
        if s.word(j) == "value" || s.word(j) == "values" { j += 1 }
        if ["<", "=", ">", "\u{2264}", "\u{2265}", "of", "was"].contains(s.word(j)) {
          let sign = ["of", "was", "="].contains(s.word(j)) ? "" : s.word(j)
          var k = j + 1
          if s.word(k) == "=" { k += 1 }
          if k < s.tokens.count, s.tokens[k].kind == .number { return sign + number(at: k, s) }
          if k + 1 < s.tokens.count, s.word(k) == ".", s.tokens[k + 1].kind == .number {
            return sign + "0." + s.tokens[k + 1].text
          }
        }
      }
      i += 1
    }
    return nil
  }

  /// The digits, with the power of ten that follows them: `3.1 × 10⁻⁸`.
  private static func number(at k: Int, _ s: Sentence) -> String {
    guard ["\u{D7}", "x", "*"].contains(s.word(k + 1)), s.word(k + 2).hasPrefix("10") else {
      return s.tokens[k].text
    }
    var end = k + 3
    while end < s.tokens.count, end < k + 6, s.tokens[end - 1].end == s.tokens[end].start,
      s.tokens[end].kind == .number || s.tokens[end].kind == .symbol
        || QuantityReader.isMinus(s.tokens[end].text)
    {
      end += 1
    }
    return s.text(k, end)
  }

  /// Whether a printed p says "significant" at the usual 0.05; `nil` when it cannot be told.
  static func isSignificant(_ p: String) -> Bool? {
    if p.contains("10"), p.contains("\u{D7}") || p.contains("x") { return true }
    let digits = p.drop { !$0.isNumber }
    guard let value = Double(digits.replacing("\u{B7}", with: ".")) else { return nil }
    if p.hasPrefix(">") { return value >= 0.05 ? false : nil }
    return value < 0.05 || (value <= 0.05 && p.hasPrefix("<"))
  }
}
