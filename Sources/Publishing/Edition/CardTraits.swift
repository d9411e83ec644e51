import Evidence

/// By what lists sort and part their studies, so that none of them walks through whole cards.
struct CardTraits: Sendable {
  let mayLead: Bool
  let isOfPeople: Bool
  let stage: Stage?
  /// Of publication; `nil` without a date.
  let year: Int?

  init(_ card: StudyCard) {
    mayLead = Prominence.mayLead(card)
    isOfPeople = Prominence.isOfPeople(card)
    stage = card.stage
    year = card.published?.year
  }
}
