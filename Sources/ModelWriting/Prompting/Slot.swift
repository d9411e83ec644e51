import FactCheck
import Writing

/// One sentence of the page that a model may write in the built-in writer's place.
struct Slot: Sendable, Equatable {
  /// `s1`, `s2` …
  var id: String
  /// The entry of the plan.
  var item: Int
  var place: Plan.Place
  /// What the entry must say, for the model.
  var about: String
  /// The passages that must carry it.
  var passages: [String]
  /// The kind a sentence here has.
  var kind: Statement.Kind
  /// Numbers the built-in writer's sentence tells: another may not leave them out.
  var keep: [String]

  /// The entries of a settled page that a model may say: those about the study, in the plan's order.
  ///
  /// An entry that the built-in writer had no words for is among them where it is a result or a harm.
  static func slots(of report: WritingReport, subjects: [String: String]) -> [Slot] {
    let settled = Dictionary(report.settled.map { ($0.item, $0) }) { first, _ in first }
    var slots: [Slot] = []
    for (index, item) in report.plan.items.enumerated() {
      guard let about = subjects[item.subject], open.contains(item.place) else { continue }
      let statements = settled[index]?.statements ?? []
      let isMissing = statements.isEmpty && missable.contains(item.subject)
      guard isMissing && report.leftOutItems.contains(index) || statements.count == 1 else {
        continue
      }
      let first = statements.first ?? item.candidates.first?.statements.first
      guard let first, let kind = kind(of: first), !first.sources.isEmpty || !item.passages.isEmpty
      else { continue }
      // The authors' words are another's to choose from; ours bind.
      let binds = first.kind != .quote && !statements.isEmpty && item.place == .found
      slots.append(
        Slot(
          id: "s\(slots.count + 1)", item: index, place: item.place, about: about,
          passages: item.passages.isEmpty ? first.sources : item.passages, kind: kind,
          keep: binds ? Measure.numbers(in: first.text) : []))
    }
    return slots
  }

  private static let open: Set<Plan.Place> = [.headline, .teaser, .found, .caution]
  private static let missable: Set<String> = ["main", "result", "harms"]

  /// Absence and arithmetic are not a model's to say, nor the profile's texts.
  private static func kind(of statement: Statement) -> Statement.Kind? {
    switch statement.kind {
    case .finding, .design, .view: statement.kind
    case .quote: .finding
    case .derived, .absence, .explanation, .standing, .note: nil
    }
  }
}
