/// Reads feeds: RSS 2.0, RSS 1.0 (RDF) and Atom.
///
/// Each item is cut out by its tags and parsed alone, so that a damaged one is set aside and the
/// others go on. Nothing is fetched, no document type is read, no entity but XML's own is known.
///
/// Sources: RSS Advisory Board, "RSS 2.0 Specification"; RSS-DEV, "RDF Site Summary 1.0"; RFC 4287.
package enum FeedReader {
  package enum Item: Sendable, Equatable {
    case news(NewsItem)
    case unreadable(Unreadable)
  }

  /// Why nothing of an answer can be read.
  package struct Fault: Error, Sendable, Equatable {
    package var reason: String
  }

  /// - Parameters:
  ///   - name: how the books call where it came from.
  ///   - address: where the feed lies, for links that are not whole.
  ///   - charset: what the answer's `Content-Type` names.
  package static func items(
    in bytes: [UInt8], named name: String, at address: String? = nil, charset: String? = nil
  ) throws(Fault) -> [Item] {
    let feed = FeedBytes(bytes, charset: charset)
    let parser = XMLRecordParser()
    let root = try FeedRoot(of: feed.bytes, encoding: feed.encoding, parser: parser)
    let cutter = FeedCutter(root: root)
    guard cutter.isWhole(feed.bytes) else { throw Fault(reason: "the feed ends early") }
    let bases = [address, root.base].compactMap(\.self)
    return cutter.pieces(of: feed.bytes).enumerated().map { index, piece in
      let origin = Origin(file: name, record: index + 1, offset: piece.lowerBound)
      guard piece.count <= Self.longestItem else { return .unreadable(Self.tooLong(origin)) }
      let bytes = feed.bytes[piece]
      // Within the root's own tags, which declare the prefixes.
      let record = RawRecord(
        kind: .article, bytes: root.tag + bytes + Array("</".utf8) + root.name + [0x3E],
        origin: origin, encoding: feed.encoding)
      do throws(XMLFault) {
        return .news(
          try parser.withRoot(of: record) { element throws(XMLFault) in
            guard let item = element.children.first(where: { _ in true }) else {
              throw XMLFault(reason: "This item is empty.", mend: Self.mend)
            }
            return try FeedItemReader(format: root.format, item: item, bases: bases).news()
          })
      } catch {
        return .unreadable(
          Unreadable(
            origin: origin, reason: error.reason, mend: error.mend,
            excerpt: Unreadable.excerpt(of: bytes)))
      }
    }
  }

  private static let mend = "Tell whoever publishes the feed."

  /// As for every record.
  private static let longestItem = 4 << 20

  private static func tooLong(_ origin: Origin) -> Unreadable {
    Unreadable(
      origin: origin, reason: "This item is longer than 4 MB.",
      mend: mend)
  }
}
