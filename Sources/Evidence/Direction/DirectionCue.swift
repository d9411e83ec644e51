/// One word or phrase that tells a direction, where it stands.
struct DirectionCue: Equatable {
  /// The first token, and the one after the last.
  let token: Int
  let end: Int
  let kind: DirectionWords.Kind
  let sign: Double
  let isDenied: Bool

  /// The cues of a clause in order. `greater reduction` is one cue, and goes down; `less severe` is
  /// as `more` turned round.
  static func cues(in s: Sentence, _ clause: Range<Int>) -> [DirectionCue] {
    var found: [DirectionCue] = []
    var i = clause.lowerBound
    while i < clause.upperBound {
      guard var cue = DirectionWords.cues.value(of: i, in: s) else {
        i += 1
        continue
      }
      var end = i + 1
      let word = s.word(i)
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
          isDenied: isDenied(i, in: s, clause)))
      i = end
    }
    return found
  }

  /// Whether `no`, `not` or the like stands within six words before, with no new start between.
  static func isDenied(_ token: Int, in s: Sentence, _ clause: Range<Int>) -> Bool {
    var i = token - 1
    while i >= clause.lowerBound, i > token - 7 {
      if DirectionWords.denials.value(of: i, in: s) != nil { return true }
      if i < token - 2, ["but", "and", ";"].contains(s.word(i)) { return false }
      i -= 1
    }
    return false
  }
}
