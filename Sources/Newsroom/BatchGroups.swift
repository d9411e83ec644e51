import Literature

/// Batches of records in groups, so that all cores have work between two transactions. Small at
/// first: who reads a few records need not wait for more.
struct BatchGroups: Sequence, IteratorProtocol {
  private var batches: RecordBatches
  private var size = 1
  private static let largest = 16

  init(_ batches: RecordBatches) {
    self.batches = batches
  }

  mutating func next() -> [[RawRecord]]? {
    var group: [[RawRecord]] = []
    while group.count < size, let batch = batches.next() { group.append(batch) }
    size = Swift.min(size * 2, Self.largest)
    return group.isEmpty ? nil : group
  }
}
