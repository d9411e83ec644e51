import Archive

extension StudyCard {
  /// The card of a study as the archive lists it, without decoding its digest. What was taken back
  /// makes no claim.
  package init(_ listing: Listing) {
    let card = StudyCard(
      id: listing.id, headline: listing.headline, teaser: listing.teaser, stage: listing.stage,
      species: listing.species, design: listing.design, n: listing.participants,
      studies: listing.studies,
      published: listing.published, status: listing.status, isInvented: listing.isInvented,
      types: listing.types, topics: listing.topics, treatments: listing.treatments,
      basis: listing.basis,
      check: listing.approval.map { PersonCheck(by: $0.by, on: Timestamp($0.at).day) })
    self = card.withoutClaim()
  }
}
