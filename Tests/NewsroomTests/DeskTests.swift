import FactCheck
import Literature
import Publishing
import Testing
import Writing

@testable import Newsroom

/// A study's way through the rooms, and the house's own objections.
@Suite struct DeskTests {
  private let study = Study(
    pmid: "99200009", title: "Lemon water in multiple sclerosis",
    abstract: Abstract(sections: [
      Abstract.Section(
        label: "RESULTS", text: "Walking did not change in forty people who drank lemon water.")
    ]))

  private func digest(quoting text: String, in study: Study? = nil) throws -> Digest {
    var digest = try House.desk().digest(of: study ?? self.study)
    digest.summary.caution = [Statement(text: "“\(text)”", kind: .quote, sources: ["p1"])]
    return digest
  }

  @Test func tooLongAQuoteBlocksByTheLicence() throws {
    let desk = try House.desk()
    let digest = try digest(quoting: "Walking did not change in forty people")
    let verdict = desk.verdict(on: digest)
    let objection = try #require(verdict.objections.first { $0.check == "rights" })
    #expect(objection.level == .block && verdict.level == .block)
    #expect(
      objection.message == "The quotes have 7 words; the licence of this study allows 1 in all.")
    let wider = try House.desk(
      rights: RightsPolicy(maxWords: 25, maxShare: 1, publisherHasRight: true))
    #expect(!wider.verdict(on: digest).objections.contains { $0.check == "rights" })
    var open = study
    open.licence = "CC BY 4.0"
    let free = try self.digest(quoting: "Walking did not change in forty people", in: open)
    #expect(!desk.verdict(on: free).objections.contains { $0.check == "rights" })
  }

  @Test func theVersionTellsRulesApart() throws {
    let version = try House.desk().version()
    #expect(try House.desk().version() == version)
    #expect(try House.desk(rights: RightsPolicy(maxWords: 9)).version() != version)
  }

  @Test func theHouseRuleWorksOnTheVerdict() throws {
    let desk = try House.desk(houseRule: House.objection(to: "Lemon", .block))
    #expect(desk.digest(of: study).verdict.level == .block)
  }
}
