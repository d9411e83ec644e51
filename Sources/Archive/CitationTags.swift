/// The works that reviews cite, kept as tags beside types, topics and treatments: so that the reviews
/// of a study that is taken back are found without reading their digests.
enum CitationTags {
  static let kind = "cites"
}
