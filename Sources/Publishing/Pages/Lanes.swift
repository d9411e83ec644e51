/// Studies apart by what was studied, each lane in the order in which they came.
package struct Lanes: Sendable, Equatable {
  package let people: [StudyCard]
  package let laboratory: [StudyCard]
  /// Methods, plans, overviews and opinion.
  package let others: [StudyCard]

  package init(_ cards: [StudyCard]) {
    people = cards.filter { Prominence.isOfPeople($0) }
    laboratory = cards.filter { $0.stage == .laboratory }
    others = cards.filter { $0.stage != .laboratory && !Prominence.isOfPeople($0) }
  }
}
