import Archive

extension InputHash {
  /// Of all that a card shows.
  static func hash(of card: StudyCard) -> ContentHash {
    var inputs = InputHash()
    inputs.add(card)
    return inputs.hash
  }

  /// All that a card shows.
  mutating func add(_ card: StudyCard) {
    add(card.id)
    add(card.headline)
    add(card.teaser)
    let facts = [
      card.stage?.rawValue, card.species?.rawValue, card.design?.rawValue,
      card.n.map { String($0) }, card.studies.map { String($0) }, card.published?.description,
      card.status?.rawValue, card.basis.rawValue, card.isInvented ? "invented" : nil,
      card.check?.by, card.check?.on.description,
    ]
    for fact in facts { add(fact ?? "") }
  }
}
