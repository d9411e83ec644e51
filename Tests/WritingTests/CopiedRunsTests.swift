import FactCheck
import Foundation
import Testing

@testable import Writing

@Suite("Words copied without a mark")
struct CopiedRunsTests {
  private let study = InventedStudies.study(
    title: "T",
    sentences: [
      "After twelve weeks of yoga the people in the study slept longer than those who rested.",
      String(repeating: "Other words fill this abstract up. ", count: 30),
    ])

  @Test("Eight words in a row are a run, seven are not, whatever their case and marks")
  func shortest() {
    let runs = CopiedRuns(study: study)
    #expect(runs.runs(in: "After twelve weeks of yoga, the people").isEmpty)
    let found = runs.runs(in: "They say: after twelve weeks of Yoga the people, in bed.")
    #expect(found.map(\.words) == [0..<8])
  }

  @Test("Names and the terms of a trade are nobody's wording")
  func freeWords() {
    let sentence = "Levels of FOXP3 and GATA3 in CD4 T cells and CD8 T cells of women rose."
    let study = InventedStudies.study(title: "T", sentences: [sentence])
    let known = KnownWords(lines: "level\nand\nin\ncell\nof\nwomen\nrose")
    #expect(CopiedRuns(study: study).runs(in: sentence).count == 1)
    let short = "Levels of FOXP3 and GATA3 in CD4 T cells"
    #expect(CopiedRuns(study: study).runs(in: short).count == 1)
    #expect(CopiedRuns(study: study, known: known).runs(in: short).isEmpty)
    #expect(CopiedRuns(study: study, known: known).runs(in: sentence).count == 1)
  }

  @Test("Of an abstract of three lines one sentence in our words may come close")
  func fewest() {
    let line = "Tea at noon helped six of seven men who had slept badly before it."
    let study = InventedStudies.study(title: "T", sentences: [line, "It was hot."])
    let budget = QuoteBudget(study: study)
    #expect(budget.allows(quoted: 0, texts: [line]) != nil)
    #expect(budget.allows(quoted: 14, texts: []) == nil)
    let long = "\(line.dropLast()) and so on and on."
    let other = InventedStudies.study(title: "T", sentences: [long])
    #expect(QuoteBudget(study: other).allows(quoted: 0, texts: [long]) == nil)
  }

  @Test("A run counts once, and no page may hold too many")
  func budget() throws {
    let budget = QuoteBudget(study: study)
    let text = "After twelve weeks of yoga the people in the study slept longer"
    let first = try #require(budget.allows(quoted: 0, texts: [text]))
    #expect(first.count == 12)
    var taken = budget
    taken.take(quoted: 0, copied: first)
    #expect(taken.allows(quoted: 0, texts: [text])?.count == 12)
    #expect(taken.allows(quoted: 30, texts: []) == nil)
  }

  @Test("What is kept for the main result is not given away")
  func reserve() {
    var budget = QuoteBudget(study: study)
    #expect(budget.mayQuote(25))
    budget.reserve(7, quoted: 20, texts: [])
    #expect(!budget.mayQuote(25))
    budget.release(7)
    #expect(budget.mayQuote(25))
  }

  private func pairs(_ lines: String) throws -> RewordingPairs {
    try RewordingPairs(lines: lines, file: "rewording.txt")
  }

  @Test("A line that is no pair is named")
  func malformed() {
    #expect {
      try pairs("# a remark\n\ndue to because of")
    } throws: { error in
      (error as? PhrasebookError)?.line == 3
    }
  }

  @Test("A pair is not made behind the words that bar it")
  func barred() throws {
    let sentence = "In the winter months the women had yoga and group therapy in the village hall."
    let study = InventedStudies.study(title: "T", sentences: [sentence])
    let rewording = Rewording(
      budget: QuoteBudget(study: study),
      pairs: try pairs("therapy > treatment | not after: group, physical"))
    #expect(rewording.apply(to: sentence) == sentence)
  }

  @Test("A copied run is broken by words that mean the same")
  func rewording() throws {
    let study = InventedStudies.study(
      title: "T",
      sentences: [
        "Falls were rarer in women due to the weekly yoga classes in the village hall."
      ])
    let budget = QuoteBudget(study: study)
    let text = "Falls were rarer in women due to the weekly yoga classes."
    let rewording = Rewording(budget: budget, pairs: try pairs("due to > because of"))
    let reworded = rewording.apply(to: text)
    #expect(reworded == "Falls were rarer in women because of the weekly yoga classes.")
    let own = "Women fell less often due to yoga."
    #expect(rewording.apply(to: own) == own)
  }

  @Test("A swap whose words hold the old ones is made once")
  func once() throws {
    let sentence = "Falls were rarer in women compared with men of the same age and weight."
    let study = InventedStudies.study(title: "T", sentences: [sentence])
    let pairs = try pairs("compared with > when compared with")
    let reworded = Rewording(budget: QuoteBudget(study: study), pairs: pairs).apply(to: sentence)
    #expect(reworded.components(separatedBy: "when compared with").count == 2)
    #expect(!reworded.contains("when when"))
  }
}
