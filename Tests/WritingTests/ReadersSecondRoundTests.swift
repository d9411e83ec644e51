import Evidence
import FactCheck
import Literature
import Testing

@testable import Writing

/// What a second round of readers stumbled over; every sentence here is invented.
@Suite("What readers stumbled over, second round")
struct ReadersSecondRoundTests {
  private func context(
    _ title: String, _ sentences: [(Passage.Role, String)], design: Design?,
    stage: Stage = .observational, unsure: [String] = [], people: Participants = .init(sources: []),
    topics: [String] = [], findings: [Finding] = []
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    return InventedStudies.context(
      (
        study,
        Evidence(
          design: design, species: .human, stage: stage, participants: people, findings: findings,
          unsure: unsure, passages: InventedStudies.passages(study, sentences),
          about: .init(topics: topics))
      ))
  }

  private func facts(_ context: StudyContext) -> [Plan.Item] {
    FactsPlanner(
      context: context, rewriter: SentenceRewriter(context: context),
      people: PeoplePhrase(context)
    ).items
  }

  private func cautions(_ context: StudyContext) -> [String] {
    let rewriter = SentenceRewriter(context: context)
    return CautionPlanner(
      context: context, rewriter: rewriter, people: nil,
      chooser: ResultChooser(context: context, rewriter: rewriter)
    ).items.map(\.subject)
  }

  @Test("A study whose design could not be read has a caution all the same")
  func unread() {
    let told = context("Naps", [(.results, "Pain fell in the patients.")], design: nil)
    #expect(cautions(told).contains("design.unread"))
  }

  @Test("In a crossover everybody had both")
  func crossover() {
    let told = context(
      "Naps", [(.methods, "In a crossover trial patients had naps and tea.")], design: .rct,
      stage: .trial)
    #expect(cautions(told).contains("design.crossover"))
    #expect(!cautions(told).contains("design.rct"))
  }

  @Test("A row is filled or unread, never both")
  func species() {
    let sentences: [(Passage.Role, String)] = [(.results, "The signal rose.")]
    #expect(facts(context("Naps", sentences, design: .cohort)).contains { $0.subject == "species" })
    let unsure = context("Naps", sentences, design: .cohort, unsure: ["species"])
    #expect(!facts(unsure).contains { $0.subject == "species" })
  }

  @Test("Only a study of something given says that not told is not none")
  func untested() {
    func sources(_ title: String) -> [String] {
      facts(context(title, [(.results, "Scores were low.")], design: .crossSectional))
        .first { $0.subject == "harms" }?.passages ?? []
    }
    #expect(sources("Sleep in winter") == ["standing:harms.not_tested"])
    #expect(sources("Vaccination in winter") == ["standing:harms.not_reported"])
  }

  @Test("A reason of a topic is given only where the title or the aim names the topic")
  func subject() {
    let side = context(
      "Sleep in winter", [(.results, "Fatigue and fatigue were seen.")], design: .cohort,
      topics: ["fatigue"])
    #expect(side.subject == nil)
    #expect(context("Fatigue in winter", [], design: .cohort, topics: ["fatigue"]).subject != nil)
  }

  @Test(
    "Tables, bare statistics and offers are no findings",
    arguments: [
      ("There were 114 males (28.8%) and 282 females (71.2%).", ResultKind.sample),
      ("57% were married and 63% had a college education.", .sample),
      ("Relapsing-remitting MS was the most common type of MS (92%).", .sample),
      ("The adjusted R2 value was 0.717.", .check),
      ("Here we show a new approach for the treatment of pain.", .step),
      ("A leading hypothesis points to age as a reason.", .step),
      ("Leptin was lower, but the decrease was not significant.", .trend),
    ])
  func kinds(_ text: String, kind: ResultKind) { #expect(ResultKind.of(text) == kind) }

  @Test("A share in men and in women is a finding")
  func shares() {
    #expect(ResultKind.of("Pain was seen in 5% of men and in 9% of women.") == .finding)
  }

  @Test("Figures of a bracket do not stand without the names of their groups")
  func brackets() {
    let told = context("Naps", [(.results, "Pain.")], design: .cohort)
    let rewriter = SentenceRewriter(context: told)
    let text = rewriter.prepared("Falls were rare (6%, overall; early, 4%; late, 8%) in winter.")?
      .text
    #expect(text?.contains("6%") == true && text?.contains("4%") == false)
    let two = rewriter.prepared("Falls were rare in both groups (4% vs 8%) in winter.")?.text
    #expect(two?.contains("4%") == true && two?.contains("8%") == true)
  }

  @Test("What came out, measured in two groups, is a finding")
  func amounts() {
    #expect(
      ResultKind.of("The level was measured as 2.3 ng in people and 9.3 ng in others.")
        == .finding)
    #expect(ResultKind.of("The level was measured in people and others.") == .step)
  }

  @Test("A page on an old study says that much has changed since", arguments: [1998, 2011])
  func dated(year: Int) {
    var made = InventedStudies.trial()
    made.0.published = PublicationDate(year: year)
    #expect(cautions(InventedStudies.context(made)).contains("basis.dated") == (year < 2011))
  }

  @Test("That the authors say it is said once")
  func authors() {
    #expect(
      GrammarGate.objection(to: "The authors say that the authors present a case of rare pain.")
        != nil)
    #expect(GrammarGate.objection(to: "The authors say that naps may ease pain in winter.") == nil)
  }

  @Test("A group that was closed early is not left out")
  func stopped() {
    #expect(GraveHarm.isNamed(in: "All arms with longer gaps were closed early."))
    #expect(GraveHarm.isNamed(in: "A basal-cell carcinoma was seen."))
    #expect(!GraveHarm.isNamed(in: "The clinic closed in winter."))
  }

  @Test("A finding of some of them does not carry the number of all")
  func scope() {
    let people = Participants(total: 161, sources: ["p1"], withCondition: true)
    let told = context(
      "Sleep", [(.methods, "We studied 161 patients with RRMS.")], design: .cohort, people: people)
    func scopes(_ core: String) -> [String] {
      HeadlineScope.scopes(
        for: core, passage: told.evidence.passages[1], isView: false, context: told,
        people: PeoplePhrase(told)
      ).map(\.text)
    }
    #expect(scopes("Sleep was shorter in winter.").contains { $0.contains("161") })
    #expect(!scopes("Sleep was shorter in the people who fell.").contains { $0.contains("161") })
  }

  @Test("What a review comes to may be its headline, attributed; a lesson or a plan may not")
  func reviews() {
    func headline(_ conclusion: String) -> [String] {
      let told = context(
        "Fatigue and yoga",
        [(.background, "Much is written on yoga."), (.conclusions, conclusion)],
        design: .narrativeReview, stage: .opinion)
      return ReviewHeadline(context: told, rewriter: SentenceRewriter(context: told)).candidates
        .flatMap(\.statements).map(\.text)
    }
    #expect(
      headline("Yoga may ease fatigue in some people.").first?
        .hasPrefix("The authors of a review say") == true)
    #expect(headline("Yoga is an old way to ease fatigue.").isEmpty)
    #expect(headline("The effects of yoga on fatigue are discussed.").isEmpty)
    #expect(headline("Patients with fatigue should do yoga.").isEmpty)
  }

  @Test("A quote does not lose the animals it is about")
  func animals() {
    let sentence =
      "The molecule decreased the number of cells and the inflammation of the nerves in many ways,"
      + " including in mouse models of the disease and of diabetes that were bred in one house"
    #expect(QuotedStretch(of: sentence, longest: 18) == nil)
  }
}
