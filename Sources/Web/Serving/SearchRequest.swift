import Archive

/// What somebody searches for, from the query of the address.
struct SearchRequest: Equatable {
  /// Longer questions are not words to search for.
  static let longest = 400
  static let usualLimit = 20
  static let highestLimit = 100

  /// Without control characters and spaces around it; may be empty.
  var text = ""
  var narrowed: [SearchFacet: String] = [:]
  var limit = Self.usualLimit
  /// What could not be understood, for the API to say.
  var fault: String?

  var isTooLong: Bool { text.utf8.count > Self.longest }

  init(query: String) {
    var seen: Set<String> = []
    for pair in query.utf8.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = parts.first.flatMap({ Self.decode($0) }), let value = parts.dropFirst().first
      else { continue }
      // Of a name given twice the first counts.
      guard seen.insert(name).inserted else { continue }
      read(name, Self.decode(value))
    }
  }

  private mutating func read(_ name: String, _ value: String?) {
    switch name {
    case "q":
      if let value { text = value } else { fault = "q is not valid: encode it as UTF-8." }
    case "limit":
      guard let value, let number = Int(value), number > 0 else {
        fault = "limit must be a number from 1 to \(Self.highestLimit)."
        return
      }
      limit = min(number, Self.highestLimit)
    default:
      guard let facet = SearchFacet(rawValue: name), let value, !value.isEmpty else { return }
      if Self.isValue(value) {
        narrowed[facet] = value
      } else {
        fault = "There is no such \(name)."
      }
    }
  }

  /// The same request narrowed otherwise, as an address below the site's root.
  func path(_ text: String, _ narrowed: [SearchFacet: String]) -> String {
    var path = "search/?q=" + PercentText.encode(text)
    for facet in SearchFacet.allCases {
      if let value = narrowed[facet] { path += "&\(facet.rawValue)=" + PercentText.encode(value) }
    }
    return path
  }

  /// An id of the profile, a stage or a year.
  private static func isValue(_ text: String) -> Bool {
    text.utf8.count <= 80
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
          || $0 == UInt8(ascii: "-")
      }
  }

  private static func decode(_ bytes: Substring.UTF8View) -> String? {
    guard var bytes = PercentText.decode(bytes, plusIsSpace: true) else { return nil }
    for index in bytes.indices where bytes[index] < 0x20 || bytes[index] == 0x7F {
      bytes[index] = UInt8(ascii: " ")
    }
    let space = UInt8(ascii: " ")
    let start = bytes.firstIndex { $0 != space } ?? bytes.endIndex
    let end = bytes.lastIndex { $0 != space }.map { $0 + 1 } ?? start
    return String(validating: bytes[start..<end], as: UTF8.self)
  }
}
