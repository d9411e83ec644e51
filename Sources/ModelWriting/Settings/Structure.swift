/// How an answer's shape is asked for, the strictest first.
package enum Structure: String, Sendable, CaseIterable {
  /// By JSON Schema, which the service enforces.
  case schema
  /// Some JSON object.
  case object
  /// In words only.
  case plain

  /// The next to try with a service that does not know this one.
  var next: Structure? {
    switch self {
    case .schema: .object
    case .object: .plain
    case .plain: nil
    }
  }
}
