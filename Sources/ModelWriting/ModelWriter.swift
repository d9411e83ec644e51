import Evidence
import FactCheck
import Literature
import Writing

/// A language model as the writer: it proposes, the fact check disposes.
///
/// The built-in writer plans the page and writes it. The model is shown the passages and the plan and
/// proposes a sentence for each entry about the study. A proposal becomes the first way to say its
/// entry and is settled by the very rules that ours are settled by; where it fails, it goes back with
/// the objections at most twice, and then the built-in writer's own sentence stands.
package struct ModelWriter: Sendable {
  /// What a study's page came to.
  package struct Result: Sendable {
    package var digest: Digest
    /// Why the model was not heard, or not to the end; `nil` when it was.
    package var failure: ModelError?
  }

  /// Changes whenever the same answers would give another text.
  package static let rules = "model 1"
  /// How often what was sent back is asked for again.
  private static let repairs = 2

  package let settings: ModelSettings
  /// What it has spent in this run.
  package let purse: Purse
  private let client: ModelClient
  private let prompt: ModelPrompt
  private let grounded: GroundedWriter
  private let checker: FactChecker

  /// - Parameter client: asks the service; kept answers and the budget are put before it here.
  package init(
    settings: ModelSettings, client: ModelClient, cache: AnswerCache, prompts: PromptBook,
    grounded: GroundedWriter, checker: FactChecker
  ) {
    self.settings = settings
    let purse = Purse(budget: settings.budget, price: settings.price)
    self.purse = purse
    self.client = client.cached(in: cache, name: settings.name, within: purse)
    prompt = ModelPrompt(
      book: prompts, condition: checker.profile.name, maxTokens: settings.maxTokens)
    self.grounded = grounded
    self.checker = checker
  }

  /// Of rules, prompts, service and model.
  package var version: String {
    let bytes = Array(settings.name.utf8) + [settings.isJudged ? 1 : 0] + prompt.book.fingerprint
    return "\(Self.rules) \(String(StableHash.of(bytes), radix: 16))"
  }

  /// Writes one study's page. Never fails: what the model cannot do, the built-in writer does.
  package func result(for study: Study, evidence: Evidence) async -> Result {
    let base = grounded.report(of: study, evidence: evidence)
    let slots = Slot.slots(of: base, subjects: prompt.book.subjects)
    guard !study.abstract.isEmpty, evidence.about.isAboutCondition, !slots.isEmpty else {
      return Result(digest: base.digest, failure: nil)
    }
    var work = ModelWork(
      study: study, evidence: evidence, base: base, slots: slots, grounded: grounded,
      checker: checker)
    var failure: ModelError?
    do throws(ModelError) {
      try await ask(prompt.write(work.passages, slots), of: &work)
      for _ in 0..<Self.repairs where !work.faults.isEmpty {
        try await ask(prompt.repair(work.passages, slots, work.faults), of: &work)
      }
      if settings.isJudged, !work.kept.isEmpty {
        let answer = try await client.ask(prompt.judge(work.passages, work.kept))
        work.usage = work.usage + answer.usage
        work.reject(Set(try DraftReader.rejections(in: answer.text).keys))
      }
    } catch {
      failure = error
      // Whom a second opinion was promised is not shown what has none.
      if settings.isJudged { work.reject(Set(slots.map(\.id))) }
    }
    return Result(digest: work.digest(named: settings.model), failure: failure)
  }

  private func ask(
    _ question: ModelQuestion, of work: inout ModelWork
  ) async throws(ModelError) {
    let answer = try await client.ask(question)
    work.usage = work.usage + answer.usage
    work.take(try DraftReader.draft(in: answer))
  }
}
