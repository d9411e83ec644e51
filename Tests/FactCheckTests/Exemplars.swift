import FactCheck
import Foundation
import Literature

/// The hand-written pages beside the package, with the records they retell; none of their text is
/// kept here.
enum Exemplars {
  struct Page: Sendable {
    var pmid: String
    var sentences: [Sentence]
    /// Phrases that the page's author refused.
    var refused: [String]
  }

  struct Sentence: Sendable {
    var place: String
    var text: String
    var kind: Statement.Kind
    var sources: [String]
  }

  /// The pages whose headings name a record.
  static let pages: [Page] = blocks.compactMap { block in
    let pmid = String(block.prefix { $0.isNumber })
    return pmid.count == 8 ? page(block, pmid) : nil
  }

  /// The page of the study of stopping ocrelizumab, whose abstract is not kept with the records.
  static let stopping: Page? = blocks.first { $0.hasPrefix("The study of stopping") }
    .map { page($0, "") }

  private static let blocks: [String] = {
    guard let root = RealData.root else { return [] }
    let file = root.deletingLastPathComponent().appendingPathComponent("EXEMPLARS.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return Array(text.components(separatedBy: "\n## ").dropFirst())
  }()

  /// The records of the pages by PMID.
  static let studies: [String: Study] = {
    let wanted = Set(pages.map(\.pmid))
    var found: [String: Study] = [:]
    for path in [
      "ms_records/ms_gregory_2021_to_june.jsonl.xz", "ms_records/ms_other_1993_2022.jsonl.xz",
    ] {
      for study in RealData.studies(path) {
        if let pmid = study.pmid, wanted.contains(pmid), found[pmid] == nil { found[pmid] = study }
      }
    }
    return found
  }()

  private static func page(_ block: String, _ pmid: String) -> Page {
    var sentences: [Sentence] = []
    var refused: [String] = []
    for line in block.split(separator: "\n") {
      if line.hasPrefix("*Refused:*") {
        refused = line.matches(of: /"([^"]+)"/).map { String($0.1) }.filter { $0.contains(" ") }
      }
      guard let match = line.firstMatch(of: /^\*\*([A-Za-z ]+)\*\* (.*)$/) else { continue }
      guard let place = places[String(match.1)] else { continue }
      sentences += Self.sentences(String(match.2), place)
    }
    return Page(pmid: pmid, sentences: sentences, refused: refused)
  }

  private static let places = [
    "Headline": "headline", "Teaser": "teaser", "Safety line": "safety", "What they found": "found",
    "Why this matters": "matters", "What to keep in mind": "caution",
  ]

  /// Cuts at full stops; `[p3]` names the passages, `*(standing: …)*` behind a sentence its kind.
  private static func sentences(_ text: String, _ place: String) -> [Sentence] {
    var rest = Substring(text)
    var result: [Sentence] = []
    while !rest.isEmpty {
      let end = rest.firstMatch(of: /\.(?= |$)/)?.range.upperBound ?? rest.endIndex
      var sentence = String(rest[..<end])
      rest = rest[end...].drop { $0 == " " }
      var kind = Statement.Kind.finding
      if let mark = rest.firstMatch(of: /^\*\(([a-z]+)[^)]*\)\*/) {
        kind = kinds[String(mark.1)] ?? .finding
        rest = rest[mark.range.upperBound...].drop { $0 == " " || $0 == "." }
      }
      if let mark = sentence.firstMatch(of: #/ \*\(([a-z]+)[^)]*\)\*/#) {
        kind = kinds[String(mark.1)] ?? .finding
        sentence.removeSubrange(mark.range)
      }
      var sources: [String] = []
      while let mark = sentence.firstMatch(of: #/ \[([p0-9, ]+)\]/#) {
        sources += mark.1.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        sentence.removeSubrange(mark.range)
      }
      if place == "safety" { kind = .standing }
      if kind == .finding, sentence.contains("authors") { kind = .view }
      if !sentence.isEmpty {
        result.append(Sentence(place: place, text: sentence, kind: kind, sources: sources))
      }
    }
    return result
  }

  private static let kinds: [String: Statement.Kind] = [
    "glossary": .explanation, "standing": .standing, "absence": .absence, "derived": .derived,
  ]
}
