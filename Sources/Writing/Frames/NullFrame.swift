/// `There was no clear difference between the groups in X`, only where the sentence itself says that
/// named groups did not differ in X, and nothing else: no link, no covariate, no second clause.
struct NullFrame {
  let rewriter: SentenceRewriter

  /// What did not differ and between whom, as printed.
  struct Reading: Equatable {
    var outcome: String
    /// `A and B`; `nil` where the sentence says `groups` or `arms`.
    var groups: String?
  }

  func text(_ source: String) -> String? { texts(source).first }

  /// With the groups' names, then, where the sentence says `groups` or `arms`, without them.
  func texts(_ source: String) -> [String] {
    guard let pieces = rewriter.prepared(source), let reading = Self.reading(pieces),
      let outcome = rewriter.phrase(reading.outcome)
    else { return [] }
    var texts: [String] = []
    if let groups = reading.groups, let plain = rewriter.phrase(groups) {
      texts.append("There was no clear difference in \(outcome) between \(plain)")
    }
    if reading.groups == nil || pieces.contains(anyOf: ["groups", "arms"]) {
      texts.append("There was no clear difference between the groups in \(outcome)")
    }
    return texts.map(Tidy.sentence).filter { GrammarGate.objection(to: $0) == nil }
  }

  private static let bars: Set<String> = [
    "but", "however", "although", "whereas", "while", "except", "though", "adjusting", "adjusted",
    "controlling", "controlled", "covariate", "covariates", "regression", "predicted", "predict",
    "higher", "lower", "better", "worse", "greater", "only", ";", "performance", "yet", "other",
    "longer", "greatly", "smaller", "larger", "increased", "decreased", "reduced", "improved",
  ]

  static func reading(_ pieces: Pieces) -> Reading? {
    guard !pieces.contains(anyOf: bars),
      !pieces.list.contains(where: { piece in
        ["correlat", "associat", "relation", "link", "predict"].contains {
          piece.lower.hasPrefix($0)
        }
      })
    else { return nil }
    let words = pieces.list
    guard let between = words.firstIndex(where: { ["between", "among"].contains($0.lower) }) else {
      return nil
    }
    if let noun = words.firstIndex(where: { ["difference", "differences"].contains($0.lower) }),
      words[max(0, noun - 4)..<noun].contains(where: { $0.lower == "no" })
    {
      return afterNoun(pieces, noun, between)
    }
    return afterSubject(pieces, between)
  }

  private static let frames: [[String]] = [
    ["in", "terms", "of"], ["with", "regard", "to"], ["with", "regards", "to"],
    ["with", "respect", "to"], ["in"], ["regarding"], ["for"], ["concerning"],
  ]

  /// `no (significant) difference in X (was found) between A and B`, or X last.
  private static func afterNoun(_ pieces: Pieces, _ noun: Int, _ between: Int) -> Reading? {
    guard between > noun else { return nil }
    for frame in frames {
      guard let at = pieces.first(frame, from: noun + 1) else { continue }
      let start = at + frame.count
      guard start < pieces.count else { continue }
      if at < between {
        var end = between
        if let verb = pieces.list[start..<between].firstIndex(where: {
          ["was", "were"].contains($0.lower)
        }) {
          end = verb
        }
        return made(
          pieces.slice(start..<end), groups: pieces.slice((between + 1)..<pieces.count))
      }
      return made(
        pieces.slice(start..<pieces.count), groups: pieces.slice((between + 1)..<at))
    }
    return nil
  }

  /// `X did not differ between A and B`, `X was not different between`, `X were similar between`.
  private static func afterSubject(_ pieces: Pieces, _ between: Int) -> Reading? {
    let words = pieces.list
    guard
      let verb = words[..<between].firstIndex(where: {
        ["did", "do", "was", "were"].contains($0.lower)
      }), verb > 0, between - verb < 6
    else { return nil }
    let link = words[(verb + 1)..<between].map(\.lower)
    let isNull =
      link.first == "not" && (link.contains("differ") || link.contains("different"))
      || ["was", "were"].contains(words[verb].lower)
        && (link.contains("similar") || link.contains("comparable")) && !link.contains("not")
    guard isNull else { return nil }
    return made(
      pieces.slice(0..<verb), groups: pieces.slice((between + 1)..<pieces.count))
  }

  private static func made(_ outcome: Pieces, groups: Pieces) -> Reading? {
    // `between A and B in any measure`: the names end where the next phrase begins.
    let end = groups.list.firstIndex {
      ["in", "at", "after", "during", "regarding", "over", "for", ","].contains($0.lower)
    }
    let groups = end.map { groups.slice(0..<$0) } ?? groups
    let words = outcome.list.filter(\.isWord).count
    guard (1...10).contains(words), !outcome.contains(where: { $0.isNumber }),
      !outcome.contains(anyOf: WordClasses.finiteAuxiliaries),
      !outcome.contains(anyOf: ["which", "that", "who"]),
      let first = outcome.list.first, !WordClasses.leaning.contains(first.lower),
      let last = outcome.list.last, !WordClasses.endsPhrase(last.lower)
    else { return nil }
    let named = groups.list.filter(\.isWord)
    let isGroups = groups.contains(anyOf: ["groups", "arms", "group", "cohorts", "conditions"])
    guard named.count <= 9, !groups.contains(anyOf: WordClasses.finiteAuxiliaries),
      !groups.list.contains(where: \.isNumber)
    else { return nil }
    if let and = groups.list.firstIndex(where: { $0.lower == "and" }), and > 0,
      and + 1 < groups.count, !groups.contains(",")
    {
      return Reading(outcome: outcome.text, groups: groups.text)
    }
    return isGroups ? Reading(outcome: outcome.text, groups: nil) : nil
  }
}

extension Pieces {
  fileprivate func contains(where test: (Piece) -> Bool) -> Bool { list.contains(where: test) }
}
