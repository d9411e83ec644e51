import Language
import Testing

@Suite struct AssertionScopeTests {
  /// The status of the phrase between brackets.
  private func status(_ marked: String) -> AssertionScope.Status {
    let before = marked.prefix { $0 != "[" }
    let phrase = marked.drop { $0 != "[" }.dropFirst().prefix { $0 != "]" }
    let text = marked.filter { $0 != "[" && $0 != "]" }
    let start = before.utf8.count
    return AssertionScope(tokens: Tokenizer.tokens(in: text))
      .status(start: start, end: start + phrase.utf8.count)
  }

  @Test(arguments: [
    "There were no [relapses] in the first year.",
    "No rash, headache or [nausea] was seen.",
    "She denied [double vision].",
    "The drug was given without [side effects].",
    "[Infection] was ruled out.",
    "Neither [fever] nor cough occurred.",
    "There was no [change in vision].",
    "We found no evidence of [harm], and none of delay.",
  ])
  func denies(sentence: String) { #expect(status(sentence) == .negated) }

  @Test(arguments: [
    "Three [relapses] were seen.",
    "There was no rash but [fever] was common.",
    "Not only [fever] but also rash was seen.",
    "There was no increase in [relapses].",
    "No rash was seen, and she had [fever].",
    "There was no rash. [Fever] was common.",
    "No lesion was seen although [weakness] remained.",
    "People with or without [fever] took part.",
  ])
  func affirms(sentence: String) { #expect(status(sentence) == .affirmed) }

  @Test(arguments: [
    "A scan was done to exclude [infection].", "[Infection] cannot be excluded.",
  ])
  func leavesOpen(sentence: String) { #expect(status(sentence) == .possible) }

  @Test func nothingOutsideTheText() {
    let scope = AssertionScope(tokens: [])
    #expect(!scope.hasCues)
    #expect(scope.status(start: 0, end: 10) == .affirmed)
  }
}
