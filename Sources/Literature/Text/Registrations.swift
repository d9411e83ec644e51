/// Trial registrations: which registries we know, how their numbers look.
enum Registrations {
  private struct Pattern {
    /// How the number begins, told from small and capital letters alike.
    var prefix: String
    /// How it is written.
    var written: String
    /// How many digits follow.
    var digits: ClosedRange<Int>
  }

  // Source: WHO ICTRP, "Primary registries" and their number formats.
  private static let patterns: [Pattern] = [
    Pattern(prefix: "NCT", written: "NCT", digits: 8...8),
    Pattern(prefix: "ISRCTN", written: "ISRCTN", digits: 8...8),
    Pattern(prefix: "ACTRN", written: "ACTRN", digits: 14...14),
    Pattern(prefix: "UMIN", written: "UMIN", digits: 9...9),
    Pattern(prefix: "DRKS", written: "DRKS", digits: 8...8),
    Pattern(prefix: "KCT", written: "KCT", digits: 7...7),
    Pattern(prefix: "TCTR", written: "TCTR", digits: 11...11),
    Pattern(prefix: "PACTR", written: "PACTR", digits: 12...18),
    Pattern(prefix: "ChiCTR", written: "ChiCTR", digits: 8...10),
    Pattern(prefix: "jRCT", written: "jRCT", digits: 9...11),
    Pattern(prefix: "IRCT", written: "IRCT", digits: 9...20),
  ]

  private static let registries: Set<String> = [
    "clinicaltrials.gov", "isrctn", "eudract", "anzctr", "chictr", "ctri", "drks", "irct",
    "japiccti", "jma", "jprn", "kct", "cris", "ntr", "pactr", "per", "rebec", "rpcec", "slctr",
    "tctr", "umin ctr", "umin-ctr", "jrct",
  ]

  static func isRegistry(_ name: String) -> Bool {
    registries.contains(name.lowercased())
  }

  /// A number as the registry prints it, told apart from others by its name where it needs that.
  static func written(_ number: String, registry: String) -> String {
    registry.lowercased() == "eudract" && !number.lowercased().hasPrefix("eu")
      ? "EudraCT \(number)" : number
  }

  /// Adds the registrations that the abstract names and the metadata do not.
  static func addFound(to study: inout Study) {
    var seen = Set(study.registrations.map(folded))
    for section in study.abstract.sections {
      for found in found(in: section.text) where seen.insert(folded(found)).inserted {
        study.registrations.append(found)
      }
    }
  }

  private static func folded(_ registration: String) -> String {
    registration.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// The registrations in a text, in order.
  static func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    guard hasLongNumber(bytes) else { return [] }
    var found: [String] = []
    var index = 0
    while index < bytes.count {
      let opensWord = index == 0 || !Bytes.isLetter(bytes[index - 1])
      // Only these letters, as capitals but for jRCT, begin a registry's prefix.
      let canBegin = opensWord && beginnings.contains(bytes[index])
      if canBegin, let (registration, end) = registration(in: bytes, at: index) {
        found.append(registration)
        index = end
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether six digits stand in a row, as in every registration and in few other texts.
  private static func hasLongNumber(_ bytes: [UInt8]) -> Bool {
    // A run of six meets every sixth byte.
    for index in stride(from: 0, to: bytes.count, by: 6) where Bytes.isDigit(bytes[index]) {
      var start = index
      var end = index
      while start > 0, Bytes.isDigit(bytes[start - 1]) { start -= 1 }
      while end + 1 < bytes.count, Bytes.isDigit(bytes[end + 1]) { end += 1 }
      if end - start >= 5 { return true }
    }
    return false
  }

  private static let beginnings = Set("NIAUDKTPCcjEe".utf8)

  private static func registration(in bytes: [UInt8], at start: Int) -> (String, Int)? {
    if let european = european(in: bytes, at: start) { return european }
    for pattern in patterns
    where Bytes.hasPrefix(bytes[start...], pattern.prefix, foldingCase: true) {
      var index = start + pattern.prefix.utf8.count
      var infix: [UInt8] = []
      // "NCT 01234567", "ChiCTR-IOR-15006192", "UMIN: 000012345", "UMIN-CTR 000012345".
      while index < bytes.count, infix.count < 6, !Bytes.isDigit(bytes[index]) {
        infix.append(bytes[index])
        index += 1
      }
      guard isInfix(infix, of: pattern) else { continue }
      let digits = bytes[index...].prefix { Bytes.isDigit($0) }
      guard pattern.digits.contains(digits.count) else { continue }
      var end = digits.endIndex
      // An Iranian number goes on with N and the trial's count.
      if pattern.prefix == "IRCT", end + 1 < bytes.count, bytes[end] == UInt8(ascii: "N"),
        Bytes.isDigit(bytes[end + 1])
      {
        end += 1
        while end < bytes.count, Bytes.isDigit(bytes[end]) { end += 1 }
      }
      let kept = pattern.prefix == "ChiCTR" ? infix.filter { $0 != 0x20 } : []
      let number = kept + bytes[index..<end]
      return (pattern.written + String(decoding: number, as: UTF8.self), end)
    }
    return nil
  }

  private static func isInfix(_ infix: [UInt8], of pattern: Pattern) -> Bool {
    let text = String(decoding: infix, as: UTF8.self)
    if ["", " ", "-", ":", ": ", "#", " #"].contains(text) { return true }
    switch pattern.prefix {
    case "UMIN": return ["-CTR ", "-CTR", "-CTR: "].contains(text)
    case "ChiCTR":
      return text.utf8.allSatisfy { Bytes.isUppercase($0) || $0 == UInt8(ascii: "-") }
    default: return false
    }
  }

  /// `EudraCT 2010-019469-26`, `EUCTR2010-019469-26-GB`.
  private static func european(in bytes: [UInt8], at start: Int) -> (String, Int)? {
    let isEudraCT = Bytes.hasPrefix(bytes[start...], "EudraCT", foldingCase: true)
    let isEUCTR = Bytes.hasPrefix(bytes[start...], "EUCTR", foldingCase: true)
    guard isEudraCT || isEUCTR else { return nil }
    var index = start + (isEudraCT ? 7 : 5)
    // "EudraCT number: ", "EudraCT no. ".
    let limit = min(bytes.count, index + 20)
    while index < limit, !Bytes.isDigit(bytes[index]) {
      if bytes[index] == UInt8(ascii: ";") { return nil }
      index += 1
    }
    let end = bytes[index...].firstIndex { !Bytes.isDigit($0) && $0 != UInt8(ascii: "-") }
    let number = bytes[index..<(end ?? bytes.count)].prefix(14)
    let shape = number.map { Bytes.isDigit($0) ? UInt8(ascii: "0") : $0 }
    guard String(decoding: shape, as: UTF8.self) == "0000-000000-00" else { return nil }
    return ("EudraCT " + String(decoding: number, as: UTF8.self), number.endIndex)
  }
}
