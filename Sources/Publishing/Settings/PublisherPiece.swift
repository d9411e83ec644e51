/// A piece of HTML that the publisher wants on every page: `header.html` or `footer.html` of the theme.
///
/// It is the publisher's own and stands as it is, inside the site's header or footer.
package struct PublisherPiece: Sendable, Equatable, Codable {
  /// Every page carries it, and a page shall weigh less than 60 kB.
  static let mostBytes = 6_000
  /// What would break the page around it, or would not be loaded: the pages allow nothing inline.
  private static let refused = [
    "<html", "<head>", "<body", "<main", "<h1", "<script", "<style", "<iframe", " style=",
  ]

  let text: String

  /// - Parameter name: of its file, for the message.
  /// - Throws: `EditionError`
  package init(_ bytes: [UInt8], name: String) throws {
    guard bytes.count <= Self.mostBytes else {
      throw EditionError(
        message: "The theme's \(name) has \(bytes.count) bytes",
        mend: "Every page carries it: make it smaller than \(Self.mostBytes) bytes")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw EditionError(
        message: "The theme's \(name) is not in UTF-8", mend: "Save the file in UTF-8")
    }
    let small = text.lowercased()
    if let found = Self.refused.first(where: { small.contains($0) }) {
      throw EditionError(
        message: "The theme's \(name) has \u{201C}\(found)\u{201D} in it",
        mend: "Leave it out: the piece stands inside a page, whose styles are in myelin.css")
    }
    self.text = text
  }
}
