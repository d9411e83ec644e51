import FactCheck
import Foundation
import Literature
import Testing

/// What must hold of every verdict, whatever the sentences.
@Suite struct PropertyTests {
  struct Told: Sendable {
    var study: Study
    var faithful: [String]
    var wrong: [String]
  }

  static let told = [
    Told(
      study: Fixture.stopping,
      faithful: StoppingStudyTests.wrong.map(\.truth), wrong: StoppingStudyTests.wrong.map(\.text)),
    Told(
      study: Fixture.trial,
      faithful: [
        "Fatigue did not differ between the groups.",
        "Headache came in 12 of 60 people with ponesimod and in 6 of 60 with placebo.",
        "The trial had 120 people with relapsing-remitting MS.",
        "People were followed for 24 weeks.", "Ponesimod may improve sleep in RRMS.",
      ],
      wrong: [
        "Fatigue differed between the groups.", "Relapses were affected.",
        "Headache came in 20 of 60 people with ponesimod.", "People took 200 mg of ponesimod.",
        "Sleep quality worsened with ponesimod compared with placebo.",
        "Ponesimod improves sleep in RRMS.", "You should ask for ponesimod.",
        "Natalizumab may improve sleep.", "Ponesimod was safe.",
      ]),
    Told(
      study: Fixture.cohort,
      faithful: [
        "Smoking was linked to slower walking.", "310 adults in Norway were followed for 5 years.",
        "No difference in memory was found between smokers and non-smokers.",
      ],
      wrong: [
        "Smoking causes slower walking.", "Smoking was linked to faster walking.",
        "A difference in memory was found between smokers and non-smokers.",
        "The odds were 1.8 times as high (between 1.2 and 2.9).",
      ]),
  ]

  /// An objection without its place; completeness, agreement and plain language concern the whole.
  private struct Key: Hashable, Comparable {
    var check: String
    var level: Verdict.Level
    var message: String
    static func < (a: Key, b: Key) -> Bool { (a.check, a.message) < (b.check, b.message) }
  }

  private func objections(_ sentences: [String], _ study: Study) -> [Key] {
    let verdict = Fixture.checker.check(
      text: sentences.joined(separator: " "), against: Fixture.checker.source(for: study),
      complete: false)
    return verdict.objections
      .filter { !["completeness", "agreement", "plain_language"].contains($0.check) }
      .map { Key(check: $0.check, level: $0.level, message: $0.message) }.sorted()
  }

  @Test(arguments: told.indices) func aFaithfulSentenceRemovesNoObjection(_ index: Int) {
    let told = Self.told[index]
    for wrong in told.wrong {
      let alone = objections([wrong], told.study)
      #expect(!alone.isEmpty, "\(wrong)")
      for faithful in told.faithful {
        for text in [[wrong, faithful], [faithful, wrong]] {
          let both = objections(text, told.study)
          #expect(Set(both).isSuperset(of: alone), "\(text)")
        }
      }
    }
  }

  @Test(arguments: told.indices) func orderDoesNotMatter(_ index: Int) {
    let told = Self.told[index]
    var sentences = told.faithful + told.wrong
    let first = objections(sentences, told.study)
    var random = SeededText(seed: UInt64(index + 5))
    for _ in 0..<4 {
      for at in sentences.indices.reversed() { sentences.swapAt(at, random.next(at + 1)) }
      #expect(objections(sentences, told.study) == first)
    }
  }

  @Test(arguments: told.indices) func theSameInputHasTheSameVerdict(_ index: Int) throws {
    let told = Self.told[index]
    let text = (told.faithful + told.wrong).joined(separator: "\n")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // A checker and a source of its own each time: nothing is left over from one to the next.
    let verdicts = try (0..<3).map { _ in
      let checker = FactChecker(profile: Fixture.profile)
      return try encoder.encode(
        checker.check(text: text, against: checker.source(for: told.study), complete: true))
    }
    #expect(Set(verdicts).count == 1)
  }
}
