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
  }

  package var sections: [Section]
  package var isEmpty: Bool { sections.allSatisfy { $0.text.isEmpty } }

  package init(sections: [Section]) {
    self.sections = sections
  }
}
