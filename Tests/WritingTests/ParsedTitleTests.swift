import Testing

@testable import Writing

@Suite("Titles that are sentences")
struct ParsedTitleTests {
  @Test(
    "A verb with its object makes a title a sentence",
    arguments: [
      ("Mast cells trigger inflammation in the meninges", "trigger"),
      ("Agathisflavone modifies microglial activation", "modifies"),
      ("Interferon beta acts on monocytes in the brain", "acts"),
      ("Treatment with yoga corrects a sleep deficit", "corrects"),
    ])
  func sentences(_ title: String, _ verb: String) {
    #expect(ParsedTitle.verb(of: title) == verb)
  }

  @Test(
    "Plural nouns are no verbs",
    arguments: [
      "Rituximab for treatment of relapses during pregnancy",
      "Disability outcomes among young people with multiple sclerosis",
      "The effect of twelve weeks of yoga training on balance",
      "Translation, cross-cultural adaptation and validation of the scale",
    ])
  func nounPhrases(_ title: String) {
    #expect(ParsedTitle.verb(of: title) == nil)
  }

  @Test("An article is lowered, the letter of a name stays")
  func articles() {
    let titles = TitleCase(names: [])
    #expect(
      titles.lowered("Yoga Protects Nerves in A Mouse Model of Pain")
        == "yoga protects nerves in a mouse model of pain")
    #expect(
      titles.lowered("Vitamin A Deficiency and Sleep Quality After Yoga")
        == "vitamin A deficiency and sleep quality after yoga")
  }
}
