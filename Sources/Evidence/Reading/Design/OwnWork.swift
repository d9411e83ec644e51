/// Whether a text tells of work its authors did, of one person they saw, or of what others found.
///
/// Texts of reviews stand in the present and count nothing; reports of work stand in the past, say
/// "we", and print figures.
struct OwnWork {
  /// Work of the authors' own is told.
  let isEmpirical: Bool
  /// Nothing speaks for work of the authors' own.
  let isTextOnly: Bool
  /// Sentences that tell of one person: `the patient`, `she`, `a 34-year-old`.
  let ofOne: Int
  /// 20 people or more are counted.
  let countsMany: Bool

  init(_ text: DesignText) {
    let abstract = text.abstract
    let count = Double(max(1, abstract.count))
    let past = Double(abstract.count { $0.signs.contains(.past) }) / count
    let ours = abstract.count { $0.signs.contains(.ours) }
    let isLabelled = abstract.contains { line in
      let label = line.sentence.passage.section.lowercased()
      return label.contains("method") || label.contains("result")
    }
    isEmpirical =
      isLabelled && past >= 0.3 || past >= 0.5 && (abstract.count >= 2 || ours > 0)
      || past >= 0.25 && ours > 0 || ours >= 2
    isTextOnly =
      past < 0.34 && ours == 0 && !isLabelled && !abstract.contains { $0.signs.contains(.figures) }
    ofOne = abstract.count { $0.signs.contains(.ofOne) }
    countsMany = abstract.contains {
      $0.sentence.role != .background && Self.countsMany($0.sentence)
    }
  }

  private static func countsMany(_ s: Sentence) -> Bool {
    s.quantities.contains { q in
      q.kind == .whole && q.value >= 20
        && (0...4).contains { people.contains(s.word(q.endToken + $0)) }
    }
  }

  private static let people: Set<String> = [
    "patients", "participants", "people", "persons", "individuals", "subjects", "women", "men",
    "children", "adults", "pwms", "cases", "eyes", "controls", "consecutive",
  ]
}
