extension PubMedRecord {
  /// The notices that PubMed links to this record; the works it cites are none.
  var notices: [Notice] {
    let links = citation.first("CommentsCorrectionsList")?.children
    return (links.map(Array.init) ?? []).compactMap { link in
      guard let type = link.attribute("RefType"), let meaning = Self.meaning(ofReference: type)
      else { return nil }
      return Notice(
        kind: meaning.kind, citation: link.text(of: "RefSource") ?? "",
        pmid: link.text(of: "PMID"), concernsOther: meaning.concernsOther)
    }
  }

  /// Source: NLM, "Errata, retractions, and other linked citations in PubMed".
  private static func meaning(
    ofReference type: String
  ) -> (kind: Notice.Kind, concernsOther: Bool)? {
    switch type {
    case "Cites", "AssociatedDataset", "AssociatedPublication": nil
    case "RetractionIn", "RetractedandRepublishedIn", "PartialRetractionIn": (.retraction, false)
    case "RetractionOf", "RetractedandRepublishedFrom", "PartialRetractionOf": (.retraction, true)
    case "ErratumIn", "CorrectedandRepublishedIn": (.correction, false)
    case "ErratumFor", "CorrectedandRepublishedFrom": (.correction, true)
    case "ExpressionOfConcernIn": (.expressionOfConcern, false)
    case "ExpressionOfConcernFor": (.expressionOfConcern, true)
    case "UpdateIn": (.update, false)
    case "UpdateOf": (.update, true)
    case "CommentIn": (.comment, false)
    case "CommentOn": (.comment, true)
    case "RepublishedIn", "ReprintIn": (.republication, false)
    case "RepublishedFrom", "ReprintOf": (.republication, true)
    default: (.other, false)
    }
  }

  /// Where the study stands; the gravest that is said holds.
  func status(of study: Study) -> PublicationStatus? {
    let types = Set(study.types.map { $0.lowercased() })
    let links = Set(
      (citation.first("CommentsCorrectionsList").map { Array($0.children) } ?? [])
        .compactMap { $0.attribute("RefType") })
    let title = study.title.uppercased()

    if types.contains("retraction of publication") || types.contains("retraction notice")
      || links.contains("RetractionOf")
    {
      return .retractionNotice
    }
    if types.contains("retracted publication") || links.contains("RetractionIn")
      || links.contains("RetractedandRepublishedIn") || title.hasPrefix("RETRACTED:")
      || title.hasPrefix("RETRACTED ARTICLE")
    {
      return .retracted
    }
    if title.hasPrefix("WITHDRAWN:") || title.hasPrefix("WITHDRAWN ARTICLE") { return .withdrawn }
    if types.contains("published erratum") || links.contains("ErratumFor") {
      return .correctionNotice
    }
    if links.contains("ExpressionOfConcernIn") { return .expressionOfConcern }
    if !links.isDisjoint(with: ["ErratumIn", "CorrectedandRepublishedIn", "PartialRetractionIn"]) {
      return .corrected
    }
    if types.contains("preprint") { return .preprint }
    switch data?.text(of: "PublicationStatus") {
    case "aheadofprint": return .aheadOfPrint
    case "ppublish", "epublish": return .published
    default: break
    }
    // The old files have no such element; what NLM has indexed has been published.
    let indexing = citation.attribute("Status")
    return indexing == "MEDLINE" || indexing == "PubMed-not-MEDLINE" ? .published : nil
  }
}
