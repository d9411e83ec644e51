/// Where a sentence names the two sides: token indices in order.
struct ArmPlaces {
  var intervention: [Int]
  var comparator: [Int]

  func within(_ range: Range<Int>) -> ArmPlaces {
    ArmPlaces(
      intervention: intervention.filter { range.contains($0) },
      comparator: comparator.filter { range.contains($0) })
  }

  static let compared: Set<String> = [
    "than", "versus", "vs", "compared", "comparison", "relative",
  ]
  private static let controls: WordSet = [
    "placebo", "control", "controls", "sham", "vehicle", "saline", "usual", "standard",
    "conventional",
  ]

  /// Whose value a cue tells, 1 the intervention's, -1 the comparator's, and whether a comparison
  /// says so: in `higher with A than with B` it is A's.
  func side(
    of cue: Int, in s: Sentence, _ shape: SentenceShape, _ clause: Range<Int>
  ) -> (sign: Double, isSure: Bool) {
    let here = within(clause)
    if let joint = joint(for: cue, in: s, shape, clause) {
      let after = here.within(joint..<min(joint + 10, clause.upperBound))
      let before = here.within(clause.lowerBound..<joint)
      let isControl = after.comparator.contains { Self.controls.contains(s.word($0)) }
      let first = isControl ? nil : after.intervention.first
      switch (first, after.comparator.first) {
      case (let a?, let c?) where a < c: return (-1, true)
      case (_, _?): return (1, true)
      case (let a?, nil):
        if !before.intervention.isEmpty, before.comparator.isEmpty, a - joint > 5 {
          return (1, true)
        }
        return (-1, true)
      case (nil, nil): break
      }
      if !before.comparator.isEmpty, before.intervention.isEmpty { return (-1, true) }
      if !before.intervention.isEmpty, before.comparator.isEmpty { return (1, true) }
    }
    switch (here.intervention.isEmpty, here.comparator.isEmpty) {
    case (false, true): return (1, true)
    case (true, false): return (-1, true)
    case (true, true): return (1, false)
    case (false, false):
      func distance(_ places: [Int]) -> Double {
        places.map { Double(abs($0 - cue)) - ($0 > cue ? 0.5 : 0) }.min() ?? .infinity
      }
      return (distance(here.comparator) < distance(here.intervention) ? -1 : 1, false)
    }
  }

  /// The word that compares for a cue, in the same bracket; between two numbers it compares those.
  private func joint(
    for cue: Int, in s: Sentence, _ shape: SentenceShape, _ clause: Range<Int>
  ) -> Int? {
    var found: Int?
    for j in clause where Self.compared.contains(s.word(j)) && shape.depth[j] == shape.depth[cue] {
      let word = s.word(j)
      if word == "than", j < cue { continue }
      if word == "versus" || word == "vs" {
        if j < cue || s.isNumber(j + 1) || s.isNumber(j - 1) { continue }
        if ["%", ")"].contains(s.word(j - 1)) { continue }
      }
      if found.map({ $0 < cue && j > cue }) ?? true { found = j }
    }
    return found
  }
}

extension Sentence {
  func isNumber(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .number
  }
}

extension String {
  /// ASCII letters in lower case.
  var lowerASCII: String { String(decoding: Sentence.lower(self), as: UTF8.self) }
}
