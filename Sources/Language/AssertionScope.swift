/// Says of the words of a sentence whether they are affirmed, denied or left open.
///
/// After NegEx (Chapman et al. 2001) and ConText (Harkema et al. 2009): a cue acts on the words
/// after it (`no`, `denies`) or before it (`was ruled out`) up to the end of its clause; look-alikes
/// (`not only`, `no increase`) act on nothing; `but`, `except` and the like end a scope.
package struct AssertionScope: Sendable {
  package enum Status: Sendable, Equatable {
    case affirmed
    case negated
    /// Left open: `to rule out`, `cannot be excluded`, `unlikely`.
    case possible
  }

  private let tokens: [Token]
  private var cues: [(first: Int, end: Int, kind: AssertionCues.Kind)] = []

  package init(tokens: [Token]) {
    self.tokens = tokens
    var i = 0
    while i < tokens.count {
      if let (kind, end) = AssertionCues.cue(at: i, in: tokens) {
        cues.append((i, end, kind))
        i = end
      } else {
        i += 1
      }
    }
  }

  /// Whether the sentence holds a cue at all: where it does not, all is affirmed.
  package var hasCues: Bool { cues.contains { $0.kind != .ends && $0.kind != .nothing } }

  /// The status of the phrase that the tokens of `range` make up. A cue inside the phrase says
  /// nothing of the phrase as a whole.
  package func status(of range: Range<Int>) -> Status {
    var result = Status.affirmed
    for cue in cues {
      if cue.kind == .nothing, cue.first < range.lowerBound, cue.end > range.lowerBound,
        tokens[cue.first].lower == "no" || tokens[cue.first].lower == "without"
      {
        // "no change in X" does not deny X; it denies the phrase "change in X".
        result = .negated
      }
      guard let new = cue.kind.status, cue.end <= range.lowerBound || cue.first >= range.upperBound
      else { continue }
      let acts =
        cue.kind.actsForward
        ? cue.end <= range.lowerBound && reaches(cue.end, range.lowerBound)
        : cue.first >= range.upperBound && reachesBack(range.upperBound, cue.first)
      guard acts else { continue }
      if result != .negated { result = new }
    }
    return result
  }

  /// The same for a phrase given by UTF-8 byte offsets.
  package func status(start: Int, end: Int) -> Status {
    guard let first = tokens.firstIndex(where: { $0.end > start }),
      let last = tokens.lastIndex(where: { $0.start < end }), first <= last
    else { return .affirmed }
    return status(of: first..<(last + 1))
  }

  /// Whether a cue that ends at `from` reaches the phrase at `to`.
  private func reaches(_ from: Int, _ to: Int) -> Bool {
    !(from..<to).contains { endsScope(at: $0, before: to) }
  }

  /// Whether a cue at `to` reaches back to the phrase that ends at `from`: a few words at most, with
  /// no other subject between.
  private func reachesBack(_ from: Int, _ to: Int) -> Bool {
    to - from <= 8
      && !(from..<to).contains { tokens[$0].text == "," || endsScope(at: $0, before: to) }
  }

  private func endsScope(at i: Int, before end: Int) -> Bool {
    let token = tokens[i]
    if token.kind == .punctuation {
      switch token.text {
      case ";", ":", "?", "!": return true
      case ".": return i + 1 < tokens.count && tokens[i + 1].start > token.end
      case ",": return opensClause(at: i + 1, before: end)
      default: return false
      }
    }
    if cues.contains(where: { $0.first == i && $0.kind == .ends }) { return true }
    return token.lower == "and" && opensClause(at: i + 1, before: end)
  }

  /// `, she was`, `and there is`, `, the patient has`: a new subject with its verb.
  private func opensClause(at i: Int, before end: Int) -> Bool {
    guard i < end else { return false }
    if AssertionCues.subjects.contains(tokens[i].lower) { return true }
    return (i..<min(end, i + 4)).contains { AssertionCues.verbs.contains(tokens[$0].lower) }
  }
}
