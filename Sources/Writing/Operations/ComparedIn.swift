/// Operation: groups differ `in` something: `no difference regarding age` becomes `no difference in age`,
/// while a question stays one `about` something.
enum ComparedIn {
  private static let differences: Set<String> = [
    "differ", "differed", "differs", "different", "difference", "differences", "similar",
    "comparable", "equal", "superior", "inferior", "equivalent", "alike",
  ]

  static func apply(to pieces: inout Pieces) {
    guard let first = pieces.list.firstIndex(where: { differences.contains($0.lower) }) else {
      return
    }
    for index in pieces.list.indices.reversed() where index > first && index + 1 < pieces.count {
      let isPhrase =
        pieces.matches(["with", "respect", "to"], at: index)
        || pieces.matches(["with", "regards", "to"], at: index)
      if isPhrase, index + 3 < pieces.count {
        pieces.replace(index..<(index + 3), with: "in")
      } else if ["regarding", "concerning"].contains(pieces.list[index].lower) {
        pieces.replace(index..<(index + 1), with: "in")
      }
    }
  }
}
