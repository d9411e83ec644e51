/// Finds the passages that could carry a sentence: by words, plain or medical, numbers and terms.
enum Aligner {
  /// Indices of passages, best first; only those that share enough to be compared.
  static func passages(for reading: Reading, in source: CheckedSource) -> [Int] {
    guard !reading.contents.isEmpty else { return [] }
    let needed = Double(reading.contents.count)
    var scored: [(index: Int, score: Double)] = []
    for (index, passage) in source.readings.enumerated() {
      if source.passages[index].section == "metadata" { continue }
      let shared = reading.shared(with: passage)
      guard shared > 0 else { continue }
      var score = Double(shared) / needed
      // Long passages share words by chance.
      score += 0.2 * Double(shared) / Double(max(1, passage.contents.count))
      score += 0.15 * Double(min(3, sharedNumbers(reading, passage)))
      scored.append((index, score))
    }
    scored.sort { ($0.score, -$0.index) > ($1.score, -$1.index) }
    guard let best = scored.first?.score, best > 0.2 else { return [] }
    return scored.prefix(3).filter { $0.score > 0.65 * best }.map(\.index)
  }

  private static func sharedNumbers(_ a: Reading, _ b: Reading) -> Int {
    a.numbers.count { use in use.role != .name && b.numbers.contains { $0.value == use.value } }
  }
}
