/// The abstracts of an article: the one that is read, and the others beside it.
struct JATSAbstracts {
  private let record: JATSRecord

  init(_ record: JATSRecord) {
    self.record = record
  }

  func read() -> (main: Abstract, others: [OtherAbstract]) {
    var abstracts = record.meta.all("abstract").compactMap { element -> OtherAbstract? in
      let type = element.attribute("abstract-type")
      guard type.map({ !Self.pictures.contains($0) }) ?? true else { return nil }
      return OtherAbstract(
        type: type, language: record.language, abstract: Self.abstract(element))
    }
    abstracts += record.meta.all("trans-abstract").map { element in
      let code = element.attribute("lang").map { String($0.prefix { $0 != "-" }) }
      return OtherAbstract(
        type: nil, language: code.flatMap(LanguageCode.short), abstract: Self.abstract(element))
    }
    abstracts.removeAll(where: \.abstract.isEmpty)
    let plain = abstracts.indices.filter { Self.isMain(abstracts[$0].type) }
    // Of an article in another language the English abstract is the one that can be read.
    let english = plain.first { (abstracts[$0].language ?? "en") == "en" }
    guard let main = english ?? plain.first else { return (Abstract(sections: []), abstracts) }
    let chosen = abstracts.remove(at: main)
    return (chosen.abstract, abstracts)
  }

  /// Kinds that hold a picture or a line for a list of contents.
  private static let pictures: Set<String> = [
    "graphical", "toc", "teaser", "video", "stereochemical",
  ]

  /// Whether an abstract is the authors' own and not a version of it for others.
  private static func isMain(_ type: String?) -> Bool {
    let others = ["summary", "plain", "lay", "key", "highlight", "point", "executive"]
    return !others.contains { type?.lowercased().contains($0) == true }
  }

  private static func abstract(_ element: XMLElement) -> Abstract {
    var sections: [Abstract.Section] = []
    let running = JATSText.paragraphs(element).joined(separator: " ")
    if !running.isEmpty { sections.append(Abstract.Section(text: running)) }
    for part in element.all("sec") {
      let text = JATSText.allParagraphs(part).joined(separator: " ")
      let label = JATSText.label(of: part).flatMap { SectionHeadings.isPlaceholder($0) ? nil : $0 }
      if label != nil || !text.isEmpty {
        sections.append(Abstract.Section(label: label, text: text))
      }
    }
    // One piece of running text may carry its headings inside.
    if sections.count == 1, sections[0].label == nil { return Abstract(reading: sections[0].text) }
    return Abstract(sections: sections)
  }
}
