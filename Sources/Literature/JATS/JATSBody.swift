/// What of an article's body is read beside its abstract: the harms, and the limits that the authors
/// see themselves.
///
/// Abstracts leave these two out most often (CONSORT for Harms 2022; Yavchitz and others, 2014). The
/// main result stays that of the abstract, which the authors chose. Of an article without an abstract
/// the methods, results and conclusions are read in its place.
struct JATSBody {
  private let body: XMLElement?

  init(_ body: XMLElement?) {
    self.body = body
  }

  static let harmsLabel = "Adverse events"
  static let limitsLabel = "Limitations"

  /// One section each of harms and of limits; without an abstract, of methods, results and conclusions
  /// before them.
  func parts(hasAbstract: Bool) -> [Abstract.Section] {
    guard let body else { return [] }
    let sections = body.all("sec")
    var harms = sections.filter { !isTitled($0, Self.methods) }.flatMap {
      texts(under: $0, titled: Self.harms)
    }
    if harms.isEmpty {
      harms = sections.filter { isTitled($0, ["result", "finding"]) }
        .flatMap(JATSText.allParagraphs).filter { holds($0, Self.harmWords) }
    }
    var limits = sections.flatMap { texts(under: $0, titled: ["limitation"]) }
    if limits.isEmpty {
      limits = sections.filter { isTitled($0, ["discussion", "conclusion"]) }
        .flatMap(JATSText.allParagraphs).filter { holds($0, ["limitation"]) }
    }
    var parts = [(Self.harmsLabel, harms), (Self.limitsLabel, limits)]
    if !hasAbstract {
      let taken = Set(harms + limits)
      parts.insert(
        contentsOf: ["Methods", "Results", "Conclusions"].map { label in
          let title = String(label.lowercased().dropLast())
          let texts = sections.filter { isTitled($0, [title]) }
            .flatMap(JATSText.allParagraphs).filter { !taken.contains($0) }
          return (label, Array(texts.prefix(Self.mostParagraphs)))
        }, at: 0)
    }
    return parts.compactMap { label, texts in
      texts.isEmpty ? nil : Abstract.Section(label: label, text: texts.joined(separator: " "))
    }
  }

  /// More is no abstract's place any more; the first ones tell who was studied and what came out.
  private static let mostParagraphs = 12

  private static let methods = ["method", "introduction", "background", "design", "statistic"]
  private static let harms = [
    "adverse event", "adverse effect", "adverse reaction", "side effect", "side-effect", "harms",
    "safety", "tolerab",
  ]
  private static let harmWords = [
    "adverse event", "adverse effect", "adverse reaction", "side effect", "side-effect",
  ]

  /// The paragraphs of the sections of this title, at any depth.
  private func texts(under section: XMLElement, titled titles: [String]) -> [String] {
    if isTitled(section, titles) { return JATSText.allParagraphs(section) }
    return section.all("sec").flatMap { texts(under: $0, titled: titles) }
  }

  private func isTitled(_ section: XMLElement, _ titles: [String]) -> Bool {
    let kind = section.attribute("sec-type") ?? ""
    return holds("\(kind) \(JATSText.label(of: section) ?? "")", titles)
  }

  private func holds(_ text: String, _ words: [String]) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }
}
