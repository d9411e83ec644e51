import Condition
import Evidence

/// How right `Finding.direction` is, sentence by sentence: of every result sentence that holds the
/// evidence of prompts which agree, whether the finding read from it says what they say. `better`
/// and `worse` need a difference to be right.
struct DirectionSentences {
  private(set) var told = 0
  private(set) var right = 0
  private(set) var sentences = 0

  init(_ gold: DirectionGold, lexicon: Lexicon, heldOut: Bool) {
    let reader = EvidenceReader(lexicon: lexicon)
    var prompts: [Int: [DirectionGold.Prompt]] = [:]
    for prompt in gold.prompts
    where prompt.isInAbstract && DirectionGold.isHeldOut(prompt.article) == heldOut {
      prompts[prompt.article, default: []].append(prompt)
    }
    for article in prompts.keys.sorted() {
      guard let study = gold.studies[article], let asked = prompts[article] else { continue }
      let evidence = reader.read(study)
      for finding in evidence.findings {
        guard let id = finding.sources.first,
          let passage = evidence.passages.first(where: { $0.id == id })
        else { continue }
        let text = DirectionGold.squeezed(passage.text)
        let answers = Set(
          asked.filter { $0.evidence.contains { text.contains($0) || $0.contains(text) } }
            .map(\.answer))
        guard answers.count == 1, let answer = answers.first else { continue }
        add(finding.direction, answer)
      }
    }
  }

  private mutating func add(_ direction: Direction, _ gold: Direction) {
    sentences += 1
    switch direction {
    case .unclear, .mixed: return
    case .better, .worse: right += gold == .noDifference ? 0 : 1
    default: right += gold == direction ? 1 : 0
    }
    told += 1
  }

  func figures(_ name: String) -> [EvaluationReport.Figure] {
    [
      .init("\(name): right", Double(right) / Double(max(1, told)), of: told),
      .init("\(name): answered", Double(told) / Double(max(1, sentences)), of: sentences),
    ]
  }
}
