import Condition
import Evidence
import FactCheck
import Foundation
import Literature
import Synchronization
import Testing
import Writing

@testable import ModelWriting

/// An invented study, the rooms that read it, and a model made up for the test.
enum Fixture {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct House: Sendable {
    let grounded: GroundedWriter
    let checker: FactChecker
    let reader: EvidenceReader
    let prompts: PromptBook
  }

  /// The data the program comes with, read once for all tests.
  static let house = Result {
    let profile = try ConditionLoader(cache: nil).load(
      folder: root.appendingPathComponent("Conditions/multiple-sclerosis").path)
    let lexicon = Lexicon(profile: profile)
    let checker = FactChecker(profile: profile)
    return House(
      grounded: GroundedWriter(
        profile: profile, lexicon: lexicon, checker: checker,
        phrasebook: try PhrasebookLoader.load(
          folder: root.appendingPathComponent("Phrasebook").path)),
      checker: checker, reader: EvidenceReader(lexicon: lexicon),
      prompts: try PromptBook.load(folder: root.appendingPathComponent("Prompts").path))
  }

  static let study = Study(
    pmid: "99900001",
    title: "Stopping examplumab in relapsing multiple sclerosis: a cohort study",
    abstract: Abstract(sections: [
      .init(
        label: "METHODS",
        text: "In this cohort study we followed 60 patients with relapsing multiple sclerosis who "
          + "had taken examplumab for two years; 30 stopped and 30 continued. Median follow-up was "
          + "18 months."),
      .init(
        label: "RESULTS",
        text: "A relapse occurred in 3 of 30 patients who stopped and in 2 of 30 patients who "
          + "continued. Relapses were not significantly more frequent after stopping (p=0.64). "
          + "Infections were reported by 4 patients who stopped and 9 patients who continued."),
      .init(
        label: "CONCLUSIONS",
        text: "Stopping examplumab may not be suitable for all patients. Larger studies are needed."
      ),
    ]))

  static func writer(
    _ client: ModelClient, cache: AnswerCache = .none, isJudged: Bool = false,
    budget: ModelSettings.Budget = .init(), price: ModelSettings.Price = .init()
  ) throws -> ModelWriter {
    let house = try house.get()
    let settings = ModelSettings(
      url: try #require(URL(string: "http://127.0.0.1:9/v1")), model: "invented-1",
      budget: budget, price: price, isJudged: isJudged)
    return ModelWriter(
      settings: settings, client: client, cache: cache, prompts: house.prompts,
      grounded: house.grounded, checker: house.checker)
  }

  static func result(of study: Study = study, by writer: ModelWriter) async throws
    -> ModelWriter.Result
  {
    await writer.result(for: study, evidence: try house.get().reader.read(study))
  }

  /// The page as the built-in writer alone writes it.
  static func grounded(_ study: Study = study) throws -> Digest {
    let house = try house.get()
    return house.grounded.digest(of: study, evidence: house.reader.read(study))
  }
}
