import Archive
import Condition
import Evidence
import FactCheck
import Foundation
import Literature
import ModelWriting
import Publishing
import Writing

/// One study's way through the rooms: read, understood, written, checked. Pure and shareable.
package struct Desk: Sendable {
  /// Changes whenever the writer or the fact check would give another text for the same study.
  package static let rules = "grounded 16"

  package let profile: ConditionProfile
  package let lexicon: Lexicon
  package let checker: FactChecker
  private let phrasebook: Phrasebook
  private let rights: Rights
  private let reader: EvidenceReader
  package let writer: GroundedWriter
  /// The language model that writes, if one does.
  package private(set) var model: ModelWriter?
  private let encodedProfile: Data?
  private let houseRule: @Sendable (Digest) -> Objection?

  /// - Parameter houseRule: one more objection to a finished text, besides those of the fact check
  ///   and of the study's licence.
  package init(
    profile: ConditionProfile, phrasebook: Phrasebook, rights: RightsPolicy = RightsPolicy(),
    houseRule: @escaping @Sendable (Digest) -> Objection? = { _ in nil }
  ) {
    self.init(
      DeskGrounds(profile: profile), phrasebook: phrasebook, rights: rights, houseRule: houseRule)
  }

  /// - Parameter encodedProfile: `DeskGrounds.encoded`, where it was worked out beside other work.
  package init(
    _ grounds: DeskGrounds, phrasebook: Phrasebook, rights: RightsPolicy = RightsPolicy(),
    encodedProfile: Data? = nil,
    houseRule: @escaping @Sendable (Digest) -> Objection? = { _ in nil }
  ) {
    profile = grounds.profile
    lexicon = grounds.lexicon
    checker = grounds.checker
    reader = grounds.reader
    self.phrasebook = phrasebook
    self.rights = Rights(policy: rights)
    self.encodedProfile = encodedProfile
    self.houseRule = houseRule
    writer = GroundedWriter(
      profile: profile, lexicon: lexicon, checker: checker, phrasebook: phrasebook)
  }

  /// This desk with a language model as its writer; ours stands in for it.
  package func written(by model: ModelWriter) -> Desk {
    var desk = self
    desk.model = model
    return desk
  }

  /// Of the rules and of the data they work with: kept with every text, so that a text is looked at
  /// again when a glossary entry, a safety line or the rights policy changed.
  package func version() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    var bytes = try encodedProfile ?? DeskGrounds.encoded(profile)
    bytes += try encoder.encode(phrasebook.phrases)
    bytes += Data(phrasebook.rewording.text.utf8)
    bytes += try encoder.encode(rights.policy)
    let own = "\(Self.rules) \(ContentHash(bytes: bytes).text.prefix(12))"
    return model.map { "\(own), \($0.version)" } ?? own
  }

  package func evidence(of study: Study) -> Evidence { reader.read(study) }

  package func digest(of study: Study) -> Digest {
    var digest = writer.digest(of: study, evidence: reader.read(study))
    digest.verdict = judged(digest, digest.verdict)
    return digest
  }

  /// Today's verdict on a text that was written earlier.
  package func verdict(on digest: Digest) -> Verdict {
    judged(
      digest, checker.check(digest.summary, against: checker.source(for: digest.study)))
  }

  /// What is kept of a study, written by our own writer.
  func entry(_ study: Study, reason: Entry.Reason, version: String) -> Entry {
    entry(of: digest(of: study), reason: reason, version: version)
  }

  /// What is kept of a study, written by the model as far as the fact check lets it. Where it was not
  /// heard, the next run asks again.
  func entry(
    _ study: Study, reason: Entry.Reason, version: String, by model: ModelWriter
  ) async -> (entry: Entry, failure: ModelError?) {
    let result = await model.result(for: study, evidence: reader.read(study))
    var digest = result.digest
    digest.verdict = judged(digest, digest.verdict)
    let isSilent = result.failure?.isSilence == true
    return (
      entry(of: digest, reason: reason, version: isSilent ? "\(version), unheard" : version),
      result.failure
    )
  }

  private func entry(of digest: Digest, reason: Entry.Reason, version: String) -> Entry {
    let study = digest.study
    return Entry(
      id: study.id, digest: digest, writerVersion: version, reason: reason,
      searchWords: searchWords(for: digest), quotes: rights.quotedWords(in: digest))
  }

  /// The fact check's verdict with the objections of the house: what the licence lets us quote.
  private func judged(_ digest: Digest, _ verdict: Verdict) -> Verdict {
    var verdict = verdict
    let house = [
      rights.objection(to: digest), ResultDoubts.objection(to: digest),
      ArticleAlone.objection(to: digest),
      ForeignText.objection(to: digest), houseRule(digest),
    ]
    for objection in house.compactMap(\.self) {
      verdict.objections.append(objection)
      verdict.level = max(verdict.level, objection.level)
    }
    return verdict
  }

  /// Names by which readers look for a study: its treatments' brands, its topics and types.
  private func searchWords(for digest: Digest) -> [String] {
    let about = digest.evidence.about
    var words: [String] = []
    for treatment in about.treatments.compactMap(profile.treatment) {
      words += [treatment.name] + treatment.brands
    }
    words += about.topics.compactMap { profile.topic($0)?.name }
    words += about.types.compactMap { profile.type($0)?.lay }
    return words
  }
}
