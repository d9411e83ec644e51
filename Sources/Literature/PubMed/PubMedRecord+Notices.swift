extension PubMedRecord {
  /// The notices that PubMed links to this record; the works it cites are none.
  var notices: [Notice] {
    let links = citation.first("CommentsCorrectionsList")?.children
    return (links.map(Array.init) ?? []).compactMap { link in
      guard let type = link.attribute("RefType"),
        let meaning = RecordStanding.meaning(ofReference: type)
      else { return nil }
      return Notice(
        kind: meaning.kind, citation: link.text(of: "RefSource") ?? "",
        pmid: link.text(of: "PMID"), concernsOther: meaning.concernsOther)
    }
  }

  /// Where the study stands; the gravest that is said holds.
  func status(of study: Study) -> PublicationStatus? {
    let links = citation.first("CommentsCorrectionsList").map { Array($0.children) } ?? []
    return RecordStanding(
      types: study.types, references: Set(links.compactMap { $0.attribute("RefType") }),
      title: study.title, stage: data?.text(of: "PublicationStatus"),
      indexing: citation.attribute("Status")
    ).status
  }
}
