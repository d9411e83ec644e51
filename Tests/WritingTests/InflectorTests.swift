import Testing

@testable import Writing

@Suite("Inflection of our own nouns")
struct InflectorTests {
  @Test(arguments: [
    ("person", "people"), ("study", "studies"), ("relapse", "relapses"), ("biopsy", "biopsies"),
    ("boy", "boys"), ("disability score", "disability scores"), ("older woman", "older women"),
  ])
  func plurals(singular: String, plural: String) {
    #expect(Inflector.plural(singular) == plural)
  }

  @Test(arguments: [
    ("antibodies", "antibody"), ("boxes", "box"), ("brushes", "brush"),
    ("relapses", "relapse"), ("boys", "boy"),
  ])
  func singulars(plural: String, singular: String) {
    #expect(Inflector.singular(plural) == singular)
  }

  @Test(arguments: [
    ("MRI", "an"), ("MS", "an"), ("hour", "an"), ("university", "a"), ("8-year-old", "an"),
    ("17-year-old", "a"), ("eye", "an"), ("unimportant", "an"), ("placebo", "a"),
  ])
  func articles(next: String, article: String) {
    #expect(Inflector.article(for: next) == article)
  }

  @Test("One in how many, only where it fits the printed figure")
  func naturalFrequency() {
    #expect(NumberStyle.oneIn(percent: 9.8) == "about 1 in 10")
    #expect(NumberStyle.oneIn(percent: 25) == "about 1 in 4")
    #expect(NumberStyle.oneIn(percent: 28) == nil)
    #expect(NumberStyle.oneIn(percent: 60) == nil)
    #expect(NumberStyle.whole(1_234_567) == "1,234,567")
  }
}
