import Evidence
import Literature

/// What the front page shows, and in which order. The rule is printed on "How this is made".
///
/// Of each lane the latest studies are taken; among these, the stage decides first (many studies
/// together, trial, watching what happens, first steps), then whether the headline tells a result,
/// then the date, then the id. What is about suicide or assisted dying is left out. Retracted and withdrawn studies, notices, and
/// studies with an expression of concern are left out: they stand on their own pages and on the
/// corrections page.
package struct Prominence: Sendable, Equatable {
  package static let peopleShown = 24
  package static let laneShown = 8

  package let people: [StudyCard]
  package let laboratory: [StudyCard]
  package let opinion: [StudyCard]

  package init(_ cards: [StudyCard]) {
    let lanes = Lanes(cards.filter(Self.mayLead).sorted(by: Self.isNewer))
    people = Self.lane(lanes.people, Self.peopleShown)
    laboratory = Self.lane(lanes.laboratory, Self.laneShown)
    opinion = Self.lane(lanes.others, Self.laneShown)
  }

  /// Newest first; a date that is less precise comes after the days of its month or year.
  package static func isNewer(_ a: StudyCard, _ b: StudyCard) -> Bool {
    let never = PublicationDate(year: 0)
    let (left, right) = (a.published ?? never, b.published ?? never)
    return left == right ? a.id < b.id : left > right
  }

  package static func mayLead(_ card: StudyCard) -> Bool { mayLead(card.status) }

  static func mayLead(_ status: PublicationStatus?) -> Bool {
    switch status {
    case .retracted, .withdrawn, .expressionOfConcern, .retractionNotice, .correctionNotice: false
    case .published, .aheadOfPrint, .preprint, .corrected, nil: true
    }
  }

  package static func isOfPeople(_ card: StudyCard) -> Bool {
    switch card.stage {
    case .synthesis, .trial, .observational, .earlyHuman:
      card.species != Species.none && card.design != .methodDevelopment
    case .laboratory, .opinion, nil: false
    }
  }

  private static func lane(_ newest: [StudyCard], _ limit: Int) -> [StudyCard] {
    newest.lazy.filter { !isAboutEndingLife($0) }.prefix(limit)
      .map { (card: $0, rank: rank($0)) }
      .sorted { a, b in a.rank == b.rank ? isNewer(a.card, b.card) : a.rank < b.rank }
      .map(\.card)
  }

  private static func rank(_ card: StudyCard) -> Int {
    2 * StageWords.rank(card.stage) + (card.tellsResult ? 0 : 1)
  }

  /// Source: WHO, "Preventing suicide: a resource for media professionals": such stories are not
  /// placed prominently.
  private static func isAboutEndingLife(_ card: StudyCard) -> Bool {
    let headline = card.headline.lowercased()
    return ["suicid", "euthanasia", "assisted dying", "assisted death"].contains {
      headline.contains($0)
    }
  }
}
