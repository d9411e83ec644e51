import Language

/// Percentages that are no shares of people.
enum NoShare {
  /// `33-60%`, `33% to 60%`, `range 7-9%`: ends of a range.
  static func isRange(_ i: Int, _ s: Sentence, _ numerals: inout [Numeral]) -> Bool {
    let n = numerals[i]
    for (other, isNext) in [(i - 1, false), (i + 1, true)] where numerals.indices.contains(other) {
      let m = numerals[other]
      let gap = isNext ? n.end..<max(n.end, m.first) : m.end..<max(m.end, n.first)
      let joint = gap.map { s.word($0) }
      let isDash =
        joint.count == 1 && NumeralReader.minus.contains(joint[0])
        || joint.isEmpty && (isNext ? m.isSigned : n.isSigned)
      let isTo = joint == ["to"] && s.word((isNext ? n.first : m.first) - 1) != "from"
      if isDash || isTo, m.isPercent || !isNext || m.use == .free {
        numerals[i].use = .bound
        return true
      }
    }
    let before = s.word(n.first - 1)
    return ["range", "ranging", "ci", "interval"].contains(before)
      || ["range", "ranging"].contains(s.word(n.first - 2))
  }

  /// `I2 = 81%`, `I 2, 81%`: how much trials differ, not a share of people.
  static func isHeterogeneity(_ n: Numeral, _ s: Sentence) -> Bool {
    (1...4).contains { back in
      let word = s.word(n.first - back)
      return word == "i2" || word == "i\u{B2}" || word == "heterogeneity"
        || word == "i" && ["2", "\u{B2}", "^"].contains(s.word(n.first - back + 1))
    }
  }

  /// Power, strengths of solutions, effort, margins: percentages of something else than people.
  static func isNoShare(_ n: Numeral, _ s: Sentence) -> Bool {
    let after = s.word(n.end)
    if others.contains(after) || after == "of" && ofOthers.contains(s.word(n.end + 1))
      || after == "of" && s.word(n.end + 1) == "the" && ofOthers.contains(s.word(n.end + 2))
    {
      return true
    }
    return (1...3).contains {
      ["margin", "power", "threshold", "cutoff", "difference"].contains(s.word(n.first - $0))
    }
  }

  private static let others: WordSet = [
    "power", "ethanol", "solution", "cream", "saline", "glucose", "oxygen", "o2", "difference",
    "sucrose", "formalin", "dose", "alcohol", "concentration", "humidity", "significance", "point",
    "maximum", "max", "confidence", "effective", "points", "gel", "dextrose", "lidocaine",
    "isoflurane", "hrpeak", "hrmax", "vo2max", "sensitivity", "specificity",
  ]
  private static let ofOthers: WordSet = [
    "maximum", "maximal", "baseline", "heart", "variance", "peak", "vo2max", "max", "energy",
    "dose", "body", "total", "normal", "predicted", "variability", "time", "control", "one",
  ]
}
