extension InputHash {
  /// All that a card shows.
  mutating func add(_ card: StudyCard) {
    add(card.id)
    add(card.headline)
    add(card.teaser)
    add(
      "\(card.stage?.rawValue ?? "") \(card.species?.rawValue ?? "") "
        + "\(card.design?.rawValue ?? "") \(card.n ?? -1) \(card.published?.description ?? "") "
        + "\(card.status?.rawValue ?? "") \(card.isInvented) \(card.check?.by ?? "") "
        + (card.check?.on.description ?? ""))
  }
}
