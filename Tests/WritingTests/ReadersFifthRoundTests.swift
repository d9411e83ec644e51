import Evidence
import Testing

@testable import Writing

/// What the reading of all sentences of the development pages against their sources found wrong, by cause.
@Suite("Plain words only where they fit")
struct ReadersFifthRoundTests {
  private let rewriter = SentenceRewriter(context: InventedStudies.context(InventedStudies.trial()))

  private func plain(_ text: String) -> String? {
    rewriter.rewrite(text).first.map { TermMark.plain($0.text) }
  }

  @Test("A degree is not dropped as if it were a test")
  func degree() {
    var pieces = Pieces("It helped completely in six and significantly in the seventh person")
    Significance.apply(to: &pieces)
    #expect(pieces.text == "It helped completely in six and clearly in the seventh person")
  }

  @Test("A path or an infection is not clear or unclear where a test is meant")
  func predicate() {
    var path = Pieces("The indirect path was not significant")
    Significance.apply(to: &path)
    #expect(path.text == "The indirect path was not significant")
    var difference = Pieces("The difference was not significant")
    Significance.apply(to: &difference)
    #expect(difference.text == "The difference was not clear")
  }

  @Test(
    "A list keeps its last member",
    arguments: [
      "People more often had less money, got a pension.",
      "The drug lowered fatigue, showed fewer spots.",
      "People with MS had low mood, poor sleep, pain.",
    ])
  func tornLists(_ text: String) {
    #expect(TornList.objection(to: Pieces(text)) != nil)
  }

  @Test(
    "What is no torn list stands",
    arguments: [
      "People had less money, got a pension and moved house.",
      "The drug, which was new, lowered the score.",
      "In women, falls were rarer.",
      "Falls were rarer, particularly in women.",
      "Falls were linked to age, sex and pain.",
    ])
  func wholeLists(_ text: String) {
    #expect(TornList.objection(to: Pieces(text)) == nil)
  }

  @Test("A clause is not cut behind its subject")
  func tornThat() {
    #expect(GrammarGate.objection(to: "The findings support the hypothesis that exercise.") != nil)
    #expect(
      GrammarGate.objection(to: "The findings support the hypothesis that exercise helps.") == nil)
  }

  @Test("What is linked to one thing is linked to the other")
  func linkedTo() {
    var pieces = Pieces("Falls were linked to age and with sex, but not with sleep")
    LinkedTo.apply(to: &pieces)
    #expect(pieces.text == "Falls were linked to age and to sex, but not to sleep")
  }

  @Test("Names keep their capital")
  func names() {
    #expect(Eponyms.isOne("Parkinson's"))
    #expect(Eponyms.isOne("Sjögren"))
    #expect(!Eponyms.isOne("Patients"))
    #expect(rewriter.lowerFirst("South Asia had more cases.") == "South Asia had more cases.")
    #expect(rewriter.lowerFirst("Mean scores fell.") == "mean scores fell.")
  }

  @Test("A comma before one digit is a decimal point, in a name of a substance it is not")
  func decimals() {
    #expect(
      rewriter.prepared("Falls occurred in 50,9% of the people.")?.text.contains("50.9") == true)
    #expect(
      rewriter.prepared("Levels of 1,25(OH)2D3 were lower in the people.")?.text.contains("1,25")
        == true)
  }

  @Test("Figures of a list stay together or go together")
  func figures() {
    #expect(
      rewriter.prepared(
        "Tablets were used in Egypt, Iran and Turkey (86%, 79% and 53%, respectively).")?
        .text.contains("(86%, 79% and 53%)") == true)
    #expect(
      rewriter.prepared("Sensitivity and specificity for heat (75, 81%) were acceptable in them.")?
        .text.contains("81") == false)
  }

  @Test("A number that grew onto a word is that of a reference")
  func references() {
    #expect(rewriter.prepared("151Therefore people slept longer after the walk.") == nil)
  }

  @Test("An opening that says whom it holds for can follow; when and beside what cannot")
  func openings() {
    #expect(
      OpeningBehind.pair(
        of: Pieces("In women with MS, falls were rarer after yoga than after rest")) != nil)
    #expect(
      OpeningBehind.pair(
        of: Pieces("At the peak of the disease, falls were rarer after yoga than after rest"))
        == nil)
  }

  @Test("The authors have their own approach")
  func their() {
    #expect(
      Tidy.sentence("The authors show the authors’ approach") == "The authors show their approach.")
  }

  @Test("Animals and cells are named once, and only what the finding is of")
  func laboratoryScopes() {
    let context = InventedStudies.context(InventedStudies.mice())
    let passage = context.evidence.passages.first { $0.id == "p1" } ?? context.evidence.passages[0]
    let scopes = HeadlineScope.scopes(
      for: "Scores fell in a mouse model.", passage: passage, isView: false, context: context,
      people: nil)
    #expect(scopes.map(\.text) == [""])
  }

  @Test("What a review’s authors say is not said in its studies")
  func reviewers() {
    let scope = HeadlineScope(text: "In 7 studies", sources: [])
    #expect(
      scope.with(lowered: "the authors say that sleep helps.", core: "The authors say …")
        == "The authors of a review of 7 studies say that sleep helps.")
  }
}
