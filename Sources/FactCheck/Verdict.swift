/// What the fact check says of a text: the worst level of its objections, each objection, and what
/// a complete summary would still have to say.
package struct Verdict: Sendable, Equatable, Codable {
  package enum Level: String, Sendable, Codable, Comparable {
    case pass, review, block

    private var rank: Int {
      switch self {
      case .pass: 0
      case .review: 1
      case .block: 2
      }
    }
    package static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }
  }

  package var level: Level
  package var objections: [Objection]
  package var missing: [String]

  package init(level: Level, objections: [Objection] = [], missing: [String] = []) {
    self.level = level
    self.objections = objections
    self.missing = missing
  }
}
