import Language

/// Groups that stand beside others in a sentence, and what tells them apart.
extension ListedGroups {
  /// With what tells it from the others: `patients` alone is `patients with relapsing MS`, or
  /// `patients treated with A`.
  static func named(_ count: PeopleCount, in s: Sentence) -> PeopleCount {
    guard !count.noun.contains(" "),
      let q = s.quantities.first(where: { $0.firstToken == count.tokenIndex })
    else { return count }
    var name = phrase(at: count, in: s)
    if let second = name.split(separator: " ").dropFirst().first, !telling.contains(String(second))
    {
      return count
    }
    let end = q.endToken + name.split(separator: " ").count
    if name == count.noun, s.word(end) == "were", s.word(end + 2) == "with" {
      let last = (end + 3..<end + 7).first {
        s.tokens.indices.contains($0)
          && (s.tokens[$0].kind != .word || ["and", "of", "or", "in"].contains(s.word($0)))
      }
      if let last, last > end + 3 { name += " " + s.text(end + 1, last) }
    }
    return PeopleCount(
      value: count.value, role: count.role, noun: name.isEmpty ? count.noun : name,
      sentence: count.sentence, tokenIndex: count.tokenIndex, score: count.score)
  }

  /// `Individuals with relapsing and 32 with progressive MS`: the last word is of both.
  static func whole(_ name: String, of groups: [PeopleCount]) -> String {
    let last = { (name: String) in name.split(separator: " ").last.map(String.init) ?? "" }
    guard
      ["relapsing", "progressive", "remitting", "active", "mild", "severe"].contains(last(name)),
      let noun = groups.last.map({ last($0.noun) }), noun != last(name)
    else { return name.replacing(" - ", with: "-") }
    return "\(name) \(noun)"
  }

  private static let telling: WordSet = [
    "with", "on", "of", "from", "receiving", "treated", "without",
  ]

  /// `13 NMOSD patients and 40 MS patients`: the second of two whole noun phrases.
  static func isBesideOthers(_ count: PeopleCount, _ s: Sentence) -> Bool {
    s.word(count.tokenIndex - 1) == "and" && s.isPerson(beforeBracket(count.tokenIndex - 2, s))
      && PeopleWords.people.contains(count.noun.split(separator: " ").last.map(String.init) ?? "")
  }

  /// `49 people with MS and a matched group of 25 healthy people`: the whole group before its controls.
  static func isBeforeControls(
    _ count: PeopleCount, _ all: [PeopleCount], _ s: Sentence
  ) -> Bool {
    guard count.score >= 1.5,
      let next = all.first(where: {
        $0.sentence == s.id && $0.tokenIndex > count.tokenIndex && $0.role != .part
      }), isControlNoun(next, s)
    else { return false }
    let gap = count.tokenIndex..<next.tokenIndex
    return gap.count <= 24 && gap.suffix(8).contains { s.word($0) == "and" }
      && !gap.dropLast(2).contains {
        ["including", "of", "whom", ";", ":", "("].contains(s.word($0))
      }
  }

  /// `38 volunteers (24-69 years) and 21 patients`: the word before the bracket that ends at `i`.
  private static func beforeBracket(_ i: Int, _ s: Sentence) -> Int {
    guard s.word(i) == ")" else { return i }
    var open = i
    while open > 0, i - open < 14, s.word(open) != "(" { open -= 1 }
    return open - 1
  }
}
