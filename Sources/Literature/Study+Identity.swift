extension Study {
  /// The study's id in paths and links: the PMID, else `doi-…`, else `title-…`; only `[a-z0-9-]`.
  ///
  /// Fixed for ever. An id without PMID carries a hash wherever two studies could share the slug.
  package var id: String {
    if let pmid, Self.isPMID(pmid) { return pmid }
    if let doi = doi.flatMap(DOI.normalised) { return "doi-" + DOI.slug(doi) }
    // Titles repeat ("Editorial", "Reply"): journal, year and first author tell them apart.
    let identity = [
      title, journal ?? "", published.map { String($0.year) } ?? "", authors.first ?? "",
    ].joined(separator: "\u{1F}")
    let slug = Slug.of(title, limit: 60)
    return (slug.isEmpty ? "title-" : "title-\(slug)-") + StableHash.short(identity.lowercased())
  }

  /// Whether the text can be a PubMed id: one to ten digits that do not begin with 0.
  package static func isPMID(_ text: String) -> Bool {
    let bytes = text.utf8
    return (1...10).contains(bytes.count) && bytes.first != UInt8(ascii: "0")
      && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// How a work that cites this study may name it in its `references`.
  package var namesWhenCited: [String] {
    [pmid, doi.flatMap(DOI.normalised)?.lowercased()].compactMap(\.self)
  }
}
