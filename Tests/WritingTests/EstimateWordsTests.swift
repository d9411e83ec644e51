import Testing

@testable import Writing

@Suite("Effect estimates in words")
struct EstimateWordsTests {
  @Test(
    "One ratio and its interval",
    arguments: [
      (
        "RR, 1.16; 95% CI, 1.07-1.27; I 2, 81%",
        "1.16 times as high, probably between 1.07 and 1.27"
      ),
      (
        "odds ratio = 0.9, 95% confidence interval: 0.6 to 1.4",
        "odds 0.9 times as high, probably between 0.6 and 1.4, no clear difference"
      ),
      ("HR 2.5, p < 0.001", "2.5 times as high"),
      ("HR 1.2; p = 0.4", "1.2 times as high, no clear difference"),
      ("CI 74-90%", "probably between 74% and 90%"),
    ])
  func words(bracket: String, expected: String) {
    #expect(EstimateWords.plain(Pieces(bracket)) == expected)
  }

  @Test(
    "Nothing is said of an estimate that cannot be read surely",
    arguments: [
      "OR 2.5", "RR 1.2, CI 1.3-1.5", "0.5 mg: RR 1.15, CI 1.07-1.25; 1.25 mg: RR 1.11, CI 0.9-1.3",
      "mean 7.2 h, SD 1.1", "n = 34",
    ])
  func unsure(bracket: String) {
    #expect(EstimateWords.plain(Pieces(bracket)) == nil)
  }

  @Test(
    "People come before what they have",
    arguments: [
      ("Progressive MS patients improved.", "People with progressive MS improved."),
      (
        "In rheumatoid arthritis patients, pain was rarer.",
        "In people with rheumatoid arthritis, pain was rarer."
      ),
      (
        "Classes for MS patients subscriptions grew.", "Classes for MS patients subscriptions grew."
      ),
    ])
  func peopleWith(text: String, expected: String) {
    var pieces = Pieces(text)
    if pieces.list[0].lower == "progressive" {
      pieces.list[0].text = "progressive MS"
      pieces.remove(1..<2)
    }
    PeopleWith.apply(to: &pieces, conditions: ["MS", "progressive MS"])
    #expect(pieces.text == expected)
  }
}
