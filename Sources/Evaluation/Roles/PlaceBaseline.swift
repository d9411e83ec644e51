/// The commonest role of each tenth of an abstract: what can be known without reading.
struct PlaceBaseline {
  private var commonest: [Int]

  init(_ abstracts: [RoleAbstract]) {
    var counts = [[Int]](repeating: [0, 0, 0, 0, 0], count: 10)
    for abstract in abstracts {
      for (number, role) in abstract.roles.enumerated() {
        counts[Self.tenth(number, abstract)][role] += 1
      }
    }
    commonest = counts.map { row in row.indices.max { row[$0] < row[$1] } ?? 0 }
  }

  func accuracy(_ abstracts: [RoleAbstract]) -> Double {
    var right = 0
    var count = 0
    for abstract in abstracts {
      for (number, role) in abstract.roles.enumerated() {
        count += 1
        if commonest[Self.tenth(number, abstract)] == role { right += 1 }
      }
    }
    return count == 0 ? 0 : Double(right) / Double(count)
  }

  private static func tenth(_ number: Int, _ abstract: RoleAbstract) -> Int {
    min(9, (2 * number + 1) * 5 / max(1, abstract.roles.count))
  }
}
