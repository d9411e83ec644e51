import FactCheck
import Literature

/// A stable 128-bit fingerprint of a value: the same on every machine, in every run.
///
/// FNV-1a. It tells an accidental change, which is all that is asked of it; it is no defence against
/// somebody who makes two texts collide on purpose.
package struct ContentHash: Sendable, Hashable, Codable, CustomStringConvertible {
  let value: UInt128

  init(value: UInt128) {
    self.value = value
  }

  /// 32 lower-case hexadecimal digits.
  package var text: String {
    var rest = value
    return String(unsafeUninitializedCapacity: 32) { digits in
      for place in (0..<32).reversed() {
        let digit = UInt8(truncatingIfNeeded: rest & 15)
        digits[place] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
        rest >>= 4
      }
      return 32
    }
  }

  package var description: String { text }

  /// A hash that was kept earlier. What is none, as in a store that somebody wrote into, differs from
  /// every hash of ours.
  package init(stored text: String) {
    self = Self(digits: text.utf8) ?? ContentHash(bytes: text.utf8)
  }

  /// - Parameter digits: 32 lower-case hexadecimal digits; `nil` for anything else.
  package init?(digits: some Collection<UInt8>) {
    // Over plain memory where there is any: an edition reads tens of thousands of them.
    let read = digits.withContiguousStorageIfAvailable { Self.value(of: $0) }
    guard let value = read ?? Array(digits).withUnsafeBufferPointer(Self.value) else { return nil }
    self.value = value
  }

  private static func value(of digits: UnsafeBufferPointer<UInt8>) -> UInt128? {
    guard digits.count == 32 else { return nil }
    var halves: (UInt64, UInt64) = (0, 0)
    for place in 0..<16 {
      guard let high = nibble(digits[place]), let low = nibble(digits[place + 16]) else {
        return nil
      }
      halves = (halves.0 << 4 | high, halves.1 << 4 | low)
    }
    return UInt128(halves.0) << 64 | UInt128(halves.1)
  }

  private static func nibble(_ digit: UInt8) -> UInt64? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(digit - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(digit - UInt8(ascii: "a") + 10)
    default: nil
    }
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
    self.init(stored: try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
