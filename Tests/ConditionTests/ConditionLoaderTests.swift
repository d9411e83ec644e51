import Foundation
import Testing

@testable import Condition

@Suite struct ConditionLoaderTests {
  /// The problems of the MS folder with one file replaced, as lines without the folder.
  private func problems(_ file: String, _ text: String) throws -> [String] {
    try ConditionFolder.copy(replacing: file, with: text) { folder in
      do {
        _ = try ConditionLoader().load(folder: folder)
        return []
      } catch let error as ConditionError {
        return error.problems.map {
          String($0.description.dropFirst(folder.count + 1))
        }
      }
    }
  }

  private func term(_ lines: String) -> String { "terms:\n  - id: one\n    name: one\n" + lines }

  @Test(arguments: [
    // Each: what stands below id and name, the line that is named, words of the problem.
    ("    category: test\n", 2, "\"explanation\" is missing"),
    ("    explanation: A word that is plain.\n    category: tset\n", 5, "\"category\" is \"tset\""),
    ("    explanation: A plain word.\n    category: test\n    layy: x\n", 6, "\"layy\" is unknown"),
    ("    explanation: [A, b]\n    category: test\n", 4, "\"explanation\" is not a text"),
    ("    explanation: A plain word.\n    category: test\n    forms: x\n", 6, "is not a list"),
    ("    explanation: A plain word.\n    category: test\n    forms: [b, b]\n", 6, "\"b\" twice"),
    (
      "    explanation: A plain word.\n    category: test\n  - id: one\n    name: two\n"
        + "    explanation: A plain word.\n    category: test\n", 6, "this id is taken by line 2"
    ),
    (
      "    explanation: A plain word.\n    category: test\n  - id: two\n    name: ones\n"
        + "    explanation: A plain word.\n    category: test\n", 7, "\"ones\" is already \"one\""
    ),
    (
      "    explanation: A plain word that goes on and on and on and on and on and on and on and"
        + " on and on and on and on and on.\n    category: test\n", 4, "has 28 words"
    ),
    ("    explanation: People should rest.\n    category: test\n", 4, "advice (\"should\")"),
    ("    explanation: This helps you rest.\n    category: test\n", 4, "(\"you\")"),
    ("    explanation: Ask a nurse.\n    category: test\n", 4, "as an order"),
    ("    explanation: A {word} here.\n    category: test\n", 4, "unknown placeholder"),
    (
      "    explanation: A plain word.\n    category: test\n    review: {level: reviewed, by: A}\n",
      6, "\"on\" is missing"
    ),
    ("    explanation: A plain word.\n    explanation: x\n", nil, "stands twice"),
    ("    explanation: A plain word: x\n", 4, "This is not YAML"),
  ])
  func namesFileLineAndMend(lines: String, line: Int?, words: String) throws {
    let found = try problems("glossary.yml", term(lines))
    let place = line.map { "glossary.yml:\($0): " } ?? "glossary.yml:"
    #expect(
      found.contains { $0.hasPrefix(place) && $0.contains(words) },
      "expected \(place)… \(words), found \(found)")
  }

  @Test func tellsEveryProblemAtOnce() throws {
    let found = try problems(
      "glossary.yml", "terms:\n  - id: one\n  - id: Two Words\n    name: two\n")
    #expect(found.count >= 5)
    #expect(found.contains { $0.contains("term one: \"name\" is missing") })
    #expect(found.contains { $0.contains("Use a–z, 0–9 and hyphens.") })
  }

  @Test func refusesAliases() throws {
    let bomb = "terms:\n  - &a {id: one, name: one}\n  - *a\n"
    let found = try problems("glossary.yml", bomb)
    #expect(found.first?.contains("Anchors and aliases") == true, "\(found)")
  }

  @Test func refusesLargeFiles() throws {
    let large = "# " + String(repeating: "x", count: 1 << 20)
    #expect(try problems("glossary.yml", large).first?.contains("larger than 1 MB") == true)
  }

  @Test func refusesDeepNesting() throws {
    let deep = "terms: " + String(repeating: "[", count: 100_000)
    #expect(try problems("glossary.yml", deep).first?.contains("glossary.yml") == true)
  }

  @Test func refusesWrongTopLevels() throws {
    #expect(try problems("glossary.yml", "").first?.contains("is empty") == true)
    #expect(try problems("glossary.yml", "- one\n").first?.contains("not a mapping") == true)
    #expect(try problems("glossary.yml", "term: []\n").contains { $0.contains("\"terms:\"") })
  }

  @Test func asksForEveryStandingTextAndTrigger() throws {
    let standing = try problems("standing.yml", "standing: [{id: design.rct, text: A plain word.}]")
    #expect(standing.contains { $0.contains("There is no text \"result.null\"") })
    #expect(!standing.contains { $0.contains("\"design.rct\"") })
    let safety = try problems(
      "safety.yml", "safety: [{trigger: mood, text: A plain word., cues: [low], rank: 1}]")
    #expect(safety.contains { $0.contains("\"stopping\"") })
  }

  @Test func asksForRightCues() throws {
    for (cue, words) in [
      ("Stop*", "lower case"), ("st*", "fewer than three"), ("s*op", "not at the end"),
      ("a + ", "without a word"),
    ] {
      let found = try problems(
        "safety.yml", "safety: [{trigger: mood, text: A word., cues: ['\(cue)'], rank: 1}]")
      #expect(found.contains { $0.contains(words) }, "\(cue): \(found)")
    }
  }

  @Test func namesAMissingFile() throws {
    let error = #expect(throws: ConditionError.self) {
      try ConditionLoader().load(folder: "/nowhere")
    }
    #expect(error?.problems.count == ConditionLoader.files.count)
    #expect(error?.problems.first?.file == "/nowhere/profile.yml")
  }
}
