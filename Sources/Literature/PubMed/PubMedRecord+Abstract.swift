extension PubMedRecord {
  /// The sections of an `Abstract` or `OtherAbstract`, labelled as the authors did.
  static func abstract(_ element: XMLElement) -> Abstract {
    var sections: [Abstract.Section] = []
    for part in element.all("AbstractText") {
      let printed = part.attribute("Label").flatMap { SectionHeadings.isPlaceholder($0) ? nil : $0 }
      let category =
        part.attribute("NlmCategory").flatMap { SectionHeadings.isPlaceholder($0) ? nil : $0 }
      // NLM's category stands in only where the attribute is all there is.
      let label = part.attribute("Label") == nil ? category : printed
      let text = part.text ?? ""
      if label != nil || !text.isEmpty {
        sections.append(Abstract.Section(label: label.map { Bytes.trimmed($0) }, text: text))
      }
    }
    // One piece of running text may carry its headings inside.
    if sections.count == 1, sections[0].label == nil { return Abstract(reading: sections[0].text) }
    return Abstract(sections: sections)
  }
}
