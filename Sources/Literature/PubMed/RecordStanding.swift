/// Where a study stands, from what NLM's record says of it, whatever format the record came in.
struct RecordStanding {
  /// Publication types as printed.
  var types: [String]
  /// Kinds of linked notices, by the names of PubMed's XML: `RetractionIn`.
  var references: Set<String>
  var title: String
  /// `ppublish`, `epublish`, `aheadofprint`.
  var stage: String?
  /// `MEDLINE`, `PubMed-not-MEDLINE`, `Publisher` …
  var indexing: String?

  /// Source: NLM, "Errata, retractions, and other linked citations in PubMed".
  static func meaning(
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
    case "PreprintIn": (.preprint, false)
    case "PreprintOf": (.preprint, true)
    default: (.other, false)
    }
  }

  /// The gravest that is said holds; `nil` when nothing is.
  var status: PublicationStatus? {
    let types = Set(types.map { $0.lowercased() })
    let title = title.uppercased()

    if types.contains("retraction of publication") || types.contains("retraction notice")
      || references.contains("RetractionOf")
    {
      return .retractionNotice
    }
    if types.contains("retracted publication") || references.contains("RetractionIn")
      || references.contains("RetractedandRepublishedIn") || title.hasPrefix("RETRACTED:")
      || title.hasPrefix("RETRACTED ARTICLE")
    {
      return .retracted
    }
    if title.hasPrefix("WITHDRAWN:") || title.hasPrefix("WITHDRAWN ARTICLE") { return .withdrawn }
    if types.contains("published erratum") || references.contains("ErratumFor") {
      return .correctionNotice
    }
    if references.contains("ExpressionOfConcernIn") { return .expressionOfConcern }
    let corrections: Set = ["ErratumIn", "CorrectedandRepublishedIn", "PartialRetractionIn"]
    if !references.isDisjoint(with: corrections) { return .corrected }
    if types.contains("preprint") { return .preprint }
    switch stage {
    case "aheadofprint": return .aheadOfPrint
    case "ppublish", "epublish": return .published
    default: break
    }
    // The old files have no such element; what NLM has indexed has been published.
    return indexing == "MEDLINE" || indexing == "PubMed-not-MEDLINE" ? .published : nil
  }
}
