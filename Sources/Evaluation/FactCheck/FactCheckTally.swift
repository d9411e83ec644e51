import FactCheck

/// How many planted errors of each kind were seen, and by whom.
struct FactCheckTally: Sendable {
  struct Count: Sendable {
    var planted = 0
    /// The check that watches for this kind objects: it blocks or asks for a person's review.
    var caught = 0
    /// Some check blocks.
    var blocked = 0
    /// Some check blocks or asks for review: such a page is not published by itself.
    var stopped = 0
  }

  var counts: [PlantedError.Kind: Count] = [:]
  var missed: [String] = []

  mutating func add(
    _ error: PlantedError, objections: [Objection], right: Set<String>, note: String
  ) {
    var count = counts[error.kind] ?? Count()
    count.planted += 1
    if objections.contains(where: { $0.level == .block }) { count.blocked += 1 }
    if !objections.isEmpty { count.stopped += 1 }
    if objections.contains(where: { right.contains($0.check) }) {
      count.caught += 1
    } else {
      missed.append(note)
    }
    counts[error.kind] = count
  }

  var all: Count {
    counts.values.reduce(into: Count()) {
      $0.planted += $1.planted
      $0.caught += $1.caught
      $0.blocked += $1.blocked
      $0.stopped += $1.stopped
    }
  }
}
