import Condition
import FactCheck

/// The word that "Why this matters" explains must be one that the reader has met: where the page, once
/// settled, does not use it, another that it uses takes its place, or none.
struct ShownTerm {
  let profile: ConditionProfile
  let lexicon: Lexicon
  /// Short forms that the study introduces for something of its own: `WM` for working memory.
  var own: Set<String> = []

  func explained(_ summary: Summary) -> Summary {
    guard let at = summary.matters.firstIndex(where: { $0.kind == .explanation }),
      let source = summary.matters[at].sources.first
    else { return summary }
    let (treatments, counts) = shown(summary)
    if treatments.contains(source)
      || counts.keys.contains(where: { "glossary:\(profile.terms[$0].id)" == source })
    {
      return summary
    }
    var summary = summary
    let best = counts.filter { !Self.explainedElsewhere.contains(profile.terms[$0.key].category) }
      .max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    guard let best else {
      summary.matters.remove(at: at)
      return summary
    }
    let term = profile.terms[best.key]
    summary.matters[at] = Statement(
      text: MattersPlanner.sentence(term.name, term.explanation), kind: .explanation,
      sources: ["glossary:\(term.id)"], terms: [term.id])
    return summary
  }

  private static let explainedElsewhere: Set<String> = ["statistic", "design", "care"]

  /// The treatments that the headline and what was found name, by source, and how often the terms.
  private func shown(_ summary: Summary) -> (treatments: Set<String>, terms: [Int: Int]) {
    var treatments: Set<String> = []
    var terms: [Int: Int] = [:]
    for (statement, weight) in [(summary.headline, 4)] + summary.found.map({ ($0, 1) }) {
      var named = Set(
        profile.terms.indices.filter { statement.terms.contains(profile.terms[$0].id) })
      for match in lexicon.matches(in: statement.text) {
        switch match.entry {
        case .term(let index):
          let bytes = Array(statement.text.utf8)[match.start..<match.end]
          if !own.contains(String(decoding: bytes, as: UTF8.self)) { named.insert(index) }
        case .treatment(let index): treatments.insert("treatment:\(profile.treatments[index].id)")
        default: break
        }
      }
      for index in named { terms[index, default: 0] += weight }
    }
    return (treatments, terms)
  }
}
