import FactCheck
import Literature
import Testing

/// The check ends with a verdict on any text in any script, as a page and as a source.
@Suite struct AnyTextTests {
  private func verdict(_ text: String, _ study: Study = Fixture.stopping) -> Verdict {
    Fixture.checker.check(text: text, against: Fixture.checker.source(for: study), complete: true)
  }

  /// What must hold of every verdict: its level is that of its worst objection, and each says why.
  private func isSound(_ verdict: Verdict) -> Bool {
    verdict.level == verdict.objections.map(\.level).max() ?? .pass
      && verdict.objections.allSatisfy { !$0.message.isEmpty && !$0.check.isEmpty }
  }

  @Test(arguments: 0..<60) func randomPages(_ seed: Int) {
    var random = SeededText(seed: UInt64(seed + 1))
    #expect(isSound(verdict(random.text(pieces: 1 + random.next(60)))))
  }

  @Test(arguments: 0..<30) func randomSources(_ seed: Int) {
    var random = SeededText(seed: UInt64(seed + 1001))
    let study = Fixture.study(
      random.text(pieces: 6),
      [("RESULTS", random.text(pieces: 80)), (nil, random.text(pieces: 40))]
    )
    // Also with words of the source itself, so that passages are found and compared.
    let page = random.text(pieces: 12) + ". " + (study.abstract.sections.first?.text ?? "")
    #expect(isSound(verdict(page, study)))
  }

  @Test(arguments: Statement.Kind.allCases) func everyKindWithPassagesThatAreNotThere(
    _ kind: Statement.Kind
  ) {
    let source = Fixture.checker.source(for: Fixture.trial)
    var random = SeededText(seed: 7)
    for _ in 0..<5 {
      let statement = Statement(
        text: random.text(pieces: 12), kind: kind, sources: ["p1", "p99", "", "🧠", "absent:x"])
      let found = Fixture.checker.check(statement, place: "found[0]", against: source)
      if kind.needsSources { #expect(!found.isEmpty, "\(statement.text)") }
    }
  }

  @Test(arguments: [
    "", " ", "\u{0}", "\u{0}\u{0}.", "(", ")", "((((((((", "))))", "[(])", "“", "\"", "...", "?",
    "👩‍👩‍👧‍👦",
    "\u{301}", "\u{202E}שלום (41)", "٤١ من المرضى", "四十一人", "1/0", "0 of 0", "0%", "-", "−", "%",
    "9",
  ]) func fragments(_ text: String) {
    #expect(isSound(verdict(text)))
    #expect(isSound(verdict("Relapse. " + text, Fixture.study(text, [(nil, text)]))))
  }

  static let long = [
    String(repeating: "x", count: 100_000),
    String(repeating: "(", count: 20_000),
    String(repeating: "e\u{301}", count: 20_000),
    String(repeating: "9", count: 20_000),
    String(repeating: "4 of 41 ", count: 200),
    String(repeating: "not only patients ", count: 200),
    String(repeating: "4 of 41 people had new inflammation. ", count: 60),
  ]

  @Test(arguments: long.indices) func longTexts(_ index: Int) {
    #expect(isSound(verdict(Self.long[index])))
  }

  /// A page and a source without a single full stop.
  @Test func aSourceOfOneEndlessSentence() {
    let words = String(repeating: "relapse fell ", count: 300)
    let study = Fixture.study("T", [(nil, words)])
    #expect(isSound(verdict(words, study)))
  }
}
