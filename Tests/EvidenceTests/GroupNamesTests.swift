import Testing

@testable import Evidence

/// Forms in which a sentence names the groups of its figures.
@Suite struct GroupNamesTests {
  private func groups(_ results: String, methods: String = "80 patients took part.") throws
    -> [Finding.GroupResult]
  {
    try Reading.evidence("METHODS: \(methods)\nRESULTS: \(results)").findings.flatMap(\.groups)
  }

  private func names(_ results: String) throws -> [String] { try groups(results).map(\.name) }

  @Test func aNameInsideItsFigureIsItsGroup() throws {
    let found = try groups(
      "Falls occurred in 19 of 61 samplumab recipients (31.1%) compared with 11 of 60 examplol "
        + "recipients (18.3%).")
    #expect(found.map(\.percent) == [31.1, 18.3])
    #expect(found.first?.name.contains("samplumab") == true)
    #expect(found.last?.name.contains("examplol") == true)
  }

  @Test func aNameBetweenCountAndPeopleIsAGroup() throws {
    let found = try names("A rash was seen in 4 KA patients (7.5%) versus 1 MB patient (1.8%).")
    #expect(found == ["KA patients", "MB patient"])
  }

  @Test func aListOfItsOwnBelongsToOneGroup() throws {
    let found = try groups(
      "Relapses at 3 and 6 months were fewer in the samplumab group (7.1% and 11.2%) than in the "
        + "placebo group (19.5% and 42.9%).")
    #expect(found.map(\.percent) == [7.1, 11.2, 19.5, 42.9])
    #expect(found.prefix(2).allSatisfy { $0.name.contains("samplumab") })
    #expect(found.suffix(2).allSatisfy { $0.name.contains("placebo") })
  }

  @Test func furtherFiguresOfAGroupAreItsOwn() throws {
    let found = try groups(
      "In the placebo group, 13% had no relapse, 22% had one relapse, and 65% had several.")
    #expect(found.map(\.percent) == [13, 22, 65])
    #expect(found.allSatisfy { $0.name.contains("placebo") })
  }

  @Test func aListOfBracketsTakesTheGroupBehindIt() throws {
    let found = try groups(
      "Side effects were nausea (22%), headache (9%), and rash (13%) in the samplumab group.")
    #expect(found.map(\.percent) == [22, 9, 13])
    #expect(found.allSatisfy { $0.name.contains("samplumab") })
  }

  @Test func laterPairsFollowTheFirst() throws {
    let found = try groups(
      "There were more infections (samplumab 32.5% vs placebo 19.0%), rashes (37.3% vs 9.5%) and "
        + "fevers (25.2% vs 10.1%).")
    #expect(found.map(\.percent) == [32.5, 19, 37.3, 9.5, 25.2, 10.1])
    let isFirst = found.map { $0.name.contains("samplumab") }
    #expect(isFirst == [true, false, true, false, true, false])
    #expect(found.allSatisfy { $0.name != "all" })
  }

  @Test func theSubjectOfAChangeIsTheFirstGroup() throws {
    let found = try groups("Samplumab reduced the walking time (36.3 vs 39.6 seconds, P = 0.04).")
    #expect(found.first?.value == 36.3)
    #expect(found.first?.name == "Samplumab")
    #expect(found.last?.name == "all")
  }

  @Test func whatFallsByItselfIsNoGroup() throws {
    let found = try groups("Blood pressure decreased in all (150 vs 140 mmHg, P = 0.04).")
    #expect(!found.contains { $0.name.contains("pressure") })
  }

  @Test func anOutcomeIsNoGroup() throws {
    let found = try groups(
      "Rates were 1.3% and 1.1% for mortality, and 4.6% and 2.1% for infarction.")
    #expect(found.allSatisfy { $0.name == "all" })
  }

  @Test func theAgentBehindByIsTheFirstGroup() throws {
    let found = try groups("Falls were halved by samplumab (29.8% v 49.6% for placebo; P = .003).")
    #expect(found.map(\.percent) == [29.8, 49.6])
    #expect(found.map(\.name) == ["samplumab", "placebo"])
  }

  @Test func numbersMayTellNamesApart() throws {
    let found = try names(
      "Response was better with KAB 100 than with KAB 75 (49.2% v 40.1%, respectively).")
    #expect(found == ["KAB 100", "KAB 75"])
  }

  @Test func whatIsLoweredIsTheSmallerFigure() throws {
    let found = try groups("Samplumab reduced the walking time (39.6 vs 36.3 seconds, P = 0.04).")
    #expect(found.map(\.name) == ["all", "Samplumab"])
  }

  @Test func peopleWhoWereMoreLikelyAreTheFirstGroup() throws {
    let found = try groups("People who smoked were more likely to fall (28.1% vs 6.2%).")
    #expect(found.first?.name == "People who smoked")
  }

  @Test(arguments: [
    "Median time to relapse was 5.4 vs 6.3 months (samplumab vs examplol).",
    "Median time to relapse was 5.4 and 6.3 months after the start of a second course for "
      + "samplumab and examplol, respectively.",
    "In the samplumab vs. examplol groups, falls were seen in 5.4% vs. 6.3%, respectively.",
    "Falls (5.4% vs 6.3%) occurred with samplumab versus examplol.",
  ])
  func namesMayStandFarFromTheirFigures(_ sentence: String) throws {
    let found = try names(sentence)
    #expect(found.count == 2)
    #expect(found.first?.contains("samplumab") == true, "\(found)")
    #expect(found.last?.contains("examplol") == true, "\(found)")
  }

  @Test func oneNamedGroupTellsNothingOfTwoJoinedFigures() throws {
    let found = try groups(
      "Falls were seen in 21% in the placebo group; 33% and 31% of others fell at 4 and 8 weeks.")
    #expect(found.filter { $0.percent == 33 }.allSatisfy { $0.name == "all" })
  }

  @Test func aSpreadInABracketIsNoFigure() throws {
    let found = try groups("Survival was 84.1% (+/- 1.8%) with samplumab.")
    #expect(found.map(\.percent) == [84.1])
  }
}
