import Language
import Literature

/// Cuts what was read of a study into passages, each with the role it plays.
package enum PassageReader {
  package static func passages(of study: Study) -> [Passage] {
    var result = [
      Passage(
        id: "t", role: .title, section: "title", text: study.title, start: 0,
        end: study.title.utf8.count)
    ]
    let sections = study.abstract.sections
    var number = 0
    for section in sections {
      var text = section.text
      let role = section.label.flatMap(SectionRoles.role(forLabel:))
      let spans = SentenceSplitter.spans(in: text)
      text.withUTF8 { bytes in
        for span in spans {
          number += 1
          let sentence = String(decoding: bytes[span.start..<span.end], as: UTF8.self)
          result.append(
            Passage(
              id: "p\(number)", role: role ?? .other, section: section.label ?? "abstract",
              text: sentence, start: span.start, end: span.end))
        }
      }
    }
    SentenceRoles.assign(to: &result)
    appendMetadata(of: study, to: &result)
    return result
  }

  private static func appendMetadata(of study: Study, to result: inout [Passage]) {
    func add(_ id: String, _ role: Passage.Role, _ text: String) {
      guard !text.isEmpty else { return }
      result.append(
        Passage(
          id: id, role: role, section: "metadata", text: text, start: 0, end: text.utf8.count))
    }
    add("m:funding", .funding, study.funding.joined(separator: "; "))
    add("m:conflicts", .metadata, study.conflicts ?? "")
    add("m:types", .metadata, study.types.joined(separator: "; "))
    add("m:registrations", .registration, study.registrations.joined(separator: "; "))
  }
}
