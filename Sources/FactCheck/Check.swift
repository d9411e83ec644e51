/// One rule, asked of one statement at a time.
protocol Check: Sendable {
  /// What objections are filed under: `numbers`, `direction` …
  static var name: String { get }
  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection]
}
