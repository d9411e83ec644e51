import Evidence
import FactCheck
import Literature
import Publishing
import Writing

/// Digests written by hand for invented studies: every shape that a page must carry.
enum PagesDigests {
  static let all: [(id: String, digest: Digest)] = [
    ("900001", trial), ("900002", nullResult), ("900003", caseReport), ("900004", mice),
    ("900005", noAbstract), ("900006", retracted),
  ]

  static let abstractLine =
    "One study is not a reason to stop or change a medicine."
    + " An MS team can look at this with each person."

  static func says(
    _ text: String, _ kind: Statement.Kind = .finding, _ sources: [String] = [],
    terms: [String] = []
  ) -> Statement {
    Statement(text: text, kind: kind, sources: sources, terms: terms)
  }

  static func fact(_ name: String, _ label: String, _ text: String, _ sources: [String] = [])
    -> Summary.Fact
  {
    Summary.Fact(
      name: name, label: label,
      statement: Statement(text: text, kind: sources.isEmpty ? .absence : .design, sources: sources)
    )
  }

  /// Passages from sections of sentences, numbered as in the contract.
  static func passages(_ title: String, _ sections: [(String, Passage.Role, [String])]) -> [Passage]
  {
    var all = [
      Passage(
        id: "t", role: .title, section: "title", text: title, start: 0, end: title.utf8.count)
    ]
    for (label, role, sentences) in sections {
      var start = 0
      for sentence in sentences {
        let end = start + sentence.utf8.count
        all.append(
          Passage(
            id: "p\(all.count)", role: role, section: label, text: sentence, start: start, end: end)
        )
        start = end + 1
      }
    }
    return all
  }

  static func abstract(_ sections: [(String, Passage.Role, [String])]) -> Abstract {
    Abstract(
      sections: sections.map { Abstract.Section(label: $0.0, text: $0.2.joined(separator: " ")) })
  }

  static func digest(
    _ study: Study, basis: Digest.Basis = .abstract, _ evidence: Evidence, _ summary: Summary
  ) -> Digest {
    Digest(
      study: study, basis: basis, evidence: evidence, summary: summary,
      verdict: Verdict(level: .pass),
      reading: Digest.Reading(grade: 7.2, words: 120, longestSentence: 21))
  }

  /// Every passage in full, as for a study with an open licence.
  static func shown(_ digest: Digest) -> [ShownPassage] {
    var numbers: [String: Int] = [:]
    return digest.evidence.passages.map { passage in
      let number = numbers[passage.section, default: 0] + 1
      numbers[passage.section] = number
      let label = passage.id == "t" ? "Title" : "\(passage.section.capitalized), sentence \(number)"
      return ShownPassage(
        id: passage.id, label: label, text: passage.text, isFull: passage.role != .conclusions,
        url: "https://pubmed.ncbi.nlm.nih.gov/900001/")
    }
  }

  static func card(_ id: String, _ digest: Digest) -> StudyCard { StudyCard(digest, id: id) }
}
