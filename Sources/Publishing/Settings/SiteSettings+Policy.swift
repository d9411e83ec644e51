import Archive

extension SiteSettings {
  /// Which texts the archive gives out for this publication: the one answer that every page, list,
  /// feed and search goes by.
  package func policy(includeUnreviewed: Bool = false) -> PublicationPolicy {
    switch publication {
    case .automatic:
      PublicationPolicy(
        mode: .automatic, models: modelPublication == .automatic ? .automatic : .approval,
        includeUnreviewed: includeUnreviewed, quotes: rights.quotes)
    case .approval:
      PublicationPolicy(mode: .approval, includeUnreviewed: false, quotes: rights.quotes)
    }
  }
}
