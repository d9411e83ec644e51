import Evidence
import FactCheck
import Literature
import Testing
import Writing

@testable import Newsroom

@Suite struct ResultDoubtsTests {
  private func digest(_ flags: [String]) -> Digest {
    let finding = Finding(outcome: "fatigue", flags: flags, sources: ["p1"])
    let line = Statement(text: "A study.", kind: .design, sources: ["t"])
    return Digest(
      study: Study(pmid: "99999999", title: "A study"), basis: .abstract,
      evidence: Evidence(findings: [finding]),
      summary: Summary(writer: "test", headline: line, teaser: line),
      verdict: Verdict(level: .pass, objections: [], missing: []),
      reading: Digest.Reading(grade: 5, words: 2, longestSentence: 2))
  }

  @Test func whatDoesNotFitGoesToAPerson() throws {
    let objection = try #require(
      ResultDoubts.objection(to: digest(["baseline", "percent_does_not_fit_count"])))
    #expect(objection.level == .review)
    #expect(objection.passages == ["p1"])
    #expect(objection.message.contains("percent does not fit count"))
    #expect(!objection.message.contains("baseline"))
  }

  @Test func whatOnlyDescribesDoesNot() {
    #expect(ResultDoubts.objection(to: digest(["baseline", "association"])) == nil)
  }

  @Test func anArticleWithoutAnAbstractGoesToAPerson() {
    var one = digest([])
    #expect(ArticleAlone.objection(to: one) == nil)
    one.basis = .fullText
    #expect(ArticleAlone.objection(to: one)?.level == .review)
    one.study.abstract = Abstract(reading: "Forty people napped.")
    #expect(ArticleAlone.objection(to: one) == nil)
  }
}
