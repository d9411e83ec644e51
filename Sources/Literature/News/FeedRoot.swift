import CLibXML

/// A feed's root element: what kind of feed it opens, and what its tags are called.
///
/// Names are told by namespace and local name, as whoever writes a feed may choose any prefix. Source:
/// W3C, "Namespaces in XML 1.0".
struct FeedRoot {
  let format: FeedFormat
  /// As printed, with its prefix.
  let name: [UInt8]
  /// The whole start tag: in front of an item it declares the item's prefixes.
  let tag: [UInt8]
  /// What the elements that hold an item may be called.
  let items: [[UInt8]]
  /// What `xml:base` says.
  let base: String?

  private static let longest = 8 << 10
  private static let rss1 = [
    "http://purl.org/rss/1.0/", "http://my.netscape.com/rdf/simple/0.9/",
    "http://channel.netscape.com/rdf/simple/0.9/",
  ]

  init(of bytes: [UInt8], encoding: String?, parser: XMLRecordParser) throws(FeedReader.Fault) {
    let tag = try Self.startTag(in: bytes)
    let name = tag.dropFirst().prefix { !Bytes.isSpace($0) && $0 != 0x3E && $0 != 0x2F }
    guard tag.count <= Self.longest, !name.isEmpty else {
      throw FeedReader.Fault(reason: "it is no feed in RSS or Atom")
    }
    self.tag = Array(tag)
    self.name = Array(name)
    let isClosed = tag.dropLast().last == UInt8(ascii: "/")
    let record = RawRecord(
      kind: .article, bytes: Array(tag) + (isClosed ? [] : Array("</".utf8) + name + [0x3E]),
      origin: Origin(file: ""), encoding: encoding)
    let parts: (format: FeedFormat?, items: [String], base: String?)
    do throws(XMLFault) {
      parts = try parser.withRoot(of: record) { root throws(XMLFault) in
        let format = FeedFormat(root: root.localName)
        return (format, Self.items(of: format, root), root.attribute("base"))
      }
    } catch {
      throw FeedReader.Fault(reason: "its first tag is damaged")
    }
    guard let format = parts.format else {
      throw FeedReader.Fault(reason: "it is no feed in RSS or Atom")
    }
    self.format = format
    items = parts.items.map { Array($0.utf8) }
    base = parts.base
  }

  /// The names by which items may be found.
  private static func items(of format: FeedFormat?, _ root: XMLElement) -> [String] {
    switch format {
    case .none: []
    case .rss: ["item"]
    case .atom: [root.prefix.map { "\($0):entry" } ?? "entry"]
    case .rdf:
      // Without a prefix also where the namespace is not declared at the root.
      ["item"]
        + root.namespaces.compactMap { prefix, address in
          prefix.flatMap { rss1.contains(address) ? "\($0):item" : nil }
        }
    }
  }

  /// The first tag that is no declaration and no comment.
  private static func startTag(in bytes: [UInt8]) throws(FeedReader.Fault) -> ArraySlice<UInt8> {
    let none = FeedReader.Fault(reason: "it is no feed in RSS or Atom")
    var rest = bytes[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<?".utf8) {
        rest = Self.after("?>", in: rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = Self.after("-->", in: rest)
      } else if rest.starts(with: "<!".utf8) {
        throw FeedReader.Fault(reason: "it declares a document type, which is not read")
      } else {
        var quote: UInt8?
        for index in rest.prefix(longest).indices {
          let byte = rest[index]
          if let open = quote {
            if byte == open { quote = nil }
          } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            quote = byte
          } else if byte == UInt8(ascii: ">") {
            return rest[...index]
          }
        }
        throw none
      }
    }
    throw none
  }

  private static func after(_ end: StaticString, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let hit = bytes.withUnsafeBytes { ByteSearch.first(end, in: $0, from: 0) }
    return hit.map { bytes.dropFirst($0 + end.utf8CodeUnitCount) } ?? []
  }
}
