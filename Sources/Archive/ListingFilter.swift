import Evidence

/// Which studies a list shows; what is `nil` does not narrow.
package struct ListingFilter: Sendable, Equatable {
  package var stage: Stage?
  /// Ids of the condition's profile.
  package var type: String?
  package var topic: String?
  package var treatment: String?

  package static let all = ListingFilter()

  package init(
    stage: Stage? = nil, type: String? = nil, topic: String? = nil, treatment: String? = nil
  ) {
    self.stage = stage
    self.type = type
    self.topic = topic
    self.treatment = treatment
  }
}
