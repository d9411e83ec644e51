/// What a study did and found, each part with the passages it was read from.
///
/// A part that was not found is listed in `absent` (no cue and no candidate anywhere) or in
/// `unsure` (a cue or candidate that could not be read reliably); never in both.
package struct Evidence: Sendable, Equatable, Codable {
  package struct Harms: Sendable, Equatable, Codable {
    /// True when the study says anything of harms, `false` when nothing was found.
    package var reported: Bool
    package var sources: [String]
    package init(reported: Bool, sources: [String]) {
      self.reported = reported
      self.sources = sources
    }
  }

  package struct Conclusion: Sendable, Equatable, Codable {
    package var hedged: Bool
    package var sources: [String]
    package init(hedged: Bool, sources: [String]) {
      self.hedged = hedged
      self.sources = sources
    }
  }

  /// The parts that are each found, absent or unsure. Raw values are the JSON contract's names.
  package enum Part: String, Sendable, Codable, CaseIterable {
    case design, species, participants, comparator, followUp, findings, harms, limitations,
      funding, conflicts, conclusion
  }

  package var design: Design?
  package var designSources: [String]
  package var species: Species?
  package var stage: Stage?
  package var participants: Participants
  package var interventions: [String]
  package var comparator: SourcedText?
  package var followUp: SourcedText?
  package var findings: [Finding]
  package var harms: Harms
  package var limitations: [SourcedText]
  package var funding: SourcedText?
  package var conflicts: SourcedText?
  package var conclusion: Conclusion?
  /// The study's publication status, as in the study record.
  package var status: String?
  package var absent: [String]
  package var unsure: [String]
  package var passages: [Passage]
  /// MS types (ids of the profile), topics and treatments (ids) the study is about.
  package var about: About

  package struct About: Sendable, Equatable, Codable {
    package var types: [String]
    package var topics: [String]
    package var treatments: [String]
    /// False when the condition is only named, not studied.
    package var isAboutCondition: Bool
    package init(
      types: [String] = [], topics: [String] = [], treatments: [String] = [],
      isAboutCondition: Bool = true
    ) {
      self.types = types
      self.topics = topics
      self.treatments = treatments
      self.isAboutCondition = isAboutCondition
    }
  }

  package init(
    design: Design? = nil, designSources: [String] = [], species: Species? = nil,
    stage: Stage? = nil, participants: Participants = Participants(), interventions: [String] = [],
    comparator: SourcedText? = nil, followUp: SourcedText? = nil, findings: [Finding] = [],
    harms: Harms = Harms(reported: false, sources: []), limitations: [SourcedText] = [],
    funding: SourcedText? = nil, conflicts: SourcedText? = nil, conclusion: Conclusion? = nil,
    status: String? = nil, absent: [String] = [], unsure: [String] = [], passages: [Passage] = [],
    about: About = About()
  ) {
    self.design = design
    self.designSources = designSources
    self.species = species
    self.stage = stage
    self.participants = participants
    self.interventions = interventions
    self.comparator = comparator
    self.followUp = followUp
    self.findings = findings
    self.harms = harms
    self.limitations = limitations
    self.funding = funding
    self.conflicts = conflicts
    self.conclusion = conclusion
    self.status = status
    self.absent = absent
    self.unsure = unsure
    self.passages = passages
    self.about = about
  }

  package func passage(_ id: String) -> Passage? { passages.first { $0.id == id } }
}
