import Testing

@testable import Writing

@Suite("The past tense of a title that is a sentence")
struct PastTenseTests {
  private func told(_ text: String) -> String? { PastTense.told(Pieces(text))?.text }

  @Test("Verbs take their past form")
  func verbs() {
    #expect(told("Yoga improves balance") == "Yoga improved balance")
    #expect(told("Sleep and mood are linked to age") == "Sleep and mood were linked to age")
    #expect(told("Age predicts falls in women") == "Age predicted falls in women")
    #expect(told("Yoga does not reduce pain") == "Yoga did not reduce pain")
  }

  @Test(
    "A hope, a noun phrase and a sentence half understood stay",
    arguments: [
      "Yoga may improve balance", "Effects of yoga on balance", "Yoga can help",
      "Yoga improves balance and lowers pain",
    ])
  func others(_ text: String) { #expect(told(text) == nil) }
}
