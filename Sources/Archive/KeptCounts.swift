/// What became of records that were handed in to be kept.
package struct KeptCounts: Sendable, Equatable {
  package var new = 0
  package var changed = 0

  package init(new: Int = 0, changed: Int = 0) {
    self.new = new
    self.changed = changed
  }
}
