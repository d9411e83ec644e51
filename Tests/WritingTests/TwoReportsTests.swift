import Testing

@testable import Writing

@Suite("What a study shows, and what it shows besides")
struct TwoReportsTests {
  private func pair(_ text: String) -> [String]? {
    TwoReports.pair(of: Pieces(text)).map { $0.map(\.text) }
  }

  @Test("Two verbs of one list and one form are told in two sentences")
  func told() {
    #expect(
      pair("Our results confirm the use of a lamp for sleep and underscore the role of daylight")
        == [
          "Our results confirm the use of a lamp for sleep",
          "Our results also underscore the role of daylight",
        ])
    #expect(
      pair("We examine sleep in each family in turn, and also highlight the role of the season")
        == [
          "We examine sleep in each family in turn",
          "We also highlight the role of the season",
        ])
  }

  @Test(
    "A sentence stays whole where the second verb may be another's, or the first half bounds it",
    arguments: [
      "We find that patients report pain at night and show fear of falling",
      "The results show lamps that support sleep in winter and suggest rest to all",
      "Our results do not support the use of lamps and suggest a role of daylight",
      "We discuss evidence and propose a guide for all of them",
      "The findings confirmed the use of a lamp and suggest a role of daylight",
      "Lamps in bedrooms support sleep in winter and suggest a role of daylight",
    ])
  func whole(_ text: String) { #expect(pair(text) == nil) }

  @Test("A p value that stands without brackets goes, with the word that leads to it")
  func probability() {
    var pieces = Pieces("Sight was worse in people with pain with a P value < 0.001.")
    BareStatistics.drop(from: &pieces)
    #expect(pieces.text == "Sight was worse in people with pain.")
    var other = Pieces("Sight was worse in people with p 53 in their cells.")
    BareStatistics.drop(from: &other)
    #expect(other.text == "Sight was worse in people with p 53 in their cells.")
  }

  @Test("An own sentence does not break off; a quotation may")
  func breaksOff() {
    #expect(GrammarGate.objection(to: "They also say that sleep was linked to moderate …") != nil)
    #expect(GrammarGate.objection(to: "The authors say that but sleep was worse.") != nil)
    #expect(GrammarGate.objection(to: "The authors say: “Sleep was linked to light” …") == nil)
  }

  @Test(
    "What a review was made from is no finding",
    arguments: [
      "Seven of 13 studies scored 5 or less, which indicates poor quality.",
      "The four studies were of moderate quality.",
      "Sixty-one articles were found, of which 40 were read.",
    ])
  func studies(_ text: String) { #expect(ResultKind.of(text) == .sample) }

  @Test("Quality of life in studies is one")
  func quality() {
    #expect(ResultKind.of("In all studies quality of life was better with yoga.") == .finding)
  }
}
