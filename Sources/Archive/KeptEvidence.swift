import Evidence

/// What was understood of a study, as the store has it.
struct KeptEvidence: Decodable {
  let evidence: Evidence

  private enum CodingKeys: String, CodingKey {
    case design, designSources, species, stage, participants, interventions, comparator, followUp,
      findings, harms, limitations, funding, conflicts, conclusion, status, absent, unsure,
      passages,
      about
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    evidence = Evidence(
      design: try fields.nameIfPresent(.design),
      designSources: try fields.texts(.designSources),
      species: try fields.nameIfPresent(.species), stage: try fields.nameIfPresent(.stage),
      participants: try fields.decode(Participants.self, forKey: .participants),
      interventions: try fields.texts(.interventions),
      comparator: try fields.decodeIfPresent(SourcedText.self, forKey: .comparator),
      followUp: try fields.decodeIfPresent(SourcedText.self, forKey: .followUp),
      findings: try fields.decode([KeptFinding].self, forKey: .findings).map(\.finding),
      harms: try fields.decode(Evidence.Harms.self, forKey: .harms),
      limitations: try fields.decode([SourcedText].self, forKey: .limitations),
      funding: try fields.decodeIfPresent(SourcedText.self, forKey: .funding),
      conflicts: try fields.decodeIfPresent(SourcedText.self, forKey: .conflicts),
      conclusion: try fields.decodeIfPresent(Evidence.Conclusion.self, forKey: .conclusion),
      status: try fields.decodeIfPresent(String.self, forKey: .status),
      absent: try fields.texts(.absent), unsure: try fields.texts(.unsure),
      passages: try fields.decode([KeptPassage].self, forKey: .passages).map(\.passage),
      about: try fields.decode(Evidence.About.self, forKey: .about))
  }
}
