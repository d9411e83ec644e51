import Writing

/// What every public form of a text says about itself (promise 9): what it rests on, that software
/// wrote it, which writer, and whether a person checked it.
package struct PublicNotice: Sendable, Equatable {
  package let basis: String
  package let writer: String
  package let checked: String

  /// - Parameter name: `grounded`, `model:NAME` or `editor:NAME`.
  package init(basis: Digest.Basis, writer name: String, check: PersonCheck?, style: HouseStyle) {
    self.basis =
      switch basis {
      case .abstract: "Based on the abstract."
      case .fullText:
        "Based on the abstract and on what the article says of side effects and limits."
      case .registry: "Based on a trial register."
      case .title: "Based on the title alone; there was no abstract to read."
      }
    writer =
      name.hasPrefix("editor:")
      ? "An editor wrote this: \(PlainWords.writer(name))."
      : "Software wrote this: \(PlainWords.writer(name))."
    checked =
      check.map { "Checked by \($0.by), \(style.date($0.on))." }
      ?? "Not checked by a person."
  }

  package var sentences: [String] { [basis, writer, checked] }
}
