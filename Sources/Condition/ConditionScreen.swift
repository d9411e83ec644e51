/// Whether a record names the condition anywhere, told from its bytes before anything is read: of
/// PubMed's files a thousandth part does.
///
/// It may let through what only names the condition, and must not hold back what is about it. Looked
/// for are the names of the condition, of its types and of its models, whatever their case. Names of
/// fewer than four letters are none: every mass spectrometer is an MS.
package struct ConditionScreen: Sendable {
  /// In small letters, by their first two bytes.
  private var names: [Int: [[UInt8]]] = [:]
  /// Whether a name begins with these two bytes.
  private var isBeginning = [Bool](repeating: false, count: 1 << 16)

  package init(profile: ConditionProfile) {
    let all =
      [profile.name] + profile.names + profile.models
      + profile.types.flatMap { [$0.name] + $0.forms }
    let names = Set(all.map { $0.lowercased() }.filter { $0.utf8.count >= 4 })
    // A name that holds another one finds nothing more.
    for name in names where !names.contains(where: { $0 != name && name.contains($0) }) {
      let bytes = name.utf8.map(Self.folded)
      let beginning = Self.pair(bytes[0], bytes[1])
      isBeginning[beginning] = true
      self.names[beginning, default: []].append(bytes)
    }
  }

  /// - Parameter bytes: a record in any format; UTF-8 or an encoding that shares ASCII with it.
  package func isNamed(in bytes: [UInt8]) -> Bool {
    let folded = bytes.map(Self.folded)
    return folded.withUnsafeBufferPointer { text in
      isBeginning.withUnsafeBufferPointer { isBeginning in
        for start in 0..<Swift.max(0, text.count - 1) {
          let beginning = Self.pair(text[start], text[start + 1])
          guard isBeginning[beginning] else { continue }
          let rest = text[start...]
          if names[beginning]?.contains(where: rest.starts(with:)) == true { return true }
        }
        return false
      }
    }
  }

  private static func pair(_ one: UInt8, _ other: UInt8) -> Int { Int(one) << 8 | Int(other) }

  /// Small letters; a line's end and a hyphen part words as a space does.
  private static func folded(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x0A, 0x0D, 0x2D: 0x20
    default: byte
    }
  }
}
