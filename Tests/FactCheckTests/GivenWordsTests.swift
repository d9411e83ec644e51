import Condition
import FactCheck
import Literature
import Testing

/// True sentences that were once refused, and the untrue ones beside them; all studies are invented.
@Suite struct GivenWordsTests {
  private static let profile: ConditionProfile = {
    var profile = Fixture.profile
    profile.terms.append(
      Term(
        id: "remission", name: "remission", lay: "calmer time",
        explanation: "A time without flare-ups.", category: "symptom"))
    profile.topics.append(
      Topic(
        id: "scans", name: "Brain and spine scans", explanation: "About scans.", cues: ["MRI"],
        matters: Topic.Matters(person: "Scans.", family: "Scans.", team: "Scans.")))
    return profile
  }()
  private static let checker = FactChecker(profile: profile)

  private func objections(
    _ text: String, to abstract: String, title: String = "Lamps in multiple sclerosis",
    kind: Statement.Kind = .finding, check: String
  ) -> [Objection] {
    let study = Fixture.study(title, [("RESULTS", abstract)])
    return Self.checker.check(
      Statement(text: text, kind: kind, sources: ["p1"]), place: "found[0]",
      against: Self.checker.source(for: study)
    ).filter { $0.check == check }
  }

  @Test func aLayFormOfWhatTheSourceNamesIsNoOutcomeOfItsOwn() {
    let text = "Lamps were brighter in a calmer time."
    #expect(
      objections(text, to: "Lamps were brighter in remission.", check: "outcomes").isEmpty)
    #expect(!objections(text, to: "Lamps were brighter at night.", check: "outcomes").isEmpty)
  }

  @Test func aMedicineIsKnownByItsNameWhateverItsEnding() {
    for name in ["azathioprine", "sucralfate", "acarbose", "fexofenadine"] {
      let found = objections(
        "Lamps were brighter with \(name).", to: "Lamps were brighter with ponesimod.",
        check: "entities")
      #expect(found.map(\.level) == [.block], "\(name)")
    }
  }

  @Test func twoNamesOfOneMedicineAreOne() {
    for (told, printed) in [
      ("acetaminophen", "paracetamol"), ("cyclosporine", "ciclosporin"),
      ("valproic acid", "valproate"),
    ] {
      #expect(
        objections(
          "Lamps were brighter with \(told).", to: "Lamps were brighter with \(printed).",
          check: "entities"
        ).isEmpty, "\(told)")
    }
  }

  @Test func theNameOfATopicNamesNothingThatTheStudyLacks() {
    let text = "A study about brain and spine scans."
    #expect(
      objections(
        text, to: "MRI showed lamps.", title: "Lamps on MRI", kind: .design, check: "entities"
      ).isEmpty)
    #expect(!objections(text, to: "Lamps were lit.", kind: .design, check: "entities").isEmpty)
  }

  @Test(arguments: [
    ("A joint approach was tried.", "entities"), ("The group had better memory scores.", "advice"),
    ("Vision was good at last follow-up.", "advice"),
    ("Killer T cells were seen.", "advice"),
  ])
  func wordsThatOnlyLookLikeOthers(text: String, check: String) {
    #expect(
      objections(
        text, to: "An integrated approach; memory, vision, killer T cells.", check: check
      ).isEmpty)
  }

  @Test(arguments: ["People had better stop the lamps.", "At last, a lamp."])
  func adviceAndHopeAreStillHeard(text: String) {
    #expect(!objections(text, to: "Lamps were lit.", check: "advice").isEmpty)
  }

  @Test func theMonthOfMayIsNoHedge() {
    let abstract = "From January 2018 to May 2019, 40 patients had lamps."
    #expect(
      objections("40 people had lamps.", to: abstract, kind: .design, check: "strength").isEmpty)
    #expect(
      !objections(
        "Lamps help people to sleep.", to: "Lamps may help people to sleep.", check: "strength"
      ).isEmpty)
  }

  @Test func aDiseaseLikeTheConditionIsSaidOfAnimalsThatHaveOne() {
    let text = "Researchers studied mice with a disease like MS."
    #expect(objections(text, to: "Mice had EAE.", kind: .design, check: "advice").isEmpty)
    #expect(
      !objections("Flu is a disease like MS.", to: "Flu is common.", check: "advice").isEmpty)
  }

  @Test func aLabelOfAGroupBetweenBracketsDeniesNothing() {
    let source = "People who slept badly were younger (no nap vs nap; 40.1 vs 45.4 years)."
    #expect(
      objections("People who slept badly were younger.", to: source, check: "negation").isEmpty)
    let denied = "People who slept badly had no nap at noon in their beds."
    #expect(
      !objections("People who slept badly had a nap at noon.", to: denied, check: "negation")
        .isEmpty)
  }

  @Test func anExponentThatLostItsPlaceIsOne() {
    let source = "Naps were linked to lamps (beta = 22.04, p = 5.5*10-6)."
    #expect(objections("Naps were linked to lamps.", to: source, check: "chance").isEmpty)
    let chance = "Naps were linked to lamps (beta = 22.04, p = 0.55)."
    #expect(!objections("Naps were linked to lamps.", to: chance, check: "chance").isEmpty)
  }

  @Test func trustIsANounToo() {
    let source = "Trust in doctors had a clear relation with naps."
    #expect(objections("Trust in doctors went with naps.", to: source, check: "advice").isEmpty)
    #expect(!objections("Trust your doctor.", to: source, check: "advice").isEmpty)
  }

  @Test func whatStandsBetweenTwoSpacesIsOneWord() {
    let words = Array(repeating: "naps", count: 25).joined(separator: " ")
    let source = "Levels of 25(OH)D and childhood/adolescence \(words)."
    #expect(objections("25(OH)D \(words).", to: source, check: "plain_language").isEmpty)
    #expect(!objections("25(OH)D and \(words).", to: source, check: "plain_language").isEmpty)
  }
}
