/// A sentence as the parser's features see it: keys and tags by place, with "no word" at 0 and the
/// top of the tree behind the last word.
package struct ParserWords: Sendable {
  package let keys: [WordKey]
  /// Raw values of `Tag`, 255 for no word and 254 for the top.
  package let tags: [UInt32]

  /// How many brackets, commas, joining words and verbs stand up to a place.
  private let marks: [Marks]

  private struct Marks: Sendable {
    /// Brackets opened and not yet closed.
    var depth: Int32 = 0
    var commas: Int32 = 0
    var joints: Int32 = 0
    var verbs: Int32 = 0
  }

  package init(keys: [WordKey], tags: [Tag]) {
    self.keys = [.edge] + keys + [.top]
    self.tags = [255] + tags.map { UInt32($0.rawValue) } + [254]
    var marks: [Marks] = [Marks()]
    marks.reserveCapacity(keys.count + 2)
    var sum = Marks()
    for tag in tags {
      switch tag {
      case .leftBracket: sum.depth += 1
      case .rightBracket: sum.depth = max(0, sum.depth - 1)
      case .comma, .colon: sum.commas += 1
      case .cc: sum.joints += 1
      case .vbd, .vbp, .vbz, .md: sum.verbs += 1
      default: break
      }
      marks.append(sum)
    }
    marks.append(sum)
    self.marks = marks
  }

  /// What stands between two places, as one number: whether they lie equally deep in brackets, and
  /// how many commas (up to 2), joining words and finite verbs (up to 1).
  @inline(__always)
  func between(_ a: Int, _ b: Int) -> UInt32 {
    let (from, to) = (marks[a], marks[max(a, b - 1)])
    let depth = to.depth == from.depth ? 0 : to.depth > from.depth ? 1 : 2
    let commas = min(2, to.commas - from.commas)
    let joints = min(1, to.joints - from.joints)
    let verbs = min(1, to.verbs - from.verbs)
    return UInt32(((depth * 3 + Int(commas)) * 2 + Int(joints)) * 2 + Int(verbs))
  }
}
