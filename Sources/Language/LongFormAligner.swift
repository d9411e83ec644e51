/// Finds the long form of a short form: the cheapest way to find its letters, in order, in the
/// words before it.
enum LongFormAligner {
  /// Costs in tenths: a letter right after the one before it, elsewhere in the same word, inside a
  /// word whose first letter is not used, a digit not found, a start inside a hyphenated word.
  private static let next = 3
  private static let inside = 10
  private static let late = 22
  private static let noDigit = 8
  private static let broken = 6

  /// The long form that ends right before `end` and starts at `start` or later.
  static func longForm(
    of short: ShortForm, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let trimmed = BracketPieces.trimmedEnd(end, from: start, in: bytes)
    let from = windowStart(of: short, from: start, to: trimmed, in: bytes)
    let window = LongFormWindow(from..<trimmed, in: bytes)
    guard let best = best(short, window, bytes), best.cost <= limit(short) else { return nil }
    let start = Locant.start(before: window.offsets[best.start], from: from, in: bytes)
    let long = start..<trimmed
    return isLongForm(long, of: short, in: bytes) ? long : nil
  }

  /// The piece as long form: it must begin with the first word, an article aside.
  static func whole(
    of short: ShortForm, _ piece: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let window = LongFormWindow(piece, in: bytes)
    guard let best = best(short, window, bytes), best.cost <= limit(short), best.start == 0,
      !bytes[piece].starts(with: bytes[short.place])
    else { return nil }
    let long = window.offsets[best.start]..<piece.upperBound
    return isLongForm(long, of: short, in: bytes) ? long : nil
  }

  private static func isLongForm(
    _ long: Range<Int>, of short: ShortForm, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard long.count > short.place.count else { return false }
    var depth = 0
    for b in bytes[long] {
      if b == UInt8(ascii: "(") { depth += 1 }
      if b == UInt8(ascii: ")") { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// What an alignment may cost.
  private static func limit(_ short: ShortForm) -> Int {
    let count = short.characters.count
    if count == 1 || !short.hasCapital && !short.hasDigit { return 0 }
    return count * 9
  }

  /// The start of the sentence or of as many words as the short form can stand for.
  private static func windowStart(
    of short: ShortForm, from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let limit = short.characters.count * 2 + 3
    var words = 0
    var i = end
    while i > start {
      i -= 1
      switch bytes[i] {
      case 0x20:
        words += 1
        if words > limit { return i + 1 }
      case UInt8(ascii: ";"): return i + 1
      case UInt8(ascii: ":") where i + 1 < end && bytes[i + 1] == 0x20: return i + 1
      case UInt8(ascii: ".") where i + 2 < end && bytes[i + 1] == 0x20:
        if Scalar.isUpper(bytes[i + 2]) { return i + 1 }
      case 0x0A: return i + 1
      default: break
      }
    }
    return start
  }

  private static func best(
    _ short: ShortForm, _ window: LongFormWindow, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, cost: Int)? {
    guard window.wordCount > 0 else { return nil }
    var result = aligned(short.characters, window, bytes)
    if short.hasDigit {
      let letters = short.characters.filter { !Scalar.isDigit($0) }
      if letters.count > 1, let other = aligned(letters, window, bytes) {
        let cost = other.cost + noDigit * (short.characters.count - letters.count)
        if cost < result?.cost ?? .max { result = (other.start, cost) }
      }
    }
    if result?.cost ?? .max > limit(short), let last = short.characters.last {
      if short.endsSmall || Scalar.isDigit(last) {
        // "intracellular pH (pHi)", "third larvae (L3)": the end comes first in words.
        let turned = [last] + short.characters.dropLast()
        let limit = short.endsSmall ? 6 : 15
        if let other = aligned(turned, window, bytes), other.cost <= limit { result = other }
      }
      if let start = Initials.start(of: short, in: window) { result = (start, 0) }
    }
    return result
  }

  /// Dynamic programming from the last letter to the first over the places where they occur.
  private static func aligned(
    _ short: [UInt8], _ window: LongFormWindow, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (start: Int, cost: Int)? {
    var later: [(place: Int, cost: Int)] = []
    for index in short.indices.reversed() {
      var here: [(place: Int, cost: Int)] = []
      let isLast = index == short.count - 1
      for place in window.characters.indices
      where matches(short[index], at: place, window, bytes) && (index > 0 || window.isStart[place])
      {
        var cost = Int.max
        if isLast {
          cost = window.trailingCost(after: window.word[place])
        } else {
          for next in later where next.place > place {
            cost = min(cost, next.cost + step(place, next.place, window))
          }
        }
        if cost < 100 { here.append((place, cost)) }
      }
      if here.isEmpty { return nil }
      later = here
    }
    var best: (start: Int, cost: Int)?
    for one in later where !window.isStopWord(window.word[one.place]) {
      let offset = window.offsets[one.place]
      let isBroken =
        offset > 1 && bytes[offset - 1] == UInt8(ascii: "-")
        && Folding.isAlphanumeric(bytes[offset - 2])
        && Locant.start(before: offset, from: 0, in: bytes) == offset
      let cost = one.cost + (isBroken ? broken : 0)
      if cost <= best?.cost ?? .max { best = (one.place, cost) }
    }
    return best
  }

  private static func step(_ a: Int, _ b: Int, _ window: LongFormWindow) -> Int {
    if window.word[a] == window.word[b] { return b == a + 1 ? next : inside }
    return window.skipCost(after: window.word[a], before: window.word[b])
      + (window.isStart[b] ? 0 : late)
  }

  private static func matches(
    _ character: UInt8, at place: Int, _ window: LongFormWindow,
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if window.characters[place] == character { return character != 0x80 }
    return Scalar.isDigit(character) && window.isStart[place]
      && NumberPrefix.matches(character, at: window.offsets[place], in: bytes)
  }
}
