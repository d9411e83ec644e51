import Condition
import FactCheck
import Foundation
import Testing

/// The pages written by hand pass the check, and what their authors refused is blocked; skipped where
/// the pages or the records are absent.
@Suite(
  .enabled(
    if: !Exemplars.pages.isEmpty && RealData.profile != nil, "no exemplars beside the package"))
struct ExemplarTests {
  static let checker: FactChecker? = RealData.profile.map {
    FactChecker(profile: $0)
  }

  @Test func everyPageHasItsRecord() {
    #expect(Exemplars.pages.count >= 7)
    for page in Exemplars.pages {
      #expect(Exemplars.studies[page.pmid] != nil, "no record of \(page.pmid)")
      #expect(page.sentences.count >= 5, "\(page.pmid)")
    }
  }

  @Test(arguments: Exemplars.pages.map(\.pmid)) func everySentencePasses(_ pmid: String) throws {
    let checker = try #require(Self.checker)
    let page = try #require(Exemplars.pages.first { $0.pmid == pmid })
    let source = checker.source(for: try #require(Exemplars.studies[pmid]))
    for sentence in page.sentences {
      let isProfile = sentence.kind == .explanation || sentence.kind == .standing
      let pasted = checker.check(text: sentence.text, against: source, complete: false)
      let hard = pasted.objections.filter { $0.level == .block }
      #expect(
        hard.isEmpty, "pasted: \(sentence.text) → \(hard.map { "\($0.check): \($0.message)" })")
      guard !isProfile else { continue }
      let found = checker.check(
        Statement(text: sentence.text, kind: sentence.kind, sources: sentence.sources),
        place: sentence.place, against: source)
      #expect(
        found.isEmpty,
        "\(sentence.text) → \(found.map { "\($0.check) \($0.level): \($0.message)" })")
    }
  }

  @Test(arguments: Exemplars.pages.map(\.pmid)) func whatWasRefusedIsBlocked(_ pmid: String) throws
  {
    let checker = try #require(Self.checker)
    let page = try #require(Exemplars.pages.first { $0.pmid == pmid })
    let source = checker.source(for: try #require(Exemplars.studies[pmid]))
    for phrase in page.refused {
      let verdict = checker.check(text: phrase + ".", against: source, complete: false)
      #expect(
        verdict.level == .block,
        "\(phrase) → \(verdict.objections.map { "\($0.check) \($0.level): \($0.message)" })")
    }
  }

  /// The page of the stopping study against the facts its issue lists, whole and sentence by sentence.
  @Test func theStoppingPagePasses() throws {
    let checker = try #require(Self.checker)
    let page = try #require(Exemplars.stopping)
    #expect(page.sentences.count >= 15)
    let source = checker.source(for: Fixture.stopping)
    for sentence in page.sentences {
      let verdict = checker.check(text: sentence.text, against: source, complete: false)
      #expect(
        verdict.objections.isEmpty, "\(sentence.text) → \(verdict.objections.map(\.message))")
    }
    let text = page.sentences.map { $0.text.hasSuffix(".") ? $0.text : $0.text + "." }
      .joined(separator: "\n\n")
    let whole = checker.check(text: text, against: source, complete: true)
    #expect(whole.objections.isEmpty, "\(whole.objections.map(\.message))")
  }
}
