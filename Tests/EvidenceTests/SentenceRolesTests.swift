import Testing

@testable import Evidence

@Suite struct SentenceRolesTests {
  private func roles(_ abstract: String, title: String = "A study") throws -> [Passage.Role] {
    try Reading.evidence(abstract, title: title).passages.filter { $0.id.hasPrefix("p") }
      .map(\.role)
  }

  @Test func joinedHeadingsLeaveTheChoiceToTheWords() throws {
    #expect(SectionRoles.heading(forLabel: "Methods and Results") == .among([.methods, .results]))
    #expect(
      SectionRoles.heading(forLabel: "BACKGROUND AND AIMS") == .among([.background, .objective]))
    #expect(SectionRoles.heading(forLabel: "Discussion/Conclusion") == .among([.conclusions]))
    #expect(SectionRoles.heading(forLabel: "Trial registration") == .outside(.registration))
    #expect(SectionRoles.heading(forLabel: "Claims") == .open)
    let found = try roles(
      "BACKGROUND AND AIM: Gait problems are common. We aimed to test whether stretching helps.\n"
        + "METHODS AND RESULTS: Fifty people were randomly assigned to stretching or rest. "
        + "Walking speed was significantly higher after stretching (p = 0.02).\n"
        + "CONCLUSIONS: Stretching may help.")
    #expect(found == [.background, .objective, .methods, .results, .conclusions])
  }

  @Test func anOverviewHasNoMethodsAndNoResults() throws {
    let found = try roles(
      "Remyelination fails in many lesions. Several cells take part in repair. "
        + "Growth factors guide these cells. Some of them were tried in animals. "
        + "In this review, we discuss how repair could be helped. "
        + "Better markers of repair are needed.")
    #expect(!found.contains(.methods) && !found.contains(.results))
    #expect(found[0] == .background)
    #expect(found[4] == .objective)
  }

  @Test func aReviewThatCountsItsStudiesHasResults() throws {
    let found = try roles(
      "Falls are common. In this systematic review, we searched three databases. "
        + "Twelve studies with 940 participants were included. "
        + "Balance training lowered the rate of falls (rate ratio 0.7, 95% CI 0.5 to 0.9). "
        + "In conclusion, balance training should be offered.")
    #expect(found.contains(.results))
    #expect(found.last == .conclusions)
  }

  @Test func aFindingOfTheStudyIsNoBackground() throws {
    let found = try roles(
      "Microglia clear debris. How they are steered is unknown. "
        + "Here we show that blocking samplin slows the clearance of debris in mice. "
        + "Mice that lack samplin had more debris at day 14. "
        + "These results suggest that samplin steers microglia.")
    #expect(found[2] == .results)
    #expect(found[3] == .results)
    #expect(found[4] == .conclusions)
  }

  @Test func aClosingRegistrationIsNoConclusion() throws {
    let found = try roles(
      "We aimed to test samplumab. Sixty people were randomly assigned to samplumab or placebo. "
        + "Relapses were fewer with samplumab (p = 0.01). Samplumab may lower relapses. "
        + "ClinicalTrials.gov NCT00000000.")
    #expect(found.last == .registration)
    #expect(found[3] == .conclusions)
  }

  @Test func theChainKeepsToWhatIsAllowed() {
    let chain = RoleChain(
      scores: [9, 0, 0, 0, 0, 9, 0, 0, 0, 0], steps: [Float](repeating: 0, count: 25),
      begins: [0, 0, 0, 0, 0], ends: [0, 0, 0, 0, 0], allowed: [0b11111, 0b01100])
    #expect(chain.probabilities[0] > 0.99)
    #expect(chain.probabilities[5] == 0)
    #expect(abs(chain.probabilities[7] - 0.5) < 1e-4)
  }

  @Test func theChainSumsOverAllPaths() {
    // Two sentences, two roles allowed: four paths, summed by hand.
    var steps = [Float](repeating: 0, count: 25)
    steps[0 * 5 + 1] = 1
    let chain = RoleChain(
      scores: [0.5, 0, 0, 0, 0, 0, 0.25, 0, 0, 0], steps: steps, begins: [0, 0, 0, 0, 0],
      ends: [0, 0, 0, 0, 0], allowed: [0b11, 0b11])
    let paths = [0.5, 1.75, 0, 0.25].map { RoleChain.exp(Float($0)) }
    let sum = paths.reduce(0, +)
    #expect(abs(chain.probabilities[0] - (paths[0] + paths[1]) / sum) < 1e-4)
    #expect(abs(chain.probabilities[6] - (paths[1] + paths[3]) / sum) < 1e-4)
  }

  @Test func numbersAndSpacesOfAllKindsGiveTheSameFeatures() {
    func hashes(_ text: String) -> [UInt64] {
      var features = RoleFeatures()
      var text = text
      text.withUTF8 { features.read($0, number: 0, of: 3) }
      return features.hashes
    }
    #expect(hashes("Pain fell by 12.5 points") == hashes("pain FELL by\u{2009}98·7 points"))
    #expect(hashes("Pain fell by 12 points") != hashes("Pain fell by 1200 points"))
  }

  @Test func certaintyIsOneWhereTheAuthorsSaidSo() throws {
    var sentences = [
      Passage(id: "p1", role: .other, section: "a", text: "It was done.", start: 0, end: 12),
      Passage(id: "p2", role: .other, section: "a", text: "It was seen.", start: 0, end: 12),
    ]
    let certainty = SentenceRoles.assign(
      to: &sentences, headings: [.among([.methods]), .open], title: "A study")
    #expect(certainty[0] == 1)
    #expect(certainty[1] > 0 && certainty[1] < 1)
    #expect(sentences[0].role == .methods && sentences[1].role != .other)
  }
}
