import Archive

/// Records that are kept beside the studies: trials of a registry, news of regulators.
package struct BesideCounts: Sendable, Equatable {
  package var read = 0
  package var new = 0
  package var changed = 0
  /// News about no treatment of the profile.
  package var aside = 0

  package init() {}

  mutating func note(_ counts: KeptCounts, of read: Int) {
    self.read += read
    new += counts.new
    changed += counts.changed
  }

  static func += (sum: inout BesideCounts, more: BesideCounts) {
    sum.read += more.read
    sum.new += more.new
    sum.changed += more.changed
    sum.aside += more.aside
  }
}
