import Evidence
import Literature

/// One part of an abstract that is told or not told, with the ways to read gold, ours and a plain
/// answer.
struct PartField: Sendable {
  struct Gold: Sendable {
    var isTold: Bool
    var sentences: [Int?]
  }

  let name: String
  /// The name in `absent` and `unsure`.
  let part: Evidence.Part
  /// `nil` where the reader could not say.
  let gold: @Sendable (PartLabels.Answer) -> Gold?
  /// The passages of what was told; `nil` where it was not found.
  let found: @Sendable (Evidence) -> [String]?
  let keywords: [String]

  static let all: [PartField] = [
    PartField(
      name: "harms", part: .harms,
      gold: { told($0.harms, $0.harmsSentences) },
      found: { $0.harms.reported ? $0.harms.sources : nil },
      keywords: ["adverse", "side effect", "safety", "tolerab"]),
    PartField(
      name: "limits", part: .limitations,
      gold: { told($0.limits, $0.limitsSentences) },
      found: { $0.limitations.isEmpty ? nil : $0.limitations.flatMap(\.sources) },
      keywords: ["limitation", "further", "small sample"]),
    PartField(
      name: "funding", part: .funding,
      gold: { told($0.funding, $0.fundingSentences) }, found: { $0.funding?.sources },
      keywords: ["funded", "funding", "grant"]),
    PartField(
      name: "conflicts", part: .conflicts,
      gold: { told($0.conflicts, $0.conflictsSentences) }, found: { $0.conflicts?.sources },
      keywords: ["conflict of interest", "conflicts of interest", "competing interest"]),
    PartField(
      name: "follow-up", part: .followUp,
      gold: {
        $0.isFollowUpUnsure
          ? nil : Gold(isTold: $0.followUp != nil, sentences: [$0.followUp?.s])
      },
      found: { $0.followUp?.sources }, keywords: ["follow-up", "followed"]),
    PartField(
      name: "comparator", part: .comparator,
      gold: {
        $0.isComparatorUnsure == true
          ? nil : Gold(isTold: $0.comparator != nil, sentences: $0.comparatorSentences)
      },
      found: { $0.comparator?.sources },
      keywords: ["compared", "control", "placebo", "versus"]),
    PartField(
      name: "conclusion", part: .conclusion,
      gold: {
        $0.conclusionSentences.map { Gold(isTold: !$0.isEmpty, sentences: $0) }
      },
      found: { $0.conclusion?.sources }, keywords: ["conclu"]),
    PartField(
      name: "hedging", part: .conclusion,
      gold: { answer in
        answer.hedged.map { Gold(isTold: $0, sentences: answer.conclusionSentences ?? []) }
      },
      found: { evidence in
        evidence.conclusion.flatMap { $0.hedged ? $0.sources : nil }
      }, keywords: ["may", "might", "could", "suggest"]),
  ]

  /// `nil` where the reader could not say or was not asked.
  private static func told(_ answer: String?, _ sentences: [Int?]?) -> Gold? {
    guard let answer, answer != "unclear" else { return nil }
    return Gold(isTold: answer == "told", sentences: sentences ?? [])
  }

  func isPlainlyTold(_ study: Study) -> Bool {
    study.abstract.sections.contains { section in
      let text = (section.label ?? "").lowercased() + " " + section.text.lowercased()
      return keywords.contains { text.contains($0) }
    }
  }
}
