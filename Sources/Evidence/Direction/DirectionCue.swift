/// One word or phrase that tells a direction, where it stands.
struct DirectionCue: Equatable {
  /// The first token, and the one after the last.
  let token: Int
  let end: Int
  let kind: DirectionWords.Kind
  let sign: Double
  let isDenied: Bool

  private var turned: DirectionCue {
    DirectionCue(token: token, end: end, kind: kind, sign: -sign, isDenied: isDenied)
  }

  /// The cues of a clause in order. `greater reduction` is one cue, and goes down; `less severe` is
  /// as `more` turned round.
  static func cues(in s: Sentence, _ clause: Range<Int>) -> [DirectionCue] {
    var found: [DirectionCue] = []
    var i = clause.lowerBound
    while i < clause.upperBound {
      guard var cue = DirectionWords.cues.value(of: i, in: s), !isName(i, s) else {
        i += 1
        continue
      }
      var end = i + 1
      let word = s.word(i)
      if word == "more" || word == "less", let last = found.last,
        abs(last.sign) == 1, i == last.end || i == last.end + 1 && s.word(i - 1).hasSuffix("ly"),
        DirectionWords.cues.value(of: i + 1, in: s) == nil
      {
        // `improved more`, `fell significantly less`: how much, not a cue of its own.
        if word == "less" { found[found.count - 1] = last.turned }
        i += 1
        continue
      }
      if word == "more" || word == "less", i + 1 < clause.upperBound {
        if let next = DirectionWords.cues.value(of: i + 1, in: s) {
          cue = .init(kind: .level, sign: next.sign * (word == "more" ? 1 : -1))
        } else if word == "more", s.word(i + 1) == "than" {
          cue = .init(kind: .level, sign: 0.2)
        }
      }
      if let comparative = DirectionWords.comparatives.value(of: i, in: s) {
        for j in (i + 1)..<max(i + 1, min(clause.upperBound, i + 4)) {
          guard let change = DirectionWords.changes.value(of: j, in: s), s.word(j) != "loss" else {
            continue
          }
          cue = .init(kind: change.kind, sign: comparative * change.sign)
          end = j + 1
          break
        }
      }
      found.append(
        DirectionCue(
          token: i, end: end, kind: cue.kind, sign: cue.sign,
          isDenied: denial(of: i, in: s, clause) != nil))
      i = end
    }
    return found
  }

  /// Part of a name or of a set phrase, and no cue: `lower limb`, `gadolinium-enhanced`,
  /// `superior temporal`, `at least`, `no longer`.
  private static func isName(_ i: Int, _ s: Sentence) -> Bool {
    let before = s.word(i - 1)
    let next = s.word(i + 1)
    switch s.word(i) {
    case "lower":
      return [
        "limb", "limbs", "extremity", "extremities", "urinary", "back", "leg", "legs", "motor",
        "body", "respiratory", "thoracic", "cervical", "quartile", "tertile", "bound", "limit",
      ].contains(next)
    case "enhanced", "enhancing":
      return before == "-" || ["gadolinium", "contrast", "gd"].contains(before)
    case "superior", "inferior":
      return next != "to"
        && !["was", "were", "is", "are", "be", "significantly", "statistically", "clearly", "not"]
          .contains(before)
    case "least": return before == "at"
    case "longer": return before == "no"
    case "dropped": return next == "out"
    case "higher": return next == "education" || next == "order" || (next == "-")
    default: return false
    }
  }

  /// The word that denies, within six words before and with no new start between: `no`, `not` and
  /// the like. A verb ends what `no` denies: in `no evidence was more common`, `more` stands.
  static func denial(of token: Int, in s: Sentence, _ clause: Range<Int>) -> Int? {
    var i = token - 1
    var sawVerb = false
    while i >= clause.lowerBound, i > token - 7 {
      let word = s.word(i)
      if DirectionWords.denials.value(of: i, in: s) != nil {
        if sawVerb, word == "no" || word == "without" { return nil }
        if word == "not", s.word(i + 1) == "only" { return nil }
        return i
      }
      if ["was", "were", "is", "are", "had", "has", "have"].contains(word) { sawVerb = true }
      if i < token - 2, ["but", "and", ";"].contains(word) { return nil }
      i -= 1
    }
    return nil
  }
}
