/// How far a sentence is parsed: words partly put together on a stack, the next word in front of it
/// (arc-hybrid transitions; Kuhlmann, Gómez-Rodríguez and Satta 2011).
///
/// Words are numbered from 1; place 0 stands for "no word", the place behind the last word for the
/// top of the tree, to which the root is attached last.
package struct ParserState: Sendable {
  package enum Action: Int, Sendable, CaseIterable {
    /// The next word goes onto the stack.
    case shift
    /// The stack's top becomes a dependent of the next word.
    case left
    /// The stack's top becomes a dependent of the word below it.
    case right
  }

  /// What is known of one word so far; places are 0 where there is none.
  package struct Node: Sendable {
    package var head: Int32 = 0
    /// The dependents attached last and second to last on each side, which lie outermost.
    package var left: Int32 = 0
    package var left2: Int32 = 0
    package var right: Int32 = 0
    package var right2: Int32 = 0
    package var leftCount: UInt16 = 0
    package var rightCount: UInt16 = 0
    package var relation: UInt8 = 0
    /// The relations of its dependents, one bit each.
    package var relations: UInt64 = 0
  }

  package private(set) var nodes: [Node]
  package private(set) var stack: [Int32] = []
  /// The first word not yet on the stack.
  package private(set) var next = 1
  /// How many words the sentence has.
  package let count: Int

  package init(count: Int) {
    self.count = count
    nodes = [Node](repeating: Node(), count: count + 2)
    stack.reserveCapacity(count)
  }

  package var isFinished: Bool { next > count && stack.isEmpty }

  /// The word `depth` below the stack's top.
  @inline(__always)
  package func top(_ depth: Int) -> Int {
    depth < stack.count ? Int(stack[stack.count - 1 - depth]) : 0
  }

  /// The word `ahead` behind the next one; 0 past the top of the tree.
  @inline(__always)
  package func ahead(_ ahead: Int) -> Int {
    next + ahead <= count + 1 ? next + ahead : 0
  }

  @inline(__always)
  package func allows(_ action: Action) -> Bool {
    switch action {
    case .shift: return next <= count
    // Exactly one word hangs on the top: the last one of the stack.
    case .left: return stack.count >= 1 && (next <= count || stack.count == 1)
    case .right: return stack.count >= 2
    }
  }

  package mutating func shift() {
    stack.append(Int32(next))
    next += 1
  }

  /// The pair that a `left` or `right` would join.
  @inline(__always)
  package func pair(_ action: Action) -> (head: Int, dependent: Int) {
    (action == .left ? next : top(1), top(0))
  }

  package mutating func reduce(_ action: Action, relation: UInt8) {
    let (head, dependent) = pair(action)
    stack.removeLast()
    nodes[dependent].head = Int32(head)
    nodes[dependent].relation = relation
    nodes[head].relations |= 1 << UInt64(relation)
    if action == .left {
      nodes[head].left2 = nodes[head].left
      nodes[head].left = Int32(dependent)
      nodes[head].leftCount += 1
    } else {
      nodes[head].right2 = nodes[head].right
      nodes[head].right = Int32(dependent)
      nodes[head].rightCount += 1
    }
  }
}
