extension RegisteredTrial {
  /// How a trial stands. Source: ClinicalTrials.gov, "Glossary", recruitment status.
  package enum Status: String, Sendable, Codable, CaseIterable {
    case notYetRecruiting = "NOT_YET_RECRUITING"
    case recruiting = "RECRUITING"
    case byInvitation = "ENROLLING_BY_INVITATION"
    case active = "ACTIVE_NOT_RECRUITING"
    case completed = "COMPLETED"
    case suspended = "SUSPENDED"
    case terminated = "TERMINATED"
    case withdrawn = "WITHDRAWN"
    /// Nobody has confirmed for two years how it stands.
    case unknown = "UNKNOWN"
  }
}
