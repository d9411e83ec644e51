/// Operation: tells a sentence that begins with what it grants in two: `Although pain was the same, mood
/// was better` becomes `Pain was the same. But mood was better.`
enum Concession {
  private static let words: Set<String> = ["although", "though", "whereas"]

  /// What is granted, then the rest; `nil` where one of them is no clause of its own.
  static func halves(of sentence: Pieces) -> (granted: Pieces, rest: Pieces)? {
    guard sentence.count > 10, let start = start(of: sentence) else { return nil }
    var depth = 0
    for index in sentence.list.indices.dropFirst(start) {
      let piece = sentence.list[index]
      if piece.text == "(" { depth += 1 }
      if piece.text == ")" { depth -= 1 }
      guard depth == 0, piece.text == "," else { continue }
      let granted = sentence.slice(start..<index)
      guard granted.count > 3, ClauseSplit.isClause(granted) else { continue }
      let rest = sentence.slice((index + 1)..<sentence.count)
      // In `although A fell, B, and C rose, D did` the clause does not begin behind the first comma.
      let end = rest.list.firstIndex { $0.text == "," } ?? rest.count
      guard ClauseSplit.isClause(rest.slice(0..<end)), ClauseSplit.startsWithSubject(rest) else {
        return nil
      }
      return (granted, rest)
    }
    return nil
  }

  private static func start(of sentence: Pieces) -> Int? {
    if words.contains(sentence.list[0].lower) { return 1 }
    return sentence.matches(["even", "though"], at: 0) ? 2 : nil
  }
}
