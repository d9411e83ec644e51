import Evidence
import FactCheck

/// Side effects and deaths: grave ones are never dropped for room.
extension FoundPlanner {
  func harms(already: Set<String>) -> [Plan.Item] {
    guard context.evidence.harms.reported else { return [] }
    let view = ViewFrame(context: context, rewriter: rewriter)
    let told = context.evidence.harms.sources.contains { already.contains($0) }
    let passages = context.evidence.harms.sources.filter { !already.contains($0) }
      .compactMap(context.passage).filter { !view.isAdvice($0) }
      .filter { $0.role == .results || $0.role == .conclusions && !told }
    // Deaths and serious harms come first and are never dropped for room, wherever they stand.
    let deaths = context.passages(.results).filter { passage in
      GraveHarm.countsDeaths(in: passage.text) && !already.contains(passage.id)
        && !passages.contains { $0.id == passage.id }
    }
    let grave = deaths + passages.filter { GraveHarm.isNamed(in: $0.text) }
    let others = passages.filter { !GraveHarm.isNamed(in: $0.text) }
    return (grave.prefix(2) + others).prefix(max(1, min(2, grave.count))).map { passage in
      // What is concluded is the authors' view.
      var candidates = passage.role == .conclusions ? view.candidates(for: passage) : []
      if passage.role != .conclusions {
        candidates = rewriter.ways(passage).map { sentences in
          Candidate(.operation, sentences.map { finding($0.text, passage) })
        }
      }
      if let quote = quote(passage) { candidates.append(quote) }
      return Plan.Item(
        .found, "harms", passages: [passage.id], candidates: candidates,
        isRequired: !told || GraveHarm.isNamed(in: passage.text))
    }
  }
}
