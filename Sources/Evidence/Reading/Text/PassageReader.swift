import Language
import Literature

/// Cuts what was read of a study into passages, each with the role it plays.
package enum PassageReader {
  package static func passages(of study: Study) -> [Passage] { read(study).passages }

  /// The passages, and of each how probable its role is (1 where the authors or the kind say it).
  static func read(_ study: Study) -> (passages: [Passage], certainty: [Float]) {
    var sentences: [Passage] = []
    var headings: [SentenceRoles.Heading] = []
    for section in study.abstract.sections {
      var text = section.text
      let heading = section.label.map(SectionRoles.heading(forLabel:)) ?? .open
      let label = section.label ?? "abstract"
      let spans = SentenceSplitter.spans(in: text)
      text.withUTF8 { bytes in
        for span in spans {
          let sentence = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
          headings.append(heading)
          sentences.append(
            Passage(
              id: "p\(headings.count)", role: .other, section: label, text: sentence,
              start: span.start, end: span.end))
        }
      }
    }
    let article = article(of: study)
    let certainty = SentenceRoles.assign(to: &sentences, headings: headings, title: study.title)
    let title = Passage(
      id: "t", role: .title, section: "title", text: study.title, start: 0,
      end: study.title.utf8.count)
    let metadata = metadata(of: study)
    return (
      [title] + sentences + article + metadata,
      [1] + certainty + [Float](repeating: 1, count: article.count + metadata.count)
    )
  }

  /// The sentences of what was read beside the abstract: `f1…`.
  private static func article(of study: Study) -> [Passage] {
    var passages: [Passage] = []
    for section in study.fullText {
      let name = section.label?.lowercased() ?? ""
      let role: Passage.Role =
        switch name {
        case "methods": .methods
        case "limitations", "conclusions": .conclusions
        default: .results
        }
      let label = name.isEmpty ? "Full text" : "Full text, \(name)"
      let text = Array(section.text.utf8)
      for span in SentenceSplitter.spans(in: section.text) {
        passages.append(
          Passage(
            id: "f\(passages.count + 1)", role: role, section: label,
            text: String(decoding: text[span.start..<span.end], as: UTF8.self),
            start: span.start, end: span.end))
      }
    }
    return passages
  }

  private static func metadata(of study: Study) -> [Passage] {
    let parts: [(String, Passage.Role, String)] = [
      ("m:funding", .funding, study.funding.joined(separator: "; ")),
      ("m:conflicts", .metadata, study.conflicts ?? ""),
      ("m:types", .metadata, study.types.joined(separator: "; ")),
      ("m:registrations", .registration, study.registrations.joined(separator: "; ")),
    ]
    return parts.filter { !$0.2.isEmpty }.map { id, role, text in
      Passage(
        id: id, role: role, section: "metadata", text: text, start: 0, end: text.utf8.count)
    }
  }
}
