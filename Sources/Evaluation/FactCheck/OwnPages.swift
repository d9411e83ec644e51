import Condition
import Evidence
import FactCheck
import Literature
import Writing

/// Studies retold by our own writer.
struct OwnPages: Sendable {
  private let reader: EvidenceReader
  private let writer: GroundedWriter

  init(_ data: EvaluationData, checker: FactChecker) throws {
    reader = EvidenceReader(lexicon: data.lexicon)
    writer = GroundedWriter(
      profile: data.lexicon.profile, lexicon: data.lexicon, checker: checker,
      phrasebook: try PhrasebookLoader.load(folder: data.phrasebook))
  }

  struct Page: Sendable {
    var study: Study
    var summary: Summary
    /// The passages that tell of harms.
    var harms: Set<String>
    /// A page on cells or animals alone owes no line on side effects.
    var isOfPeople: Bool
  }

  func page(of study: Study) -> Page {
    let digest = digest(of: study)
    return Page(
      study: study, summary: digest.summary, harms: Set(digest.evidence.harms.sources),
      isOfPeople: digest.evidence.species == .human || digest.evidence.species == .both)
  }

  func digest(of study: Study) -> Digest {
    writer.digest(of: study, evidence: reader.read(study))
  }

  /// What a page says of its study; every second study is held out.
  static func retold(_ page: Page, number: Int) -> RetoldStudy {
    var sentences: [RetoldStudy.Sentence] = []
    for (place, statement) in page.summary.statements {
      switch statement.kind {
      case .finding, .design, .view:
        guard place == "headline" || place.hasPrefix("found") else { continue }
        sentences.append(
          RetoldStudy.Sentence(text: statement.text, statement: statement, place: place))
      default: continue
      }
    }
    return RetoldStudy(study: page.study, sentences: sentences, isHeldOut: number % 2 == 1)
  }

  /// The page without a word on harms; `nil` where the study tells of none, or of no people.
  static func withoutHarms(_ page: Page) -> Summary? {
    guard !page.harms.isEmpty, page.isOfPeople else { return nil }
    func keeps(_ statement: Statement) -> Bool { page.harms.isDisjoint(with: statement.sources) }
    var summary = page.summary
    guard keeps(summary.headline), keeps(summary.teaser) else { return nil }
    summary.found = summary.found.filter(keeps)
    summary.matters = summary.matters.filter(keeps)
    summary.caution = summary.caution.filter(keeps)
    summary.facts = summary.facts.filter { $0.name != "harms" && keeps($0.statement) }
    return summary == page.summary ? nil : summary
  }
}
