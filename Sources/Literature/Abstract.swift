/// An abstract as read: its sections in order, each with the label the authors gave it, if any.
package struct Abstract: Sendable, Equatable {
  package struct Section: Sendable, Equatable, Codable {
    /// As printed, without the colon: `METHODS`; `nil` for running text.
    package var label: String?
    package var text: String

    package init(label: String? = nil, text: String) {
      self.label = label
      self.text = text
    }

    package func encode(to encoder: any Encoder) throws {
      var fields = encoder.container(keyedBy: CodingKeys.self)
      // Synthesised coding leaves a nil out; the contract shows it as null.
      try fields.encode(label, forKey: .label)
      try fields.encode(text, forKey: .text)
    }
  }

  package var sections: [Section]
  package var isEmpty: Bool { sections.allSatisfy { $0.text.isEmpty } }

  package init(sections: [Section]) {
    self.sections = sections
  }

  /// Reads `LABEL: text` lines, running text, or running text with headings such as `Methods:`.
  package init(reading text: String) {
    self.init(sections: LabelScanner.sections(of: text))
  }
}

extension Abstract: Codable {
  /// Reads a string in any of the forms of `init(reading:)`, or an array of `{label, text}`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self.init(sections: [])
    } else if let text = try? container.decode(String.self) {
      self.init(reading: text)
    } else {
      let sections = try container.decode([Section].self)
      self.init(
        sections: sections.map { section in
          let isPlaceholder = section.label.map(SectionHeadings.isPlaceholder) ?? false
          return isPlaceholder ? Section(text: section.text) : section
        })
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(sections)
  }
}
