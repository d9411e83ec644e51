/// The elements that hold one record each: PubMed's, and the article of JATS.
enum RecordTag: Sendable, CaseIterable {
  case pubmedArticle
  case bookArticle
  case medlineCitation
  case deleteCitation
  case article

  var name: StaticString {
    switch self {
    case .pubmedArticle: "PubmedArticle"
    case .bookArticle: "PubmedBookArticle"
    case .medlineCitation: "MedlineCitation"
    case .deleteCitation: "DeleteCitation"
    case .article: "article"
    }
  }

  /// A text that stands in this element's end tag and in every tag that cannot stand inside it.
  var landmark: StaticString {
    switch self {
    case .pubmedArticle, .bookArticle: "Pubmed"
    case .medlineCitation: "MedlineCitation"
    case .deleteCitation: "DeleteCitation"
    case .article: "article"
    }
  }

  /// The tag that opens at `index`, right after `<` or `</`.
  static func at(_ index: Int, in bytes: UnsafeRawBufferPointer) -> RecordTag? {
    allCases.first { isTag($0.name, at: index, in: bytes) }
  }

  /// Whether exactly this name stands at `index`: `PubmedArticle` is not `PubmedArticleSet`.
  static func isTag(
    _ name: StaticString, at index: Int, in bytes: UnsafeRawBufferPointer
  ) -> Bool {
    let length = name.utf8CodeUnitCount
    guard index + length < bytes.count else { return false }
    for offset in 0..<length where bytes[index + offset] != name.utf8Start[offset] { return false }
    let next = bytes[index + length]
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || Bytes.isSpace(next)
  }
}
