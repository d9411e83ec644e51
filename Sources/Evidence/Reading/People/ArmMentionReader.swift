import Language

/// Finds the places of a sentence that name a group: `the placebo group`, `patients receiving drug
/// A`, `groups A and B`, `the A and B groups`, names known from other sentences.
enum ArmMentionReader {
  static func mentions(in s: Sentence, _ names: ArmNames) -> [ArmMention] {
    var found = keyed(in: s)
    for arm in names.arms { find(arm, s, &found) }
    found.sort { ($0.first, -$0.end) < ($1.first, -$1.end) }
    var result: [ArmMention] = []
    for mention in found where mention.first >= (result.last?.end ?? 0) { result.append(mention) }
    return result
  }

  /// A known name printed again, whole.
  private static func find(_ arm: ArmNames.Arm, _ s: Sentence, _ found: inout [ArmMention]) {
    guard let head = arm.words.first else { return }
    for i in s.tokens.indices where s.word(i) == head {
      var k = i + 1
      var isWhole = true
      for word in arm.words.dropFirst() {
        while ["-", "/", "+", "and", "of"].contains(s.word(k)) { k += 1 }
        if s.word(k) != word {
          isWhole = false
          break
        }
        k += 1
      }
      guard isWhole, !found.contains(where: { $0.first <= i && i < $0.end }) else { continue }
      found.append(ArmMention(name: s.text(i, k), words: arm.words, first: i, end: k))
    }
  }

  // MARK: By the words of the sentence alone

  static func keyed(in s: Sentence) -> [ArmMention] {
    var found: [ArmMention] = []
    var i = 0
    while i < s.tokens.count {
      let word = s.word(i)
      if heads.contains(word), let list = groupList(at: i, s) {
        found += list
        i = max(i + 1, list[list.count - 1].end)
      } else if PeopleWords.people.contains(word), let one = people(at: i, s) {
        found += one
        i = max(i + 1, one[one.count - 1].end)
      } else if let length = bare(at: i, s) {
        found.append(
          ArmMention(
            name: s.text(i, i + length), words: ArmNames.content(s.text(i, i + length)), first: i,
            end: i + length))
        i += length
      } else {
        i += 1
      }
    }
    return found
  }

  static let heads: WordSet = [
    "group", "groups", "arm", "arms", "cohort", "cohorts", "subgroup", "subgroups",
  ]

  /// Words that name a comparison group by themselves.
  private static func bare(at i: Int, _ s: Sentence) -> Int? {
    switch s.word(i) {
    case "placebo", "sham", "controls", "vehicle", "hcs": return 1
    case "usual", "standard", "conventional", "routine":
      let next = s.word(i + 1) == "-" ? i + 2 : i + 1
      return ["care", "treatment", "therapy"].contains(s.word(next)) ? next + 1 - i : nil
    case "treatment": return s.word(i + 1) == "as" && s.word(i + 2) == "usual" ? 3 : nil
    case "healthy": return s.word(i + 1).hasPrefix("control") ? 2 : nil
    case "waiting": return s.word(i + 1) == "list" ? 2 : nil
    case "control":
      return ["group", "arm", "condition", "trial"].contains(s.word(i + 1))
        || ["with", "in", "vs", "versus", "than", "and", "(", ",", ")"].contains(s.word(i + 1))
          && ["vs", "versus", "and", "than", "in", "for", "the", ".", "(", "with", ";"]
            .contains(s.word(i - 1))
        ? 1 : nil
    default: return nil
    }
  }

  /// `group A`, `groups A and B`, `the placebo group`, `the A and B groups`.
  private static func groupList(at head: Int, _ s: Sentence) -> [ArmMention]? {
    if let named = labels(after: head, s) { return named }
    let first = start(of: head, s)
    guard first < head else { return nil }
    // "the A and B groups": one mention for each.
    if s.word(head).hasSuffix("s"), let split = split(first, head, s), split.count >= 2 {
      return split.map { range in
        mention(range.lowerBound, range.upperBound, s)
      }
    }
    let words = ArmNames.content(s.text(first, head))
    guard !words.isEmpty, !words.allSatisfy({ notNames.contains($0) }) else { return nil }
    return [ArmMention(name: s.text(first, head + 1), words: words, first: first, end: head + 1)]
  }

  private static func mention(_ first: Int, _ end: Int, _ s: Sentence) -> ArmMention {
    ArmMention(
      name: s.text(first, end), words: ArmNames.content(s.text(first, end)), first: first, end: end)
  }

  /// `A and B`, `1, 2 and 3` behind "groups".
  private static func labels(after head: Int, _ s: Sentence) -> [ArmMention]? {
    var found: [ArmMention] = []
    var i = head + 1
    while i < s.tokens.count, isLabel(i, s) {
      let isPlural = s.word(head).hasSuffix("s")
      let kind = isPlural ? String(s.tokens[head].text.dropLast()) : s.tokens[head].text
      let name = "\(kind) \(s.tokens[i].text)"
      found.append(
        ArmMention(name: name, words: [s.word(i)], first: found.isEmpty ? head : i, end: i + 1))
      var next = i + 1
      while [",", "and", "or", "vs", "versus"].contains(s.word(next)) { next += 1 }
      guard next > i + 1 else { break }
      i = next
    }
    return found.isEmpty ? nil : found
  }

  private static func isLabel(_ i: Int, _ s: Sentence) -> Bool {
    let text = s.tokens[i].text
    if s.tokens[i].kind == .number { return text.utf8.count == 1 && s.word(i + 1) != "%" }
    return text.utf8.count == 1 && text.uppercased() == text && s.tokens[i].kind == .word
      || ["i", "ii", "iii", "iv"].contains(s.word(i)) && text.uppercased() == text
  }

  /// The start of the name that ends in front of a head: back to a preposition, verb or mark.
  static func start(of head: Int, _ s: Sentence) -> Int {
    var first = head
    while first > 0, head - first < 9 {
      let i = first - 1
      let word = s.word(i)
      if s.tokens[i].kind == .word {
        // "the deodorant vs. no-deodorant groups"
        let joins =
          word == "vs" || word == "versus"
          || word == "no"
            && (s.word(i + 1) == "-" || ["and", "or", "vs", "versus"].contains(s.word(i - 1)))
        if joins, s.word(head).hasSuffix("s"), head - first <= 6 {
          first = i
          continue
        }
        if stops.contains(word) || word.hasSuffix("ly") { break }
        if word == "and" || word == "or", !s.word(head).hasSuffix("s") || head - first > 6 { break }
      } else if s.tokens[i].kind == .number {
        // A dose or a label, never the figure in front.
        guard s.word(i + 1) == "mg" || s.word(i + 1) == "-" || s.tokens[i].text.utf8.count == 1
        else { break }
      } else if !["-", "/", "+", "\u{2013}", "'", "\u{2019}"].contains(word),
        !((word == "," || word == "." && s.word(i - 1) == "vs") && s.word(head).hasSuffix("s"))
      {
        break
      }
      first = i
    }
    while first < head,
      ["and", "or", ",", "-", "/", "both", "each", "two", ".", "vs", "versus"].contains(
        s.word(first))
    {
      first += 1
    }
    return first
  }

  static let stops: WordSet = [
    "in", "of", "the", "with", "for", "than", "from", "by", "between", "among", "to", "at", "on",
    "was", "were", "had", "is", "are", "both", "each", "a", "an", "all", "two", "three", "four",
    "as", "compared", "versus", "vs", "v", "that", "within", "either", "across", "showed", "only",
    "other", "these", "whereas", "while", "but", "per", "their", "our", "this", "any", "same",
    "approximately", "about", "included", "including", "into", "then", "when", "after", "no",
    "respective", "different", "who", "which", "one",
  ]
  private static let notNames: WordSet = [
    "age", "age-matched", "whole", "entire", "overall", "total", "small", "large", "larger",
    "smaller", "parallel", "main", "blood", "focus", "sub", "matched", "single", "second", "first",
    "significant", "risk", "latter", "former", "respective",
  ]

  /// Parts of a coordinated name, without its joints.
  private static func split(_ first: Int, _ end: Int, _ s: Sentence) -> [Range<Int>]? {
    var parts: [Range<Int>] = []
    var from = first
    for i in first..<end where ["and", "or", ",", "vs", "versus", "."].contains(s.word(i)) {
      if i > from { parts.append(from..<i) }
      from = i + 1
    }
    if end > from { parts.append(from..<end) }
    return parts
  }

  /// `patients receiving drug A`, `women on tamoxifen`, `samplumab-treated patients`, `those with
  /// X`.
  private static func people(at i: Int, _ s: Sentence) -> [ArmMention]? {
    var k = i + 1
    if s.word(k) == "who" { k += 1 }
    let verb = s.word(k)
    if giving.contains(verb) || verb == "treated" || verb == "assigned" || verb == "randomised"
      || verb == "randomized" || verb == "allocated"
    {
      k += 1
      while ["with", "to", "by", "only", "receive", "the", "either"].contains(s.word(k)) { k += 1 }
      let list = list(from: k, s)
      return list.isEmpty ? nil : list
    }
    // "drug-treated patients", "treated patients"
    let before = s.word(i - 1)
    if [
      "treated", "assigned", "controlled", "exposed", "treatment", "intervention", "control",
      "placebo",
    ]
    .contains(before) || s.word(i) == "recipients" || s.word(i) == "users" {
      let first = start(of: i, s)
      let words = ArmNames.content(s.text(first, i))
      if !words.isEmpty, i - first <= 6 {
        return [ArmMention(name: s.text(first, i + 1), words: words, first: first, end: i + 1)]
      }
    }
    return nil
  }

  private static let giving: WordSet = [
    "receiving", "received", "given", "taking", "on", "using",
  ]
}
