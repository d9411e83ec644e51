/// Rules learnt from examples of the kind "a word that ends in `ized` loses `d`"; the longest
/// ending that fits decides, a whole word (`^used`) before all.
///
/// The model is text, one rule a line: table, ending, what is taken off, what is put on, with tabs
/// between.
package struct EndingRules: Sendable {
  /// What is changed into what: each has its own rules.
  package struct Table: Sendable, Hashable {
    package enum Direction: UInt8, Sendable { case lemma, form }
    package let id: UInt8

    package init(_ kind: InflectedKind, _ direction: Direction) {
      id = kind.rawValue * 2 + direction.rawValue
    }
    init(id: UInt8) { self.id = id }
  }

  package struct Rule: Sendable, Equatable {
    package var ending: String
    package var off: String
    package var on: String

    package init(ending: String, off: String, on: String) {
      self.ending = ending
      self.off = off
      self.on = on
    }
  }

  private static let head = "myelin endings 1"
  private var rules: [Key: Rule] = [:]
  private var longest = 0

  private struct Key: Hashable {
    var table: UInt8
    var ending: Substring
  }

  package init() {}

  package init(_ tables: [(table: Table, rules: [Rule])]) {
    for (table, rules) in tables {
      for rule in rules { add(rule, table.id) }
    }
  }

  /// `nil` where the bytes are no rules.
  package init?(_ model: [UInt8]) {
    let lines = model.split(separator: 0x0A)
    guard let first = lines.first, first.elementsEqual(Self.head.utf8) else { return nil }
    for line in lines.dropFirst() {
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard columns.count == 4, let table = UInt8(columns[0]) else { return nil }
      add(Rule(ending: columns[1], off: columns[2], on: columns[3]), table)
    }
  }

  private mutating func add(_ rule: Rule, _ table: UInt8) {
    rules[Key(table: table, ending: rule.ending[...])] = rule
    longest = max(longest, rule.ending.utf8.count)
  }

  /// The changed word; `nil` where no rule fits.
  package func apply(to word: String, _ table: Table) -> String? {
    guard !rules.isEmpty else { return nil }
    let marked = "^" + word
    let bytes = marked.utf8
    var start = bytes.index(bytes.endIndex, offsetBy: -min(longest, bytes.count))
    while true {
      // Offsets inside a letter of several bytes are no ends of words.
      if let at = start.samePosition(in: marked),
        let rule = rules[Key(table: table.id, ending: marked[at...])], word.hasSuffix(rule.off)
      {
        return word.dropLast(rule.off.count) + rule.on
      }
      if start == bytes.endIndex { return nil }
      start = bytes.index(after: start)
    }
  }

  /// The rules as a model: the same rules give the same bytes.
  package static func model(_ tables: [(table: Table, rules: [Rule])]) -> [UInt8] {
    var lines = [head]
    for (table, rules) in tables.sorted(by: { $0.table.id < $1.table.id }) {
      for rule in rules.sorted(by: { $0.ending < $1.ending }) {
        lines.append("\(table.id)\t\(rule.ending)\t\(rule.off)\t\(rule.on)")
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }
}
