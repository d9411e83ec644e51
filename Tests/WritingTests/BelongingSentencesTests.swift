import Evidence
import Testing

@testable import Writing

@Suite("Two sentences that belong together")
struct BelongingSentencesTests {
  private func opening(_ text: String) -> [String]? {
    OpeningBehind.pair(of: Pieces(text)).map { $0.map(\.pieces.text) }
  }
  private func subjects(_ text: String) -> [String]? {
    SubjectList.pair(of: Pieces(text)).map { $0.map(\.text) }
  }
  private func sequel(_ text: String) -> String? {
    Sequel.pair(of: Pieces(text))?.last?.pieces.text
  }
  private func topic(_ text: String) -> [String]? {
    TopicFirst.topic(of: Pieces(text), lowered: { $0.lowercased() }).map {
      [Pieces(list: $0.subject).text, "\($0.pronoun) \(Pieces(list: $0.predicate).text)"]
    }
  }

  @Test("Of whom it was, is told behind it; when and beside what belong to their verb")
  func openings() {
    #expect(
      opening("In women with a long illness, falls were rarer after naps at noon") == [
        "Falls were rarer after naps at noon", "This was in women with a long illness",
      ])
    #expect(opening("At week 12, the scores are higher in those who sleep") == nil)
    #expect(opening("Compared with tea, coffee was linked to more hours awake") == nil)
  }

  @Test(
    "An opening that bounds nothing, denies or points back stays where it is",
    arguments: [
      "In addition, falls were rarer after naps at noon",
      "In these women, falls were rarer after naps at noon",
      "Except in women, falls were rarer after naps at noon",
      "Between breakfast, lunch and dinner, falls were rarer",
      "In short, falls were rarer after naps at noon",
    ])
  func noOpening(_ text: String) { #expect(opening(text) == nil) }

  @Test("A list of subjects is told in two sentences")
  func lists() {
    #expect(
      subjects("Age, pain at night, mood and sleep were linked to falls") == [
        "Age and pain at night were linked to falls", "The same was true of mood and sleep",
      ])
  }

  @Test(
    "A list of subjects stays whole where its members belong together",
    arguments: [
      "Both age, pain, mood and sleep were linked to falls",
      "Higher age, pain, mood and sleep were linked to falls",
      "In women, age, pain and mood were linked to falls",
      "Age, pain, mood and sleep were correlated with falls",
    ])
  func wholeLists(_ text: String) { #expect(subjects(text) == nil) }

  @Test("What came of it, where most and where not hang on a sentence of their own")
  func sequels() {
    #expect(
      sequel("Naps at noon were longer in winter, leading to fewer falls at night")
        == "This led to fewer falls at night")
    #expect(
      sequel("Naps at noon were longer in winter, especially in older women")
        == "This was especially so in older women")
    #expect(
      sequel("Naps were linked to better mood and memory, but not sleep")
        == "This was not so for sleep")
    #expect(sequel("Naps may be longer in winter, leading to fewer falls at night") == nil)
    #expect(sequel("Naps at noon were longer in winter, but not significantly") == nil)
  }

  @Test("What a long sentence is about stands in front of it")
  func topics() {
    #expect(
      topic("The risk of falls in people with long naps was higher after the age of 50") == [
        "the risk of falls in people with long naps", "This was higher after the age of 50",
      ])
  }

  @Test(
    "What was found is no topic, nor is a count, a denial or another's verb",
    arguments: [
      "The improvement in falls after long naps was seen in the winter months",
      "No fall of a person with long naps was seen in the winter months",
      "Twelve of the 40 people with long naps were seen in the winter months",
      "More falls of people with long naps were seen in the winter months",
      "The falls that people with long naps had were seen in the winter months",
    ])
  func noTopics(_ text: String) { #expect(topic(text) == nil) }

  @Test("A shared `may` goes with the second verb; behind `to` nothing is shared")
  func modals() {
    func carried(_ clause: String, _ rest: String) -> String? {
      CarriedSubject.pieces(of: Pieces(clause), for: Pieces(rest)).map { Pieces(list: $0).text }
    }
    #expect(carried("Long naps may lower pain", "improve sleep at night") == "Long naps may")
    #expect(carried("Naps are used to lower pain", "improve sleep at night") == nil)
    #expect(carried("Long naps predict pain", "may be used as a test") == "Long naps")
  }
}
