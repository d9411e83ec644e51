/// A study's title and abstract with what each sentence hints at, prepared once for the readers of its
/// design.
struct DesignText {
  struct Line {
    let sentence: Sentence
    let signs: DesignSigns
    /// Tells of this study, wherever it stands.
    let tellsOfStudy: Bool

    init(_ sentence: Sentence) {
      self.sentence = sentence
      signs = DesignSigns.of(sentence.lower)
      tellsOfStudy = sentence.tellsOfStudy
    }
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
}
