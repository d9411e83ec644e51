import Evidence
import Literature
import Writing

/// What a list, a feed or a link needs of a study, without the whole digest.
package struct StudyCard: Sendable, Equatable {
  /// The id in paths: `studies/<id>/`.
  package var id: String
  package var headline: String
  package var teaser: String
  package var stage: Stage?
  package var species: Species?
  package var design: Design?
  /// How many took part: the total, else those analysed.
  package var n: Int?
  /// How many studies a synthesis put together.
  package var studies: Int?
  package var published: PublicationDate?
  package var status: PublicationStatus?
  package var isInvented: Bool
  /// Ids of the profile's disease types, topics and treatments.
  package var types: [String]
  package var topics: [String]
  package var treatments: [String]
  package var basis: Digest.Basis
  package var check: PersonCheck?

  package init(
    id: String, headline: String, teaser: String, stage: Stage? = nil, species: Species? = nil,
    design: Design? = nil, n: Int? = nil, studies: Int? = nil, published: PublicationDate? = nil,
    status: PublicationStatus? = nil, isInvented: Bool = false, types: [String] = [],
    topics: [String] = [], treatments: [String] = [], basis: Digest.Basis = .abstract,
    check: PersonCheck? = nil
  ) {
    self.id = id
    self.headline = headline
    self.teaser = teaser
    self.stage = stage
    self.species = species
    self.design = design
    self.n = n
    self.studies = studies
    self.published = published
    self.status = status
    self.isInvented = isInvented
    self.types = types
    self.topics = topics
    self.treatments = treatments
    self.basis = basis
    self.check = check
  }

  /// The card of a digest; `id` is the study's id.
  package init(_ digest: Digest, id: String, check: PersonCheck? = nil) {
    let evidence = digest.evidence
    self.init(
      id: id, headline: digest.summary.headline.text, teaser: digest.summary.teaser.text,
      stage: evidence.stage, species: evidence.species, design: evidence.design,
      n: evidence.participants.total ?? evidence.participants.analysed,
      studies: evidence.participants.studies, published: digest.study.published,
      status: digest.study.status, isInvented: digest.study.isInvented,
      types: evidence.about.types, topics: evidence.about.topics,
      treatments: evidence.about.treatments, basis: digest.basis, check: check)
  }
}
