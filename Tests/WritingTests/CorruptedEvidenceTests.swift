import Condition
import Evidence
import FactCheck
import Literature
import Testing

@testable import Writing

/// Whatever the writer is made to believe, the fact check reads the study anew (promise 5): each part
/// of the evidence is made false in turn, and the false sentence is not published.
@Suite("Corrupted evidence")
struct CorruptedEvidenceTests {
  /// Invented, and none of them drawn by lot, put together or done in animals.
  static let studies = [
    study(
      "Examplumab and relapses in relapsing-remitting multiple sclerosis",
      [
        "Relapses and fatigue are common in multiple sclerosis (MS).",
        "We studied 84 patients with RRMS who took examplumab (n = 44) or placebo (n = 40) and followed them for 24 months.",
        "A relapse occurred in 11 of 44 patients (25%) with examplumab and in 20 of 40 (50%) with placebo (hazard ratio 0.42; 95% CI 0.21 to 0.83; p = 0.01).",
        "Fatigue did not differ between the groups (p = 0.52).",
        "Headache occurred in 9 patients (20%) with examplumab.",
        "Examplumab may reduce relapses. Larger studies are needed.",
      ]),
    study(
      "Walking and fatigue after examplumab in multiple sclerosis: a cohort study",
      [
        "In this cohort study, 210 patients with multiple sclerosis (MS) were followed for 3 years.",
        "Relapses decreased from 0.8 to 0.3 a year with examplumab.",
        "Fatigue did not differ between smokers and non-smokers (odds ratio 1.10; 95% CI 0.80 to 1.51).",
        "Adverse events were seen in 42 patients (20%) with examplumab.",
        "We conclude that examplumab may reduce relapses in MS.",
      ]),
  ]

  private static func study(_ title: String, _ sentences: [String]) -> Study {
    InventedStudies.study(title: title, sentences: sentences)
  }

  private static let checker = FactChecker(profile: InventedStudies.profile)
  private static let writer = GroundedWriter(
    profile: InventedStudies.profile, lexicon: InventedStudies.lexicon, checker: checker,
    phrasebook: InventedStudies.phrasebook)

  private static func evidence(of study: Study) -> Evidence {
    EvidenceReader(lexicon: InventedStudies.lexicon).read(study)
  }

  /// The page as it would be without a check.
  private static func unchecked(_ study: Study, _ evidence: Evidence) -> Summary {
    let plan = writer.plan(of: study, evidence: evidence)
    let outcome = Settler(plan: plan) { _, _ in [] }.settle(budget: QuoteBudget(study: study))
    return PageAssembly(plan: plan, outcome: outcome, evidence: evidence).summary
  }

  @Test("No part of the evidence is believed", arguments: Corruption.figures + Corruption.words)
  func isNotPublished(_ corruption: Corruption) {
    if corruption.isOpen {
      withKnownIssue { expectNotPublished(corruption) }
    } else {
      expectNotPublished(corruption)
    }
  }

  private func expectNotPublished(_ corruption: Corruption) {
    var told = 0
    for study in Self.studies {
      var evidence = Self.evidence(of: study)
      corruption.change(&evidence)
      let source = Self.checker.source(for: study)
      let page = Self.unchecked(study, evidence)
      for (place, statement) in page.statements where corruption.isFalse(statement) {
        told += 1
        let found = Self.checker.check(statement, place: place, against: source)
        #expect(found.contains { $0.level >= corruption.stops }, "\(place): \(statement.text)")
      }
      let digest = Self.writer.digest(of: study, evidence: evidence)
      for (place, statement) in digest.summary.statements where corruption.isFalse(statement) {
        Issue.record("published in \(place): \(statement.text)")
      }
    }
    #expect(told > 0 || !corruption.isTold, "no page says it")
  }

  @Test("A result told the other way round is not published")
  func direction() {
    for study in Self.studies {
      var evidence = Self.evidence(of: study)
      Corruption.direction.change(&evidence)
      let digest = Self.writer.digest(of: study, evidence: evidence)
      for (place, statement) in digest.summary.statements
      where Corruption.direction.isFalse(statement) {
        Issue.record("published in \(place): \(statement.text)")
      }
    }
  }

  @Test("With nothing made false the page is written and passes")
  func whole() {
    for study in Self.studies {
      let digest = Self.writer.digest(of: study, evidence: Self.evidence(of: study))
      #expect(digest.summary.found.count >= 3, "\(digest.summary.found.map(\.text))")
      #expect(digest.verdict.level < .block, "\(digest.verdict.objections.map(\.message))")
    }
  }
}
