import Language

/// Gives sentences without a telling label their role, by their words and their place.
///
/// Abstracts move from background to conclusion, so a score per role is read as a path that never
/// goes back (a small Viterbi search over the order of roles).
enum SentenceRoles {
  private static let order: [Passage.Role] = [
    .background, .objective, .methods, .results, .conclusions,
  ]

  static func assign(to passages: inout [Passage]) {
    let open = passages.indices.filter { passages[$0].role == .other && passages[$0].id != "t" }
    guard !open.isEmpty else { return }
    let texts = passages.filter { $0.id != "t" }
    if open.count == texts.count {
      let roles = path(texts.map(\.text))
      for (index, role) in zip(open, roles) { passages[index].role = role }
    } else {
      for index in open {
        let scores = scores(of: passages[index].text, at: place(of: index, in: passages))
        let best = order.indices.max { scores[$0] < scores[$1] }
        passages[index].role = best.map { order[$0] } ?? .other
      }
    }
  }

  private static func place(of index: Int, in passages: [Passage]) -> Double {
    Double(index) / Double(max(1, passages.count - 1))
  }

  private static func path(_ sentences: [String]) -> [Passage.Role] {
    let count = order.count
    var best: [[Double]] = []
    var back: [[Int]] = []
    for (i, sentence) in sentences.enumerated() {
      let place = (Double(i) + 0.5) / Double(sentences.count)
      let score = scores(of: sentence, at: place)
      guard let before = best.last else {
        best.append((0..<count).map { score[$0] - 0.3 * Double($0) })
        back.append(Array(0..<count))
        continue
      }
      var row = [Double](repeating: -.infinity, count: count)
      var from = [Int](repeating: 0, count: count)
      for role in 0..<count {
        for previous in 0..<count {
          let step = previous <= role ? (previous == role ? 0.4 : 0) : -4.0
          let value = before[previous] + step + score[role]
          if value > row[role] {
            row[role] = value
            from[role] = previous
          }
        }
      }
      best.append(row)
      back.append(from)
    }
    guard let last = best.last, var role = last.indices.max(by: { last[$0] < last[$1] }) else {
      return []
    }
    var roles = [Passage.Role](repeating: .other, count: sentences.count)
    for i in sentences.indices.reversed() {
      roles[i] = order[role]
      role = back[i][role]
    }
    return roles
  }

  /// One score per role of `order`, from cue words, statistics and the place (0…1).
  private static func scores(of sentence: String, at place: Double) -> [Double] {
    let text = sentence.lowercased()
    var scores = [0.0, 0, 0, 0, 0]
    for (role, cues) in RoleCues.all {
      guard let index = order.firstIndex(of: role) else { continue }
      for cue in cues where text.contains(cue) { scores[index] += 1.6 }
    }
    scores[0] += 1.5 - 3 * place
    scores[1] += 0.3 - abs(place - 0.25)
    scores[2] += 0.6 - 1.2 * abs(place - 0.35)
    scores[3] += 0.6 - 1.2 * abs(place - 0.65)
    scores[4] += 2.4 * place - 1.6
    let bytes = Array(text.utf8)
    let digits = bytes.reduce(into: 0) { $0 += ($1 &- 0x30 < 10) ? 1 : 0 }
    if digits > 3 { scores[3] += min(1.5, Double(digits) * 0.08) }
    if bytes.contains(UInt8(ascii: "%")) { scores[3] += 0.8 }
    return scores
  }
}
