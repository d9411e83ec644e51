import Language

/// Lengths of time and ages, and what a time is the time of.
extension NumberReader {
  func setTime(_ use: inout NumberUse, _ first: Int, _ end: Int) -> Bool {
    var at = end
    if text(at) == "-" || text(at) == "–" { at += 1 }
    if lower(at) == "or", ["more", "fewer", "less"].contains(lower(at + 1)) { at += 2 }
    if ["full", "calendar", "consecutive", "more", "further", "additional"].contains(lower(at)) {
      at += 1
    }
    if let days = Units.days[hash(at)], token(at)?.kind == .word,
      lower(at).utf8.count > 1 || at == end
    {
      if at == end, lower(at).utf8.count == 1, lower(at) != "h", lower(at) != "y" {
        return false
      }
      let isAge =
        lower(at + 1) == "old" || text(at + 1) == "-" && lower(at + 2) == "old"
        || lower(at + 1) == "of" && lower(at + 2) == "age" || isAgeBefore(first)
      use.role = isAge ? .age : .duration
      use.unit = days.bitPattern
      use.endWord = max(use.endWord, Int(wordAt[min(at + 1, tokens.count)]))
      if lower(at + 1) == "old" { use.endWord = Int(wordAt[min(at + 2, tokens.count)]) }
      return true
    }
    if isAgeBefore(first), use.value < 110 {
      use.role = .age
      use.unit = 365.25.bitPattern
      return true
    }
    if ["week", "month", "day", "year", "weeks", "months"].contains(lower(first - 1)),
      let days = Units.days[hash(first - 1)], use.value < 1000
    {
      use.role = .duration
      use.unit = days.bitPattern
      return true
    }
    return false
  }

  func isAgeBefore(_ first: Int) -> Bool {
    let at = beforeLinks(first)
    guard at >= 0 else { return false }
    return ["age", "aged", "ages", "age,"].contains(tokens[at].lower) && at >= first - 4
  }

  /// What the time is the time of: the nearest cue of the same clause, one that follows at once first.
  func anchor(of use: NumberUse) -> NumberUse.Anchor {
    var best: (distance: Int, anchor: NumberUse.Anchor) = (9, .none)
    for mark in marks {
      let anchor: NumberUse.Anchor
      switch mark.kind {
      case .followed: anchor = .followUp
      case .since: anchor = .since
      case .treated: anchor = .treated
      default: continue
      }
      let after = Int(mark.first) - use.endWord
      let before = use.firstWord - Int(mark.end)
      let distance = after >= 0 ? after : before >= 0 ? before + 1 : 9
      // `followed for 16 months after stopping`: the verb before says what the time is.
      if anchor == .since, before >= 0 { continue }
      if distance < best.distance { best = (distance, anchor) }
      if anchor == .followUp, before >= 0, before < 6 || isLasting(use, from: mark) {
        return .followUp
      }
    }
    return best.distance < 7 ? best.anchor : .none
  }

  /// `followed 310 adults in Norway for 5 years`: `for` ties the time to the verb of its clause.
  private func isLasting(_ use: NumberUse, from mark: Mark) -> Bool {
    guard use.firstWord > 0, use.firstWord < words.count, use.firstWord - Int(mark.end) < 16
    else { return false }
    let isFor = words[max(0, use.firstWord - 3)..<use.firstWord].contains {
      $0.exact == Self.forWord
    }
    return isFor && words[use.firstWord].clause == words[Int(mark.first)].clause
  }

  private static let forWord = WordHash.of("for")
}
