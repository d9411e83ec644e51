import Condition
import Evidence
import FactCheck
import Foundation
import Literature
import Publishing
import Writing

/// Digests made up for these tests.
enum Written {
  /// Twenty words that say nothing of any study.
  static let filler =
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    + "sixteen seventeen eighteen nineteen twenty"

  static func passages(_ texts: [String], section: String = "RESULTS") -> [Passage] {
    var start = 0
    return texts.enumerated().map { index, text in
      defer { start += text.utf8.count + 1 }
      return Passage(
        id: "p\(index + 1)", role: .results, section: section, text: text, start: start,
        end: start + text.utf8.count)
    }
  }

  static func digest(
    pmid: String = "99000001", passages texts: [String], licence: String? = nil,
    headline: Statement = Statement(
      text: "In 40 people, lemon water made no clear difference", kind: .finding, sources: ["p1"]),
    found: [Statement] = [], caution: [Statement] = [], isInvented: Bool = false,
    status: PublicationStatus? = nil,
    published: PublicationDate? = PublicationDate(
      year: 2021, month: 3), topics: [String] = ["walking"], level: Verdict.Level = .pass,
    limitations: [SourcedText] = []
  ) -> Digest {
    let study = Study(
      pmid: pmid, doi: "10.99999/\(pmid)", title: "Lemon water and walking",
      abstract: Abstract(sections: [
        Abstract.Section(label: "RESULTS", text: texts.joined(separator: " "))
      ]), journal: "Journal of Invented Trials", published: published, status: status,
      licence: licence, isInvented: isInvented)
    let evidence = Evidence(
      design: .rct, species: .human, stage: .trial,
      participants: Participants(total: 40, sources: ["p1"]), limitations: limitations,
      passages: passages(texts), about: Evidence.About(topics: topics))
    let summary = Summary(
      writer: "grounded", headline: headline,
      teaser: Statement(text: "A trial of lemon water.", kind: .design, sources: ["p1"]),
      found: found, caution: caution)
    return Digest(
      study: study, basis: .abstract, evidence: evidence, summary: summary,
      verdict: Verdict(level: level),
      reading: Digest.Reading(grade: 5, words: 9, longestSentence: 9)
    )
  }

  static let profile = ConditionProfile(
    id: "test", name: "test condition", short: "TC", team: "TC team", families: ["walking"],
    names: ["test condition"],
    topics: [
      Topic(
        id: "walking", name: "Walking", explanation: "How people walk.", cues: ["walking"],
        matters: Topic.Matters(person: "It matters.", family: "It matters.", team: "It matters."))
    ])

  /// The package's own phrasebook.
  static let phrasebook = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Phrasebook").path

  static func theme(_ css: String = "body{}") throws -> Theme {
    try Theme(files: [("myelin.css", Array(css.utf8)), ("favicon.svg", Array("<svg/>".utf8))])
  }
}
