import Literature

/// A study's title and abstract with what each sentence hints at, prepared once for the readers of its
/// design.
struct DesignText {
  struct Line {
    let sentence: Sentence
    let signs: DesignSigns
    /// Tells of this study, wherever it stands.
    let tellsOfStudy: Bool
    /// `We reinvestigated …`, but not `we reviewed …`.
    let tellsWhatWeDid: Bool

    init(_ sentence: Sentence) {
      self.sentence = sentence
      let signs = DesignSigns.of(sentence.lower)
      self.signs =
        signs.contains(.overTime) && Self.namesStudy(sentence)
        ? signs.subtracting(.overTime) : signs
      tellsOfStudy =
        sentence.tellsOfStudy || sentence.passage.section == "abstract" && signs.contains(.authors)
      tellsWhatWeDid = signs.contains(.we) && Self.tellsWhatWeDid(sentence.lower)
    }

    /// `1,518 Australian MS Longitudinal Study participants`: the name of another study follows nobody.
    static func namesStudy(_ s: Sentence) -> Bool {
      s.tokens.indices.dropFirst().contains { i in
        s.tokens[i].text == "Longitudinal" && i + 2 < s.tokens.count
          && ["Study", "Survey"].contains(s.tokens[i + 1].text)
          && PeopleWords.people.contains(s.word(i + 2))
      }
    }

    /// Whether a word that ends in "ed" follows a "we".
    private static func tellsWhatWeDid(_ text: [UInt8]) -> Bool {
      var i = 0
      while i + 5 < text.count {
        guard text[i] == UInt8(ascii: "w"), text[i + 1] == UInt8(ascii: "e"), text[i + 2] == 0x20,
          i == 0 || text[i - 1] == 0x20
        else {
          i += 1
          continue
        }
        let start = i + 3
        var end = start
        while end < text.count, text[end] &- 0x61 < 26 { end += 1 }
        if end - start > 3, text[end - 2] == UInt8(ascii: "e"), text[end - 1] == UInt8(ascii: "d"),
          !looksBackOn.contains(where: { text[start..<end].starts(with: $0.utf8) })
        {
          return true
        }
        i = end
      }
      return false
    }

    private static let looksBackOn = [
      "review", "summari", "discuss", "highlight", "outlin", "aim", "need",
    ]
  }

  let title: Line?
  let abstract: [Line]

  init(_ sentences: [Sentence]) {
    title = sentences.first { $0.id == "t" }.map(Line.init)
    abstract = sentences.filter(\.isAbstract).map(Line.init)
  }

  /// Whether the title hints at any of these.
  func inTitle(_ signs: DesignSigns) -> Bool {
    title.map { !$0.signs.isDisjoint(with: signs) } ?? false
  }

  /// The abstract stops before its end, as those of old records do.
  func breaksOff(_ study: Study) -> Bool {
    guard let last = study.abstract.sections.last?.text.split(separator: " ").last else {
      return false
    }
    return last.hasSuffix("\u{2026}") || last.hasSuffix("...")
  }
}
