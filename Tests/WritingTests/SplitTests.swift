import Evidence
import Testing

@testable import Writing

@Suite("Long sentences told in two")
struct SplitTests {
  let rewriter = SentenceRewriter(context: InventedStudies.context(InventedStudies.trial()))

  private func clauses(_ text: String) -> [String] {
    ClauseSplit.clauses(of: Pieces(text)).map { "\($0.joint)|\($0.pieces.text)" }
  }

  @Test("What is granted comes first, the rest behind a but")
  func concessions() {
    #expect(
      clauses("Although pain was the same after naps, mood was better in the evening")
        == ["|pain was the same after naps", "but|mood was better in the evening"])
    #expect(
      clauses("Mood was better in the evening, although pain was the same after naps")
        == ["|Mood was better in the evening", "although|pain was the same after naps"])
    #expect(clauses("Although rare in the young, falls were common in the evening").count == 1)
    #expect(
      clauses("Although pain fell in men, women, and children who slept, mood was better").count
        == 1)
  }

  @Test("A but with the subject of the first verb")
  func butWithTheSameSubject() {
    #expect(
      clauses("Yoga was better than rest for sleep but had a higher risk of falls")
        == ["|Yoga was better than rest for sleep", "but|Yoga had a higher risk of falls"])
  }

  @Test("Two clauses that begin alike")
  func parallel() {
    #expect(
      clauses("Among women 10% had a bad fall and among men 5% had a bad fall at home")
        == ["|Among women 10% had a bad fall", "and|among men 5% had a bad fall at home"])
  }

  @Test("A method at the end goes from a sentence that is too long, an intervention stays")
  func methods() {
    #expect(
      Trimming.withoutMethod(
        Pieces("The level of zinc was lower in older men using a regression model"))?.text
        == "The level of zinc was lower in older men")
    #expect(
      Trimming.withoutMethod(Pieces("The women walked faster at home using an old cane")) == nil)
  }

  @Test("Who us are is not known where others are helped")
  func us() {
    func named(_ text: String) -> Bool {
      var pieces = Pieces(text)
      Actor.apply(to: &pieces, who: "authors")
      return !Actor.hasFirstPerson(pieces)
    }
    #expect(!named("Sleep will help us treat pain"))
    #expect(named("This led us to test sleep"))
  }

  @Test("A result in front of its check is a finding, a tiny p is no trend")
  func kinds() {
    #expect(
      ResultKind.of("Naps increased the speed of walking and remained significant after yoga.")
        == .finding)
    #expect(ResultKind.of("The link remained significant after yoga.") == .check)
    #expect(
      ResultKind.of("The gene was linked to naps (hazard ratio 2.2, p = 2.07 × 10-10).")
        == .finding)
    #expect(ResultKind.of("There was no publication bias.") == .check)
  }

  private func pair(_ text: String) -> [String]? {
    SharedVerb.pair(of: Pieces(text))?.map(\.text)
  }

  @Test("Two things of one verb, where the second begins as the first does")
  func sharedVerb() {
    #expect(
      pair("Falls were linked to less sleep in men and to lower mood in women")
        == [
          "Falls were linked to less sleep in men", "Falls were linked to lower mood in women",
        ])
    #expect(
      pair("Older people showed higher zinc in the morning, and lower iron in the evening")
        == [
          "Older people showed higher zinc in the morning",
          "Older people showed lower iron in the evening",
        ])
  }

  @Test(
    "What may belong to both stays together",
    arguments: [
      "Falls were linked to lower mood and walking speed",
      "Falls were not linked to sleep and to mood", "Zinc was higher than iron and than copper",
      "The link between sleep and mood was tied to age and to sex",
      "Falls were linked to age, sex, and to mood",
    ])
  func together(_ text: String) {
    #expect(pair(text) == nil)
  }
}
