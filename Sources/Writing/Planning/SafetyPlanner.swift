import Condition
import FactCheck

/// The safety lines that the study's own words call for, at most two.
struct SafetyPlanner {
  let context: StudyContext
  let triggers: SafetyTriggers
  static let most = 2

  var items: [Plan.Item] {
    var texts = [context.study.title]
    texts += context.study.abstract.sections.map(\.text)
    var seen: Set<String> = []
    var items: [Plan.Item] = []
    for line in triggers.triggered(by: texts) {
      guard items.count < Self.most, let text = context.filled(line.text),
        seen.insert(text).inserted
      else { continue }
      let statement = Statement(text: text, kind: .standing, sources: ["safety:\(line.trigger)"])
      items.append(
        Plan.Item(
          .safety, line.trigger, passages: statement.sources,
          candidates: [Candidate(.profile, [statement])], isRequired: true))
    }
    return items
  }
}
