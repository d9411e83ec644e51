import Condition
import Evidence
import FactCheck
import Literature
import Writing

/// One study's way through the rooms: read, understood, written, checked. Pure and shareable.
package struct Desk: Sendable {
  /// Changes whenever the writer or the fact check would give another text for the same study.
  package static let version = "grounded 1"

  package let profile: ConditionProfile
  package let lexicon: Lexicon
  package let checker: FactChecker
  private let reader: EvidenceReader
  private let writer: GroundedWriter

  package init(profile: ConditionProfile, phrasebook: Phrasebook) {
    self.profile = profile
    let lexicon = Lexicon(profile: profile)
    self.lexicon = lexicon
    checker = FactChecker(profile: profile, lexicon: lexicon)
    reader = EvidenceReader(lexicon: lexicon)
    writer = GroundedWriter(
      profile: profile, lexicon: lexicon, checker: checker, phrasebook: phrasebook)
  }

  package func evidence(of study: Study) -> Evidence { reader.read(study) }

  package func digest(of study: Study) -> Digest {
    writer.digest(of: study, evidence: reader.read(study))
  }

  /// The fact check's verdict on a text that was written earlier.
  package func verdict(on digest: Digest) -> Verdict {
    checker.check(digest.summary, against: checker.source(for: digest.study))
  }

  /// Names by which readers look for a study: its treatments' brands, its topics and types.
  package func searchWords(for digest: Digest) -> [String] {
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
