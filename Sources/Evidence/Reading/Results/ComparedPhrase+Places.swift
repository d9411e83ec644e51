import Language

/// Where the name of what is compared with begins, when it does not stand right behind the mark.
extension ComparedPhrase {
  /// Where the second of two may begin: `between A and B`, `we compared A and B`, `A and B were
  /// compared`, `with and without B`. Several, as `we compared sleep and mood in A and B` has two.
  static func seconds(after i: Int, _ s: Sentence) -> [Int] {
    let word = s.word(i)
    if word == "without", isBesideWith(i, s) { return [i] }
    if word == "compared", ["were", "was"].contains(s.word(i - 1)) {
      let ands = (max(0, i - 10)..<i).filter { s.word($0) == "and" }
      if let last = ands.last, last > 0 { return [last + 1] }
    }
    let isPair =
      word.hasPrefix("compar") && word != "comparable" || splits.contains(word)
      || word == "between" && setsApart(i, s)
    guard isPair else { return [] }
    var found: [Int] = []
    for k in (i + 1)..<max(i + 1, min(s.tokens.count, i + 24)) {
      if [".", ";"].contains(s.word(k)) || s.word(k) == ":" && !isFigure(k + 1, s) { break }
      // Of a mark that stands for itself only the nearest pair is meant.
      if !word.hasPrefix("compar"), !found.isEmpty || k >= i + 16 { break }
      let isJoined =
        s.word(k) == "and" || splits.contains(word) && s.word(k) == "or"
        || ["compared", "comparing"].contains(word) && ["with", "to"].contains(s.word(k))
      guard isJoined else { continue }
      var first = k + 1
      while ["the", "a", "an", "in", "those"].contains(s.word(first)),
        !["with", "not", "who"].contains(s.word(first + 1)),
        first < k + 3
      {
        first += 1
      }
      if first < s.tokens.count { found.append(first) }
    }
    return found
  }

  /// `compared with 44.4% in the control group`: behind the figure.
  static func behindFigure(_ at: Int, _ s: Sentence) -> Int? {
    for k in at..<min(s.tokens.count - 1, at + 14) {
      let word = s.word(k)
      if [";", ".", ":"].contains(word) { return nil }
      guard s.tokens[k].kind == .word else { continue }
      if k > at, places.contains(word), s.tokens[k + 1].kind == .word {
        let first = behindFillers(k + 1, s)
        return first < s.tokens.count && s.tokens[first].kind == .word ? first : nil
      }
      guard ofFigures.contains(word) else { return nil }
    }
    return nil
  }

  private static let places: WordSet = ["in", "among", "for", "of"]
  private static let ofFigures: WordSet = [
    "of", "percent", "years", "year", "months", "month", "weeks", "week", "days", "points", "sd",
    "se", "sem", "mean", "median", "iqr", "ci", "p", "n", "to", "per", "person", "range", "x",
  ]

  /// `between A and B` where two are set apart: `differed between`, and `compared the memory of …
  /// between`, but not `compared the correlation between`.
  static func setsApart(_ i: Int, _ s: Sentence) -> Bool {
    if (max(0, i - 4)..<i).contains(where: { s.word($0).hasPrefix("differ") }) { return true }
    if (max(0, i - 4)..<i).contains(where: { joins(s.word($0)) }) { return false }
    return (max(0, i - 30)..<i).contains { isSettingApart(s.word($0)) }
      || (i + 1..<i + 20).contains { s.word($0) == "compared" && s.word($0 - 1) == "were" }
  }

  private static func isSettingApart(_ word: String) -> Bool {
    word.hasPrefix("compar") && word != "comparable" || word.hasPrefix("differ")
      || word.hasPrefix("distinguish") || word.hasPrefix("discriminat")
  }

  private static func joins(_ word: String) -> Bool {
    ["correlat", "associat", "relation", "agree", "interact", "interval", "link", "overlap"]
      .contains { word.hasPrefix($0) }
  }

  /// `with and without B`; `patients with or without B`, but not where either may come in.
  static func isBesideWith(_ i: Int, _ s: Sentence) -> Bool {
    guard s.word(i - 2) == "with" else { return false }
    if s.word(i - 1) == "and" || s.word(i - 1) == "/" { return true }
    return s.word(i - 1) == "or" && s.isPerson(i - 3) && !s.has(cameIn)
  }

  private static let cameIn: CueSet = [
    "includ", "eligib", "regardless", "inclusion", "irrespective",
  ]

  /// `Compared with uveitis of other causes, patients with … were younger`: what is set beside people
  /// at the head of a sentence is people, too.
  static func setOff(_ i: Int, _ start: Int, _ s: Sentence) -> String? {
    guard i <= 1, ["compared", "unlike", "contrast"].contains(s.word(i)),
      let comma = (start..<start + 9).first(where: { s.word($0) == "," }), comma > start + 1,
      (comma + 1...comma + 3).contains(where: { s.isPerson($0) }),
      (start..<comma).allSatisfy({ s.tokens[$0].kind == .word || s.word($0) == "-" }),
      WholeComparator.tells((start..<comma).map(s.word))
    else { return nil }
    return s.text(start, comma)
  }

  static func isFigure(_ at: Int, _ s: Sentence) -> Bool {
    s.tokens.indices.contains(at) && s.tokens[at].kind == .number
  }

  /// `compared with 3 of 23 patients (13%) with long lesions`: patients with long lesions.
  static func counted(_ at: Int, _ s: Sentence) -> String? {
    guard isFigure(at, s) else { return nil }
    var person: String?
    for k in at..<min(s.tokens.count - 1, at + 14) {
      let word = s.word(k)
      if [";", ".", ":"].contains(word) { return nil }
      guard s.tokens[k].kind == .word, !ofFigures.contains(word) else { continue }
      if s.isPerson(k) {
        person = s.tokens[k].text
      } else if k > at, ["with", "without", "who", "receiving", "treated"].contains(word) {
        var end = k + 1
        if word == "treated" || word == "who" { end += 1 }
        while end < s.tokens.count, end < k + 7,
          s.tokens[end].kind == .word || s.word(end) == "-",
          !ComparatorCues.stop.contains(s.word(end))
        {
          end += 1
        }
        guard end > k + 1, WholeComparator.tells((k..<end).map(s.word)) else { return nil }
        return "\(person ?? "those") \(s.text(k, end))"
      } else {
        return nil
      }
    }
    return nil
  }
}
