import Language

/// Gives sentences without a telling label their role, by their words and their place.
///
/// Abstracts move from background to conclusion, so the scores are read as a path, by how often one
/// role follows another (a small Viterbi search).
enum SentenceRoles {
  private static let order: [Passage.Role] = [
    .background, .objective, .methods, .results, .conclusions,
  ]

  /// Aims stand under the heading "Background" as often as under their own.
  private static let aims: CueSet = [
    "we aimed", "aim of", "aims of", "aimed to", "this study aims", "objective of", "purpose of",
    "we sought", "we hypothes", "to determine whether", "we asked whether", "we set out",
    "goal of", "this review aims", "we investigated whether", "we evaluated whether",
  ]

  private struct Weighted {
    let phrase: String
    let weights: [Double]
  }

  private static let learnt: [Weighted] = RoleWeights.table.split(separator: "\n").compactMap {
    line -> Weighted? in
    let parts = line.split(separator: "|")
    guard parts.count == 2 else { return nil }
    let phrase = parts[0].hasSuffix(" ") ? parts[0].dropLast() : parts[0]
    let weights: [Double] = parts[1].split(separator: " ").compactMap { Double(String($0)) }
    return weights.count == order.count
      ? Weighted(phrase: String(phrase), weights: weights) : nil
  }
  private static let written: [Weighted] = RoleCues.all.flatMap { entry -> [Weighted] in
    let weights: [Double] = order.map { $0 == entry.0 ? 10 : 0 }
    return entry.1.map { Weighted(phrase: $0, weights: weights) }
  }
  private static let cues = CueSet((learnt + written).map(\.phrase))
  private static let weights = (learnt + written).map(\.weights)

  static func assign(to passages: inout [Passage]) {
    let open = passages.indices.filter { passages[$0].role == .other && passages[$0].id != "t" }
    guard !open.isEmpty else { return }
    let count = passages.count - 1
    let scores = open.map { index in
      // The title is the first passage.
      score(passages[index].text, number: index - 1, of: count)
    }
    if open.count == count {
      for (index, role) in zip(open, path(scores)) {
        let isAim = role == .background && aims.occurs(in: Sentence.lower(passages[index].text))
        passages[index].role = isAim ? .objective : role
      }
    } else {
      for (index, score) in zip(open, scores) {
        let best = order.indices.max { score[$0] < score[$1] }
        passages[index].role = best.map { order[$0] } ?? .other
      }
    }
  }

  /// The most likely sequence of roles.
  private static func path(_ scores: [[Double]]) -> [Passage.Role] {
    guard let first = scores.first else { return [] }
    var best = order.indices.map { first[$0] + 0.8 * RoleWeights.begins[$0] }
    var back: [[Int]] = []
    for score in scores.dropFirst() {
      var row = [Double](repeating: -.infinity, count: order.count)
      var from = [Int](repeating: 0, count: order.count)
      for role in order.indices {
        for previous in order.indices {
          let value = best[previous] + 0.8 * RoleWeights.steps[previous][role]
          if value > row[role] {
            row[role] = value
            from[role] = previous
          }
        }
        row[role] += score[role]
      }
      best = row
      back.append(from)
    }
    guard var role = order.indices.max(by: { best[$0] < best[$1] }) else { return [] }
    var roles = [order[role]]
    for from in back.reversed() {
      role = from[role]
      roles.append(order[role])
    }
    return roles.reversed()
  }

  /// One score per role of `order`, from words, digits and place.
  private static func score(_ sentence: String, number: Int, of count: Int) -> [Double] {
    let text = Sentence.lower(sentence)
    var tenths = [0.0, 0, 0, 0, 0]
    func add(_ weights: [Double], _ factor: Double = 1) {
      for k in tenths.indices { tenths[k] += factor * weights[k] }
    }
    var seen = [Bool](repeating: false, count: weights.count)
    for hit in cues.hits(in: text) where !seen[hit] {
      seen[hit] = true
      add(weights[hit])
    }
    let place = (Double(number) + 0.5) / Double(max(1, count))
    add(RoleWeights.places[min(9, max(0, Int(place * 10)))])
    let digits = text.reduce(into: 0) { $0 += ($1 &- 0x30 < 10) ? 1 : 0 }
    add(RoleWeights.digits, min(1, Double(digits) / 20))
    if number == 0 { add(RoleWeights.first) }
    if number == count - 1 { add(RoleWeights.last) }
    return tenths.indices.map { tenths[$0] / 10 - 0.6 * RoleWeights.common[$0] }
  }
}
