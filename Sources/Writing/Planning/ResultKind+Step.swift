/// How something was measured or done, what was known before, what the authors offer.
extension ResultKind {
  private static let steps: Set<String> = [
    "tested", "examined", "assessed", "evaluated", "measured", "calculated", "performed",
    "conducted", "collected", "searched", "screened", "recorded", "invited", "isolated",
    "extracted", "administered", "analysed", "analyzed", "investigated", "studied", "described",
    "quantified", "determined", "estimated", "defined", "classified", "used", "applied", "compared",
    "obtained", "developed", "discussed", "reviewed", "established", "immunized", "searched",
    "summarized", "summarised", "retrieved", "selected",
    "immunised", "injected", "added", "assayed", "employed", "cultured", "incubated",
    "transplanted",
    "sequenced", "genotyped", "constructed", "monitored", "interviewed", "designed", "explored",
    "sought", "hypothesized", "hypothesised", "utilized", "utilised", "aimed",
  ]
  /// What is treated so, and told no more of, is part of an experiment; what a person was treated with
  /// is part of the story.
  private static let inLaboratory: Set<String> = ["mice", "rats", "animals", "cells", "cultures"]

  private static let outcomes: Set<String> = [
    "than", "higher", "lower", "increased", "decreased", "improved", "reduced", "significant",
    "significantly", "difference", "differences", "%", "effective", "better", "worse",
    "correlated", "associated", "predicted",
  ]

  static func isStep(_ pieces: Pieces) -> Bool {
    // `…, and most people reported that`: what came out of it.
    if pieces.contains(anyOf: ["reported", "reporting", "felt", "said"]),
      pieces.contains(anyOf: ["most", "majority", "many", "few", "participants", "respondents"]),
      pieces.contains("that")
    {
      return false
    }
    if isOffer(pieces) || known.contains(where: { pieces.first($0) != nil }) { return true }
    // `In previous studies, tea calmed the rats`, not `lower than in previous studies`.
    if pieces.matches(["in", "previous", "studies"], at: 0)
      || pieces.matches(["in", "earlier", "studies"], at: 0)
    {
      return true
    }
    guard !pieces.contains(anyOf: outcomes), !pieces.list.contains(where: { $0.text == "%" })
    else { return false }
    if pieces.first(["aimed", "to"]) != nil || pieces.first(["aim", "was"]) != nil { return true }
    // `People of both groups took A daily for six months`.
    if pieces.contains(anyOf: ["received", "took"]),
      pieces.contains(anyOf: ["day", "daily", "weekly"])
    {
      return true
    }
    for index in pieces.list.indices.dropLast(2)
    where ["was", "were", "we"].contains(pieces.list[index].lower) {
      var next = index + 1
      if ["also", "then", "further", "first", "next"].contains(pieces.list[next].lower)
        || pieces.list[next].lower.hasSuffix("ly")
      {
        next += 1
      }
      let isTreated =
        next < pieces.count && pieces.list[next].lower == "treated"
        && pieces.contains(anyOf: inLaboratory)
      if isTreated { return true }
      if next < pieces.count, steps.contains(pieces.list[next].lower) {
        return !tellsAmount(behind: next, in: pieces)
      }
    }
    return false
  }

  /// What was known or believed before.
  private static let known: [[String]] = phrases([
    "leading hypothesis", "is well established", "is well-established", "it is known that",
    "is now understood", "has long been", "previous studies have", "has remained", "have remained",
    "remains understudied",
    "understudied",
    "poorly understood", "remains unclear", "remain unclear", "remains unknown", "remain unknown",
    "has been well studied", "have been well studied", "are now needed", "is now needed",
    "are urgently needed", "is urgently needed",
  ])

  /// `Here we show an approach that …`: what the authors bring, not what came out.
  private static func isOffer(_ pieces: Pieces) -> Bool {
    guard let we = pieces.list.prefix(4).firstIndex(where: { $0.lower == "we" }),
      we + 3 < pieces.count,
      [
        "show", "present", "report", "describe", "introduce", "propose", "offer", "provide",
        "demonstrate", "illustrate", "apply",
      ].contains(pieces.list[we + 1].lower),
      ["a", "an", "our", "the"].contains(pieces.list[we + 2].lower)
    else { return false }
    return pieces.slice((we + 3)..<min(we + 9, pieces.count)).contains(anyOf: [
      "approach", "method", "strategy", "tool", "pipeline", "framework", "protocol", "technique",
      "algorithm", "overview", "model",
    ])
  }

  /// `was measured as 2.3 in A and 9.3 in B`, `were estimated to be £180 with A and £210 with B`: how
  /// much came out, in two of them.
  private static func tellsAmount(behind verb: Int, in pieces: Pieces) -> Bool {
    let amounts = pieces.list.indices.filter { index in
      index > verb && pieces.list[index].isNumber
        && !["version", "day", "days", "week", "weeks"].contains(pieces.list[index - 1].lower)
    }
    guard amounts.count >= 2, let first = amounts.first, first - verb <= 5 else { return false }
    return pieces.slice((verb + 1)..<first).contains(anyOf: ["as", "at", "be"])
  }
}
