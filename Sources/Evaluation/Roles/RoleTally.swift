import Evidence

/// Right and wrong roles, counted by sentence.
struct RoleTally: Sendable {
  /// How often each gold role (row) was read as each role (column).
  private(set) var table = [[Int]](repeating: [0, 0, 0, 0, 0], count: 5)

  /// Read as a role outside the chain (a registration): wrong by the headings.
  private(set) var outside = 0

  init(_ readings: [RoleReading]) {
    for reading in readings {
      for (gold, found) in zip(reading.abstract.roles, reading.found) {
        if found >= 0 { table[gold][found] += 1 } else { outside += 1 }
      }
    }
  }

  var count: Int { outside + table.reduce(0) { $0 + $1.reduce(0, +) } }
  var right: Int { table.indices.reduce(0) { $0 + table[$1][$1] } }
  var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
  /// Right also where an aim printed under "Background" is read as an aim.
  var accuracyWithAims: Double {
    count == 0 ? 0 : Double(right + table[0][1]) / Double(count)
  }

  func f1(_ role: Int) -> Double {
    var tally = Tally()
    tally.right = table[role][role]
    tally.missed = table[role].reduce(0, +) - tally.right
    tally.wrong = table.reduce(0) { $0 + $1[role] } - tally.right
    return tally.f1
  }
}
