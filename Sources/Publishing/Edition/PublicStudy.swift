import Evidence
import FactCheck
import Literature
import Writing

/// `studies/<id>.json`: a digest as far as it may be shown to everyone (promises 9 and 10).
package struct PublicStudy: Encodable, Sendable {
  package struct About: Encodable, Sendable {
    var basis: String
    var writer: String
    var checked: String
    var invented: Bool
    var advice = "This is information, not advice."
    /// How much of the authors' own words stands here.
    var rights: String
  }

  let id: String
  let address: String
  let source: String?
  let about: About
  let digest: Digest
  let passages: [ShownPassage]
  let registry: PublicRegistry?

  package init(
    digest: Digest, id: String, address: String, check: PersonCheck?, passages: [ShownPassage],
    rights: Rights, trials: [RegisteredTrial] = [], style: HouseStyle = .british
  ) {
    let notice = PublicNotice(
      basis: digest.basis, writer: digest.summary.writer, check: check, style: style)
    let showsAll = rights.showsAll(of: digest.study)
    self.id = id
    self.address = address
    source = Rights.address(of: digest.study)
    about = About(
      basis: notice.basis, writer: notice.writer, checked: notice.checked,
      invented: digest.study.isInvented,
      rights: showsAll
        ? "The passages stand in full, by their licence or because the sample is ours."
        : "Excerpts only; the whole text is at the source.")
    self.digest = showsAll ? digest : Self.shortened(digest, passages, rights.policy)
    self.passages = passages
    registry = PublicRegistry(trials, hasHarms: digest.evidence.harms.reported)
  }

  private enum CodingKeys: String, CodingKey {
    case id, address, source, about, passages
    case study, basis, evidence, summary, verdict, reading, registry
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(id, forKey: .id)
    try fields.encode(address, forKey: .address)
    try fields.encode(source, forKey: .source)
    try fields.encode(about, forKey: .about)
    try fields.encode(passages, forKey: .passages)
    try fields.encode(digest.study, forKey: .study)
    try fields.encode(digest.basis, forKey: .basis)
    try fields.encode(digest.evidence, forKey: .evidence)
    try fields.encode(digest.summary, forKey: .summary)
    try fields.encode(digest.verdict, forKey: .verdict)
    try fields.encode(digest.reading, forKey: .reading)
    try fields.encodeIfPresent(registry, forKey: .registry)
  }

  /// The digest without the abstract, its passages cut as on the page, and every other run of the
  /// authors' words cut to a phrase.
  private static func shortened(
    _ digest: Digest, _ shown: [ShownPassage], _ policy: RightsPolicy
  ) -> Digest {
    var digest = digest
    digest.study.abstract = Abstract(sections: [])
    digest.study.otherAbstracts = []
    digest.study.fullText = []
    digest.study.conflicts = digest.study.conflicts.map { phrase($0, policy.maxWords) }
    let texts = Dictionary(shown.map { ($0.id, $0.text) }, uniquingKeysWith: { a, _ in a })
    var evidence = digest.evidence
    evidence.passages = evidence.passages.compactMap { passage in
      guard let text = texts[passage.id] else { return nil }
      var passage = passage
      passage.text = text
      return passage
    }
    evidence.comparator = evidence.comparator.map(phrase)
    evidence.followUp = evidence.followUp.map(phrase)
    evidence.funding = evidence.funding.map(phrase)
    evidence.conflicts = evidence.conflicts.map(phrase)
    evidence.limitations = evidence.limitations.map { SourcedText(text: "", sources: $0.sources) }
    evidence.interventions = evidence.interventions.map { phrase($0, phraseLength) }
    for index in evidence.findings.indices {
      evidence.findings[index].outcome = phrase(evidence.findings[index].outcome, phraseLength)
      evidence.findings[index].time = evidence.findings[index].time.map { phrase($0, phraseLength) }
      evidence.findings[index].population = evidence.findings[index].population.map {
        phrase($0, phraseLength)
      }
    }
    digest.evidence = evidence
    // The fact check quotes the source when it objects.
    for index in digest.verdict.objections.indices {
      digest.verdict.objections[index].message = ""
    }
    return digest
  }

  /// A name, a measure or a span of time: longer runs would be the authors' sentences.
  private static let phraseLength = 8

  private static func phrase(_ text: SourcedText) -> SourcedText {
    SourcedText(text: phrase(text.text, phraseLength), sources: text.sources)
  }

  private static func phrase(_ text: String, _ length: Int) -> String {
    let runs = WordRuns(text)
    return runs.count <= length ? text : runs.text(0..<length)
  }
}
