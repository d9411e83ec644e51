/// Numbers of people with side effects as they were posted in a registry, group by group. No share is
/// worked out from them.
package struct AdverseEvents: Sendable, Equatable, Codable {
  /// So many of so many people.
  package struct Share: Sendable, Equatable, Codable {
    package var affected: Int
    package var atRisk: Int

    package init(affected: Int, atRisk: Int) {
      self.affected = affected
      self.atRisk = atRisk
    }
  }

  package struct Group: Sendable, Equatable, Codable {
    /// In the registry's words.
    package var title: String
    package var deaths: Share?
    package var serious: Share?
    /// Those that are not serious, of a kind that more people had than the threshold says.
    package var other: Share?

    package init(title: String, deaths: Share? = nil, serious: Share? = nil, other: Share? = nil) {
      self.title = title
      self.deaths = deaths
      self.serious = serious
      self.other = other
    }
  }

  package var groups: [Group]
  /// In per cent of a group: rarer kinds are left out of `other`. As printed: `5`.
  package var threshold: String?
  /// Over what time they were collected, in the registry's words.
  package var timeFrame: String?

  package init(groups: [Group], threshold: String? = nil, timeFrame: String? = nil) {
    self.groups = groups
    self.threshold = threshold
    self.timeFrame = timeFrame
  }

  /// The numbers of one kind for every group that had people in it; `nil` where a group has none posted:
  /// numbers of some groups alone would be read as a comparison.
  package func shares(of kind: KeyPath<Group, Share?>) -> [(title: String, share: Share)]? {
    var shares: [(String, Share)] = []
    for group in groups {
      guard let share = group[keyPath: kind] else { return nil }
      if share.atRisk > 0 { shares.append((group.title, share)) }
    }
    return shares.isEmpty ? nil : shares
  }
}
