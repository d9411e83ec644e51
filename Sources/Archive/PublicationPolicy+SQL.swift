extension PublicationPolicy {
  /// The texts a publication shows, as a condition on `digest`.
  var condition: String {
    let approved = "digest.approved_hash IS digest.summary_hash"
    let allowed =
      switch (mode, includeUnreviewed) {
      case (.approval, _): approved
      case (.automatic, false): "(digest.level = 'pass' OR \(approved))"
      case (.automatic, true): "(digest.level IN ('pass', 'review') OR \(approved))"
      }
    return """
      digest.deleted IS NULL AND digest.is_about AND digest.held IS NULL
      AND digest.level <> 'block' AND \(quotes.condition) AND \(allowed)
      AND (\(approved) OR NOT \(needsApprovalAsModel))
      """
  }

  /// A language model had a hand in the text, and such texts wait for a person here.
  private var needsApprovalAsModel: String {
    models == .approval ? "(digest.writer LIKE 'model:%')" : "FALSE"
  }

  /// The texts a person should look at, as a condition on `digest`.
  var reviewCondition: String {
    let waiting =
      switch mode {
      case .approval: "digest.level <> 'block'"
      case .automatic:
        "(digest.level = 'review' OR digest.level = 'pass' AND \(needsApprovalAsModel))"
      }
    return """
      digest.deleted IS NULL AND digest.is_about
      AND (digest.held IS NOT NULL
        OR (\(waiting) AND digest.approved_hash IS NOT digest.summary_hash))
      """
  }
}
