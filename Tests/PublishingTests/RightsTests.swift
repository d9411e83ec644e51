import Evidence
import FactCheck
import Testing
import Writing

@testable import Publishing

@Suite struct RightsTests {
  /// A hundred words in five sentences of twenty; 15 words may be shown.
  private let hundred = Array(repeating: Written.filler, count: 5)

  private func words(_ passages: [ShownPassage]) -> Int {
    passages.reduce(0) { sum, passage in
      sum + passage.text.split(separator: " ").count { $0 != "…" }
    }
  }

  @Test func showsAtMostAShareOfAClosedAbstract() {
    let found = (1...5).map { Statement(text: "So.", kind: .finding, sources: ["p\($0)"]) }
    let shown = Rights().passages(of: Written.digest(passages: hundred, found: found))
    #expect(shown.map(\.id) == ["p1", "p2", "p3", "p4", "p5"])
    #expect(words(shown) <= 15)
    #expect(words(shown) >= 12, "most of what is allowed is used")
    #expect(!shown[0].text.isEmpty, "what the headline rests on comes first")
    #expect(shown.contains { $0.text.isEmpty }, "the last ones show their place alone")
    #expect(shown[2].label == "Results, sentence 3")
    #expect(shown[0].url == "https://doi.org/10.99999/99000001")
  }

  @Test func neverMoreThanTwentyFiveWordsOfOnePassage() {
    let long = Array(repeating: "word", count: 60).joined(separator: " ")
    let texts = [long] + Array(repeating: Written.filler, count: 40)
    let shown = Rights().passages(of: Written.digest(passages: texts))
    #expect(shown.count == 1)
    #expect(words(shown) == 25)
    #expect(shown[0].text.hasSuffix(" …"))
    #expect(!shown[0].isFull)
  }

  @Test func cutsAroundTheCitedNumbers() {
    let texts = [Written.filler + " relapse in 4 of 41 people " + Written.filler]
    let headline = Statement(text: "4 of 41 people had one", kind: .finding, sources: ["p1"])
    let digest = Written.digest(
      passages: texts + Array(repeating: Written.filler, count: 3), headline: headline)
    let shown = Rights().passages(of: digest)
    #expect(shown[0].text.contains("4 of 41 people"))
    #expect(shown[0].text.hasPrefix("… ") && shown[0].text.hasSuffix(" …"))
  }

  @Test func quotesCountAgainstTheShare() {
    let quote = Statement(
      text: "The authors say “one two three four five six seven eight nine ten”.", kind: .quote,
      sources: ["p2"])
    let digest = Written.digest(passages: hundred, caution: [quote])
    #expect(words(Rights().passages(of: digest)) <= 5)
    #expect(Rights().objection(to: digest) == nil)
    let second = Statement(
      text: "“eleven twelve thirteen fourteen fifteen sixteen”", kind: .quote, sources: ["p3"])
    #expect(
      Rights().objection(to: Written.digest(passages: hundred, caution: [quote, second]))?.level
        == .block)
  }

  @Test func aTitleAndOurOwnQuotationMarksAreNotTheAbstract() {
    let words = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    func digest(_ kind: Statement.Kind, _ sources: [String]) -> Digest {
      Written.digest(
        passages: ["one two three four five"],
        caution: [Statement(text: "“\(words)”", kind: kind, sources: sources)])
    }
    #expect(Rights().objection(to: digest(.quote, ["t"])) == nil)
    #expect(Rights().objection(to: digest(.standing, ["standing:result.null"])) == nil)
    #expect(Rights().objection(to: digest(.quote, ["p1"]))?.level == .block)
    #expect(Rights().objection(to: digest(.quote, ["t", "p1"]))?.level == .block)
    #expect(Rights().objection(to: digest(.view, ["p1"]))?.level == .block)
    #expect(Rights().objection(to: digest(.quote, []))?.level == .block)
  }

  @Test(arguments: [
    "CC BY 4.0", "CC BY", "CC0", "public domain", "Creative Commons Attribution 4.0",
  ])
  func openLicencesShowEverything(licence: String) {
    let digest = Written.digest(passages: hundred, licence: licence)
    let shown = Rights().passages(of: digest)
    #expect(shown.count == 5)
    #expect(shown.allSatisfy { $0.isFull })
    #expect(words(shown) == 100)
  }

  @Test(arguments: [
    "CC BY-NC 4.0", "CC BY-NC-ND", "CC BY-ND", "CC BY-SA 4.0", "All rights reserved", "",
    "https://creativecommons.org/licenses/by-nc/4.0/", "not in the public domain",
  ])
  func otherLicencesDoNot(licence: String) {
    #expect(words(Rights().passages(of: Written.digest(passages: hundred, licence: licence))) <= 15)
  }

  @Test func inventedSamplesAreOurs() {
    let digest = Written.digest(passages: hundred, isInvented: true)
    #expect(words(Rights().passages(of: digest)) == 100)
  }

  @Test func stricterSettingsAreKept() {
    let rights = Rights(policy: RightsPolicy(maxWords: 5, maxShare: 0.15))
    #expect(words(rights.passages(of: Written.digest(passages: hundred))) <= 5)
    let none = Rights(policy: RightsPolicy(maxWords: 0, maxShare: 0))
    #expect(words(none.passages(of: Written.digest(passages: hundred))) == 0)
  }

  @Test func publicDataFollowTheSameRule() throws {
    let texts = hundred.enumerated().map { "sentence\($0.offset) " + $0.element }
    let digest = Written.digest(
      passages: texts, limitations: [SourcedText(text: texts[4], sources: ["p5"])])
    let rights = Rights()
    let record = PublicStudy(
      digest: digest, id: "99000001", address: "https://example.org/studies/99000001/", check: nil,
      passages: rights.passages(of: digest), rights: rights)
    let json = String(decoding: try PublicJSON.bytes(record), as: UTF8.self)
    #expect(!json.contains("sentence1"), "a passage nobody cites")
    #expect(!json.contains("sentence4"), "a limit in the authors' words")
    #expect(!json.contains("nineteen twenty"), "a passage beyond the share")
    #expect(json.contains("Not checked by a person."))
    #expect(json.contains("Software wrote this"))
    let invented = Written.digest(passages: texts, isInvented: true)
    let whole = PublicStudy(
      digest: invented, id: "99000001", address: "https://example.org/", check: nil,
      passages: rights.passages(of: invented), rights: rights)
    let wholeJSON = String(decoding: try PublicJSON.bytes(whole), as: UTF8.self)
    #expect(wholeJSON.contains("sentence4"))
  }
}
