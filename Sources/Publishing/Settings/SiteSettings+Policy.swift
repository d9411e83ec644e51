import Archive

extension SiteSettings {
  /// Which texts the archive gives out for this publication.
  package func policy(includeUnreviewed: Bool = false) -> PublicationPolicy {
    switch publication {
    case .automatic: PublicationPolicy(mode: .automatic, includeUnreviewed: includeUnreviewed)
    case .approval: PublicationPolicy(mode: .approval, includeUnreviewed: false)
    }
  }
}
