/// One record as cut from its input, not yet read: bytes that can be parsed anywhere, in any order.
package struct RawRecord: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    case studyJSON
    /// One record of MEDLINE text.
    case medline
    /// One result of Europe PMC's JSON.
    case europePMC
    /// One preprint of bioRxiv's or medRxiv's JSON.
    case preprint
    case pubmedArticle
    case bookArticle
    case medlineCitation
    /// An article in JATS.
    case article
    /// `bytes` are the digits of a PMID.
    case deletion
    /// Set aside while cutting.
    case unreadable(reason: String, mend: String)
  }

  package var kind: Kind
  package var bytes: [UInt8]
  package var origin: Origin
  /// The encoding that the file's XML declaration names, when it is not UTF-8.
  package var encoding: String?

  /// Whether the record may say something about another one: that it takes it back or corrects it.
  package var mayBeNotice: Bool {
    let bytes = bytes[...]
    return ByteSearch.contains("RetractionOf", in: bytes)
      || ByteSearch.contains("Retraction of", in: bytes)
      || ByteSearch.contains("retracted-article", in: bytes)
      || ByteSearch.contains("ROF - ", in: bytes) || ByteSearch.contains("EFR - ", in: bytes)
      || ByteSearch.contains("ErratumFor", in: bytes)
      || ByteSearch.contains("ConcernFor", in: bytes)
      || ByteSearch.contains("Erratum for", in: bytes)
  }

  /// What tells of the study.
  var source: RecordSource? {
    switch kind {
    // One result of Europe PMC on a line of its own is read as what it is.
    case .studyJSON:
      ByteSearch.contains("\"abstractText\"", in: bytes[...]) ? .europePMC : .studyLines
    case .europePMC: .europePMC
    case .preprint: .preprintServer
    case .medline, .pubmedArticle, .bookArticle, .medlineCitation: .pubmed
    case .article: .fullText
    case .deletion, .unreadable: nil
    }
  }

  package init(kind: Kind, bytes: [UInt8], origin: Origin, encoding: String? = nil) {
    self.kind = kind
    self.bytes = bytes
    self.origin = origin
    self.encoding = encoding
  }
}
