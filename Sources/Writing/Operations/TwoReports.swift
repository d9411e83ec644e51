/// Operation: what a study is said to show and what it is said to show besides, in two sentences:
/// `Our results confirm A and underscore B` becomes `Our results confirm A` and `Our results also
/// underscore B`. Both verbs are of one closed list and of one form, so that the second has no other
/// subject than the first.
enum TwoReports {
  private static let longestSubject = 6

  /// Both sentences; `nil` where there is no safe place to cut.
  static func pair(of sentence: Pieces) -> [Pieces]? {
    let words = sentence.list.map(\.lower)
    guard let verb = words.prefix(longestSubject + 1).firstIndex(where: { form($0) != nil }),
      verb > 0, let form = form(words[verb]), isStudy(words[..<verb])
    else { return nil }
    // `We find that patients report pain and show fear`: the second verb may be the patients'.
    let isNested = { (end: Int) in
      words[(verb + 1)..<end].contains { ["that", "which", "who", "how", "whether"].contains($0) }
    }
    var depth = 0
    for and in words.indices.dropFirst(verb + 3) {
      if words[and] == "(" { depth += 1 }
      if words[and] == ")" { depth -= 1 }
      guard depth == 0, words[and] == "and" else { continue }
      var next = and + 1
      while next < words.count, adverbs.contains(words[next]) { next += 1 }
      guard next + 3 < words.count, Self.form(words[next]) == form else { continue }
      let hasComma = words[and - 1] == ","
      if isNested(and), !hasComma { return nil }
      let end = hasComma ? and - 1 : and
      // `We discuss evidence and experience` says nothing.
      guard end - verb > 4 else { return nil }
      let first = sentence.slice(0..<end)
      // What is denied or bounded in front may be so behind.
      if first.contains(anyOf: WordClasses.negations) || first.contains("only") { return nil }
      let head = Array(sentence.list[..<verb]) + [Piece("also")]
      return [first, Pieces(list: head + sentence.list[next...])]
    }
    return nil
  }

  /// `we`, `our findings`, `the present study`.
  private static func isStudy(_ subject: ArraySlice<String>) -> Bool {
    var subject = subject
    while let last = subject.last, adverbs.contains(last) { subject.removeLast() }
    guard let last = subject.last else { return false }
    return last == "we" || nouns.contains(last)
  }

  private enum Form { case base, third, past }

  private static func form(_ word: String) -> Form? {
    if bases.contains(word) { return .base }
    if word == "found" || word == "shown" { return .past }
    if word.hasSuffix("s"), bases.contains(String(word.dropLast())) { return .third }
    if word == "identifies" || word == "stresses" { return .third }
    if word == "identified" { return .past }
    guard word.hasSuffix("ed") else { return nil }
    return bases.contains(String(word.dropLast(2))) || bases.contains(String(word.dropLast()))
      ? .past : nil
  }

  private static let bases: Set<String> = [
    "confirm", "underscore", "underline", "highlight", "suggest", "indicate", "reveal", "show",
    "demonstrate", "identify", "review", "examine", "discuss", "propose", "describe", "emphasize",
    "emphasise", "validate", "establish", "implicate", "summarize", "summarise", "support",
    "provide", "outline", "report", "observe", "illustrate", "argue", "point", "stress", "explore",
  ]
  private static let nouns: Set<String> = [
    "results", "findings", "data", "study", "studies", "observations", "work", "analysis",
    "analyses", "review", "trial", "survey", "report", "observation", "experiments", "finding",
    "approach", "article", "paper", "meta-analysis",
  ]
  private static let adverbs: Set<String> = [
    "also", "further", "thus", "therefore", "thereby", "additionally", "strongly", "clearly",
    "furthermore",
  ]
}
