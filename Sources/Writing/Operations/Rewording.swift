/// Operation: says a stretch that stands word for word in the abstract in words of our own, by
/// swaps that change neither what is said nor how surely.
struct Rewording {
  let budget: QuoteBudget
  let pairs: RewordingPairs

  /// The text with every copied run broken as far as the swaps go.
  func apply(to text: String) -> String {
    if budget.isOpen { return text }
    var text = text
    for _ in 0..<8 {
      guard let run = budget.runs(in: text).first else { return text }
      guard let changed = broken(text, run) else {
        // The first run stays; one behind it may still be broken.
        guard
          let later = budget.runs(in: text).dropFirst().lazy.compactMap({ broken(text, $0) })
            .first
        else { return text }
        text = later
        continue
      }
      text = changed
    }
    return text
  }

  /// The swap nearest to the middle of the run.
  private func broken(_ text: String, _ run: CopiedRuns.Run) -> String? {
    let bytes = Array(text.utf8)
    let middle = (run.start + run.end) / 2
    var best: (distance: Int, from: Int, to: Int, words: String)?
    for swap in pairs.all {
      var at = run.start
      while at + swap.from.count <= run.end {
        if bytes[at] == swap.from[0], matches(swap.from, bytes, at),
          !isDone(swap, bytes, at), fitsArticle(swap.to, bytes, at),
          !tearsPair(swap.from, bytes, at), fitsBehind(swap, bytes, at)
        {
          let distance = abs(at - middle)
          if best == nil || distance < (best?.distance ?? 0) {
            best = (distance, at, at + swap.from.count, swap.to)
          }
        }
        at += 1
      }
    }
    for pair in SwappedPair.all(in: text, from: run.start, to: run.end) {
      let distance = abs(pair.from - middle)
      if best == nil || distance < (best?.distance ?? 0) {
        best = (distance, pair.from, pair.to, pair.words)
      }
    }
    guard let best else { return nil }
    return String(decoding: bytes[..<best.from], as: UTF8.self) + best.words
      + String(decoding: bytes[best.to...], as: UTF8.self)
  }

  /// `when compared with` holds `compared with`: the swap has been made here already.
  private func isDone(_ swap: RewordingPairs.Pair, _ bytes: [UInt8], _ at: Int) -> Bool {
    let words = Array(swap.to.utf8)
    guard words.count > swap.from.count, words.suffix(swap.from.count).elementsEqual(swap.from)
    else { return false }
    let start = at - (words.count - swap.from.count)
    return start >= 0 && bytes[start..<(start + words.count)].elementsEqual(words)
  }

  /// `between kisspeptin and other values`: the pair keeps its `and`.
  private func tearsPair(_ words: [UInt8], _ bytes: [UInt8], _ at: Int) -> Bool {
    guard words.starts(with: Self.and) else { return false }
    let before = Pieces(String(decoding: bytes[..<at], as: UTF8.self))
    return before.list.suffix(12).contains { ["between", "both"].contains($0.lower) }
  }
  private static let and = Array("and ".utf8)

  /// `physical therapy`, `patients that are`: the word before belongs to it.
  private func fitsBehind(
    _ swap: RewordingPairs.Pair, _ bytes: [UInt8], _ at: Int
  ) -> Bool {
    guard !swap.notAfter.isEmpty, at > 0 else { return true }
    let word = bytes[..<(at - 1)].reversed().prefix { $0 != 0x20 }.reversed()
    return !swap.notAfter.contains(String(decoding: Array(word), as: UTF8.self).lowercased())
  }

  /// `an additional` cannot become `an further`.
  private func fitsArticle(_ words: String, _ bytes: [UInt8], _ at: Int) -> Bool {
    for article in ["a", "an"] {
      let before = Array(" \(article) ".utf8)
      if at >= before.count, bytes[(at - before.count)..<at].elementsEqual(before) {
        return Inflector.article(for: words) == article
      }
    }
    return true
  }

  private func matches(_ words: [UInt8], _ bytes: [UInt8], _ at: Int) -> Bool {
    guard at > 0, bytes[at - 1] == 0x20, bytes[at..<at + words.count].elementsEqual(words) else {
      return false
    }
    return at + words.count == bytes.count || bytes[at + words.count] == 0x20
      || bytes[at + words.count] == UInt8(ascii: ",")
      || bytes[at + words.count] == UInt8(ascii: ".")
  }

}
