import Evidence

/// One line of `extract`.
struct ExtractLine: Encodable {
  struct Head: Encodable {
    var pmid: String?
    var doi: String?
    var title: String

    private enum CodingKeys: String, CodingKey { case pmid, doi, title }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(pmid, forKey: .pmid)
      try container.encode(doi, forKey: .doi)
      try container.encode(title, forKey: .title)
    }
  }

  var study: Head
  var evidence: Evidence
}
