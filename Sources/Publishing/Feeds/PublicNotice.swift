import Writing

/// What every public form of a text says about itself (promise 9): what it rests on, that software
/// wrote it, which writer, and whether a person checked it.
package struct PublicNotice: Sendable, Equatable {
  package let basis: String
  package let writer: String
  package let checked: String

  package init(_ digest: Digest, approval: PersonCheck?) {
    basis =
      switch digest.basis {
      case .abstract: "Based on the abstract."
      case .fullText: "Based on the full text."
      case .registry: "Based on a trial register."
      case .title: "Based on the title alone; there was no abstract to read."
      }
    let name = digest.summary.writer
    writer =
      name.hasPrefix("editor:")
      ? "An editor wrote this: \(PlainWords.writer(name))."
      : "Software wrote this: \(PlainWords.writer(name))."
    checked =
      approval.map { "Checked by \($0.by), \(PlainWords.date($0.on))." }
      ?? "Not checked by a person."
  }

  package var sentences: [String] { [basis, writer, checked] }
}
