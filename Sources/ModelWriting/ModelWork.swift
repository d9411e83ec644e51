import Evidence
import FactCheck
import Literature
import Writing

/// One page on its way: what the model proposed so far, and what became of it. Pure.
struct ModelWork: Sendable {
  private let study: Study
  private let evidence: Evidence
  private let base: WritingReport
  private let slots: [Slot]
  private let grounded: GroundedWriter
  private let source: CheckedSource
  private let checker: FactChecker
  private let check: DraftCheck

  let passages: [Passage]
  var usage = ModelUsage()
  /// Sentences with no fault of their own, by slot.
  private var proposals: [String: Draft.Sentence] = [:]
  /// All slots the model wrote for, and those it wrote for again.
  private var tried: Set<String> = []
  private var triedAgain: Set<String> = []
  private(set) var faults: [(slot: String, text: String, why: [String])] = []
  private var report: WritingReport

  init(
    study: Study, evidence: Evidence, base: WritingReport, slots: [Slot],
    grounded: GroundedWriter, checker: FactChecker
  ) {
    self.study = study
    self.evidence = evidence
    self.base = base
    self.slots = slots
    self.grounded = grounded
    self.checker = checker
    source = checker.source(for: study)
    // What the metadata says is for the facts panel, which no model writes.
    passages = source.passages.filter { !$0.id.hasPrefix("m:") }
    check = DraftCheck(passages: passages, checker: checker)
    report = base
  }

  /// Takes what was proposed, settles the page anew and notes what is to be mended.
  mutating func take(_ draft: Draft) {
    var wrong: [String: (text: String, why: [String])] = [:]
    for sentence in draft.sentences {
      // After the first answer only what was sent back may be written anew.
      guard let slot = slots.first(where: { $0.id == sentence.slot }),
        proposals[slot.id] == nil
      else { continue }
      if !tried.insert(slot.id).inserted { triedAgain.insert(slot.id) }
      let why =
        check.faults(of: sentence, in: slot) + objections(to: sentence, slot).map(\.message)
      if why.isEmpty {
        proposals[slot.id] = sentence
      } else {
        wrong[slot.id] = (sentence.text, why)
      }
    }
    settle()
    for slot in slots where proposals[slot.id] != nil && !stands(slot) {
      let why = (report.sentBack[slot.item] ?? []).map(\.message)
      let text = proposals.removeValue(forKey: slot.id)?.text ?? ""
      // Nothing to mend where the page says as much already, or copies too much.
      if !why.isEmpty { wrong[slot.id] = (text, why) }
    }
    faults = slots.compactMap { slot in
      wrong[slot.id].map { (slot.id, $0.text, Array($0.why.prefix(4))) }
    }
  }

  private func objections(to sentence: Draft.Sentence, _ slot: Slot) -> [Objection] {
    let statement = statement(sentence, slot)
    var found = checker.check(statement, place: place(slot), against: source)
    // How a study was done is told in words of our own; a model's words have to be carried here, too.
    if statement.kind == .design {
      var finding = statement
      finding.kind = .finding
      found += checker.check(finding, place: place(slot), against: source)
        .filter { $0.check == "support" }
    }
    return found.filter { $0.level != .pass }
  }

  /// Takes these back, whatever the fact check said: a second opinion may reject, never approve.
  mutating func reject(_ ids: Set<String>) {
    guard proposals.keys.contains(where: ids.contains) else { return }
    for id in ids { proposals[id] = nil }
    settle()
  }

  /// What stands on the page as the model's.
  var kept: [Draft.Sentence] {
    slots.filter(stands).compactMap { proposals[$0.id] }
  }

  func digest(named model: String) -> Digest {
    let kept = kept
    var digest = report.digest
    if !kept.isEmpty { digest.summary.writer = "model:\(model)" }
    digest.model = Digest.Model(
      name: model, slots: slots.count, proposed: tried.count, kept: kept.count,
      repaired: kept.count { triedAgain.contains($0.slot) }, inputTokens: usage.input,
      outputTokens: usage.output)
    return digest
  }

  private mutating func settle() {
    report = page(with: proposals)
    // Sentences may pass alone and still leave something out together: the one without which the
    // page is whole again gives way, else all.
    guard isWorse(report) else { return }
    for slot in slots where proposals[slot.id] != nil {
      var others = proposals
      others[slot.id] = nil
      report = page(with: others)
      if !isWorse(report) { return }
    }
    report = base
  }

  private func isWorse(_ report: WritingReport) -> Bool {
    report.digest.verdict.level > base.digest.verdict.level
  }

  private func page(with proposals: [String: Draft.Sentence]) -> WritingReport {
    guard !proposals.isEmpty else { return base }
    var plan = base.plan
    for slot in slots {
      guard let sentence = proposals[slot.id] else { continue }
      plan.items[slot.item].candidates.insert(
        Candidate(.model, [statement(sentence, slot)]), at: 0)
    }
    return grounded.report(of: study, evidence: evidence, plan: plan)
  }

  private func stands(_ slot: Slot) -> Bool {
    report.settled.contains { $0.item == slot.item && $0.way == .model }
  }

  private func statement(_ sentence: Draft.Sentence, _ slot: Slot) -> Statement {
    let isView = checker.kind(of: sentence.text) == .view
    return Statement(
      text: sentence.text, kind: isView ? .view : slot.kind == .view ? .finding : slot.kind,
      sources: sentence.passages)
  }

  private func place(_ slot: Slot) -> String {
    slot.place == .headline || slot.place == .teaser
      ? slot.place.rawValue : "\(slot.place.rawValue)[0]"
  }
}
