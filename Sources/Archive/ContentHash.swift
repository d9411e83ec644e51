import FactCheck
import Literature

/// A stable 128-bit fingerprint of a value: the same on every machine, in every run.
///
/// FNV-1a. It tells an accidental change, which is all that is asked of it; it is no defence against
/// somebody who makes two texts collide on purpose.
package struct ContentHash: Sendable, Hashable, Codable, CustomStringConvertible {
  /// 32 lower-case hexadecimal digits.
  package let text: String

  package var description: String { text }

  /// A hash that was kept earlier.
  package init(stored text: String) {
    self.text = text
  }

  package init(bytes: some Sequence<UInt8>) {
    var state = StableHasher()
    state.combine(bytes)
    self = state.finalised()
  }

  /// The hash of a study record: of all its fields, as its JSON has them, keys sorted.
  package static func of(_ study: Study) throws -> ContentHash {
    ContentHash(bytes: try CanonicalJSON.bytes(study))
  }

  /// The hash of a text: what a reader reads and an editor approves, and what it rests on.
  ///
  /// The writer's name and the glossary links are left out: a text keeps its approval when another
  /// version of the writer would write the very same.
  package static func of(_ summary: Summary) -> ContentHash {
    var state = StableHasher()
    for (place, statement) in summary.statements {
      state.combine(field: place)
      state.combine(field: statement.kind.rawValue)
      state.combine(field: statement.text)
      for source in statement.sources { state.combine(field: source) }
    }
    for fact in summary.facts {
      state.combine(field: fact.name)
      state.combine(field: fact.label)
    }
    return state.finalised()
  }

  package init(from decoder: any Decoder) throws {
    text = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
