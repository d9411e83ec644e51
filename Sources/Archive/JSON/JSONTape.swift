/// A JSON text as a flat list of its values, in the order in which they stand.
///
/// Foundation's decoder builds a dictionary for every object: it took a quarter of the time of a
/// publication, which is held to four times the bytes of Hugo's in the same time; what the archive keeps has few keys, found faster by looking along them.
struct JSONTape {
  enum Kind: UInt8 {
    case null, yes, no, number, object, list
    /// `escaped`: with a backslash in it.
    case text, escaped
  }

  struct Node {
    var kind: Kind
    /// Of a text between its quotes, of a number whole.
    var start: Int32
    var end: Int32
    /// The place of the next value outside this one.
    var next: Int32
  }

  struct Malformed: Error {}

  private static let deepest = 100

  let bytes: [UInt8]
  private(set) var nodes: [Node] = []

  /// - Throws: `Malformed`, also for what is allowed but never kept: a byte-order mark, texts of 2 GB.
  init(_ bytes: [UInt8]) throws {
    guard bytes.count < Int(Int32.max) else { throw Malformed() }
    self.bytes = bytes
    nodes.reserveCapacity(bytes.count / 16)
    var at = 0
    var found: [Node] = []
    swap(&found, &nodes)
    try bytes.withUnsafeBufferPointer { text in
      try Self.value(text, &at, &found, depth: 0)
      Self.skipSpace(text, &at)
      guard at == text.count else { throw Malformed() }
    }
    nodes = found
  }

  private typealias Text = UnsafeBufferPointer<UInt8>

  private static func skipSpace(_ text: Text, _ at: inout Int) {
    while at < text.count, text[at] <= 0x20 { at += 1 }
  }

  private static func value(
    _ text: Text, _ at: inout Int, _ nodes: inout [Node], depth: Int
  ) throws {
    skipSpace(text, &at)
    guard at < text.count, depth < deepest else { throw Malformed() }
    switch text[at] {
    case UInt8(ascii: "\""): try string(text, &at, &nodes)
    case UInt8(ascii: "{"):
      try members(text, &at, &nodes, .object, close: UInt8(ascii: "}")) { text, at, nodes in
        skipSpace(text, &at)
        guard at < text.count, text[at] == UInt8(ascii: "\"") else { throw Malformed() }
        try string(text, &at, &nodes)
        skipSpace(text, &at)
        guard at < text.count, text[at] == UInt8(ascii: ":") else { throw Malformed() }
        at += 1
        try value(text, &at, &nodes, depth: depth + 1)
      }
    case UInt8(ascii: "["):
      try members(text, &at, &nodes, .list, close: UInt8(ascii: "]")) { text, at, nodes in
        try value(text, &at, &nodes, depth: depth + 1)
      }
    case UInt8(ascii: "n"): try word("null", .null, text, &at, &nodes)
    case UInt8(ascii: "t"): try word("true", .yes, text, &at, &nodes)
    case UInt8(ascii: "f"): try word("false", .no, text, &at, &nodes)
    default: try number(text, &at, &nodes)
    }
  }

  private static func members(
    _ text: Text, _ at: inout Int, _ nodes: inout [Node], _ kind: Kind, close: UInt8,
    _ member: (Text, inout Int, inout [Node]) throws -> Void
  ) throws {
    let place = nodes.count
    nodes.append(Node(kind: kind, start: Int32(at), end: 0, next: 0))
    at += 1
    skipSpace(text, &at)
    if at < text.count, text[at] == close {
      at += 1
    } else {
      while true {
        try member(text, &at, &nodes)
        skipSpace(text, &at)
        guard at < text.count else { throw Malformed() }
        at += 1
        if text[at - 1] == close { break }
        guard text[at - 1] == UInt8(ascii: ",") else { throw Malformed() }
      }
    }
    nodes[place].end = Int32(at)
    nodes[place].next = Int32(nodes.count)
  }

  private static func string(_ text: Text, _ at: inout Int, _ nodes: inout [Node]) throws {
    at += 1
    let start = at
    var kind = Kind.text
    while at < text.count, text[at] != UInt8(ascii: "\"") {
      guard text[at] >= 0x20 else { throw Malformed() }
      if text[at] == UInt8(ascii: "\\") {
        kind = .escaped
        at += 1
      }
      at += 1
    }
    guard at < text.count else { throw Malformed() }
    append(kind, start, at, &nodes)
    at += 1
  }

  private static func number(_ text: Text, _ at: inout Int, _ nodes: inout [Node]) throws {
    let start = at
    while at < text.count {
      switch text[at] {
      case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        at += 1
        continue
      default: break
      }
      break
    }
    guard at > start else { throw Malformed() }
    append(.number, start, at, &nodes)
  }

  private static func word(
    _ word: StaticString, _ kind: Kind, _ text: Text, _ at: inout Int, _ nodes: inout [Node]
  ) throws {
    let length = word.utf8CodeUnitCount
    guard at + length <= text.count,
      (0..<length).allSatisfy({ text[at + $0] == word.utf8Start[$0] })
    else { throw Malformed() }
    append(kind, at, at + length, &nodes)
    at += length
  }

  private static func append(_ kind: Kind, _ start: Int, _ end: Int, _ nodes: inout [Node]) {
    nodes.append(
      Node(kind: kind, start: Int32(start), end: Int32(end), next: Int32(nodes.count + 1)))
  }
}
