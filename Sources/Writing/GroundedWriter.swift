import Condition
import Evidence
import FactCheck
import Language
import Literature

/// The built-in writer: no model, no network, no invention.
///
/// Plan, realise, check each sentence, settle what was objected to, check the whole page.
package struct GroundedWriter: Sendable {
  package static let name = "grounded"
  /// Rounds in which the check of the whole page may still send a sentence back.
  private static let rounds = 6

  private let profile: ConditionProfile
  private let lexicon: Lexicon
  private let checker: FactChecker
  private let phrasebook: Phrasebook
  private let triggers: SafetyTriggers
  private let figures: ReadingFigures

  package init(
    profile: ConditionProfile, lexicon: Lexicon, checker: FactChecker, phrasebook: Phrasebook
  ) {
    self.profile = profile
    self.lexicon = lexicon
    self.checker = checker
    self.phrasebook = phrasebook
    triggers = SafetyTriggers(profile: profile)
    figures = ReadingFigures(profile: profile)
  }

  /// What must be said about a study, before it is settled how.
  package func plan(of study: Study, evidence: Evidence) -> Plan {
    Planner(context: context(study, evidence), triggers: triggers).plan
  }

  package func digest(of study: Study, evidence: Evidence) -> Digest {
    report(of: study, evidence: evidence).digest
  }

  /// A digest with how each sentence came about.
  ///
  /// - Parameter plan: what must be said, with further ways to say it: they are settled by the same
  ///   rules as ours.
  package func report(
    of study: Study, evidence: Evidence, plan: Plan? = nil
  ) -> WritingReport {
    let context = context(study, evidence)
    let plan = plan ?? Planner(context: context, triggers: triggers).plan
    let source = checker.source(for: study)
    var rejected: [WritingReport.Rejection] = []
    // The page may be settled several times: what was checked once is known.
    var known: [CheckKey: [Objection]] = [:]
    var settler = Settler(plan: plan, rewording: phrasebook.rewording) { statement, place in
      let key = CheckKey(statement: statement, place: place)
      if let objections = known[key] { return objections }
      let objections = checker.check(statement, place: place, against: source)
      known[key] = objections
      if !objections.isEmpty {
        rejected.append(.init(statement: statement, objections: objections))
      }
      return objections
    }
    let budget = QuoteBudget(study: study, known: phrasebook.known)
    var outcome = settler.settle(budget: budget)
    let halves = HalfTold(context: context)
    for _ in 0..<Self.rounds {
      let fresh = halves.refusals(in: outcome, of: plan).subtracting(settler.refused)
      if fresh.isEmpty { break }
      settler.refused.formUnion(fresh)
      outcome = settler.settle(budget: budget)
    }
    let shown = ShownTerm(
      profile: profile, lexicon: lexicon, own: context.redefined)
    var told = evidence
    told.unsure = context.evidence.unsure
    func assembled() -> Summary {
      shown.explained(PageAssembly(plan: plan, outcome: outcome, evidence: told).summary)
    }
    var summary = assembled()
    var verdict = checker.check(summary, against: source)
    var round = 0
    var sentBack: [Int: [Objection]] = [:]
    while verdict.level != .pass, round < Self.rounds {
      let refusals = PageAssembly.refusals(verdict, in: outcome)
      let fresh = refusals.subtracting(settler.refused)
      guard !fresh.isEmpty else { break }
      for (item, objections) in PageAssembly.objections(verdict, in: outcome) {
        sentBack[item, default: []] += objections
      }
      settler.refused.formUnion(fresh)
      outcome = settler.settle(budget: budget)
      summary = assembled()
      verdict = checker.check(summary, against: source)
      round += 1
    }
    let digest = Digest(
      study: study, basis: .of(study), evidence: evidence, summary: summary,
      verdict: verdict, reading: figures.reading(of: summary))
    return WritingReport(
      digest: digest, plan: plan, ways: PageAssembly.ways(outcome),
      settled: PageAssembly.settled(outcome), leftOutItems: outcome.leftOut, sentBack: sentBack,
      rejected: rejected,
      quotedWords: outcome.budget.used, copiedShare: outcome.budget.copiedShare(of: summary),
      tooClose: outcome.tooClose)
  }

  private struct CheckKey: Hashable {
    var statement: Statement
    var place: String
  }

  private func context(_ study: Study, _ evidence: Evidence) -> StudyContext {
    StudyContext(
      study: study, evidence: evidence, profile: profile, lexicon: lexicon,
      phrasebook: phrasebook)
  }
}
