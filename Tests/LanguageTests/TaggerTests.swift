import Language
import Testing

@Suite struct TaggerTests {
  private func tags(_ text: String) -> [String] {
    Tagger.standard.tags(of: Tokenizer.tokens(in: text)).map(\.name)
  }

  @Test func tagsASentenceOfATrial() {
    #expect(
      tags("The patients were randomly assigned to two groups.")
        == ["DT", "NNS", "VBD", "RB", "VBN", "TO", "CD", "NNS", "."]
        || tags("The patients were randomly assigned to two groups.")
          == ["DT", "NNS", "VBD", "RB", "VBN", "IN", "CD", "NNS", "."]
    )
  }

  @Test func tellsVerbsFromNounsByTheirPlace() {
    #expect(tags("These results show a decrease.") == ["DT", "NNS", "VBP", "DT", "NN", "."])
    #expect(tags("Levels decrease slowly.") == ["NNS", "VBP", "RB", "."])
  }

  @Test func knowsMarksAndNumbers() {
    #expect(
      tags("The scores (low-dose) were 1,250 or 12.5%.")
        == ["DT", "NNS", "-LRB-", "JJ", "HYPH", "NN", "-RRB-", "VBD", "CD", "CC", "CD", "NN", "."])
  }

  @Test func aPossessiveIsStillItsNoun() {
    #expect(tags("The patient's age was recorded.")[1] == "NN")
  }

  @Test func aTaggerWithoutAModelSaysSo() {
    let tagger = Tagger(model: Array("none".utf8))
    #expect(!tagger.isTrained)
    #expect(tagger.tags(of: Tokenizer.tokens(in: "It rose")) == [.nn, .nn])
    #expect(Tagger.standard.isTrained)
  }

  @Test func noWordsHaveNoTags() {
    #expect(Tagger.standard.tags(of: [Token]()).isEmpty)
  }

  @Test func everyTagHasAName() {
    #expect(Language.Tag.allCases.allSatisfy { Language.Tag(name: $0.name) == $0 })
    #expect(Language.Tag.in.name == "IN" && Language.Tag.interjection.name == "UH")
    #expect(Language.Tag.hyphen.name == "HYPH")
    #expect(Language.Tag(name: "XYZ") == nil)
  }
}
