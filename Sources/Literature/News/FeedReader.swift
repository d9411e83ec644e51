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

  /// Within so many bytes a feed says what it is.
  private static let opening = 64 << 10

  /// - Parameter name: how the books call where it came from.
  package static func items(in bytes: [UInt8], named name: String) throws(Fault) -> [Item] {
    guard let prolog = XMLProlog(bytes.prefix(Self.opening), isWhole: true),
      let format = FeedFormat(root: prolog.root)
    else { throw Fault(reason: "it is no feed in RSS or Atom") }
    let cutter = FeedCutter(format: format)
    guard !cutter.hasDocumentType(bytes) else {
      throw Fault(reason: "it declares a document type, which is not read")
    }
    guard cutter.isWhole(bytes) else { throw Fault(reason: "the feed ends early") }
    let parser = XMLRecordParser()
    return cutter.pieces(of: bytes).enumerated().map { index, piece in
      let origin = Origin(file: name, record: index + 1, offset: piece.lowerBound)
      guard piece.count <= Self.longestItem else { return .unreadable(Self.tooLong(origin)) }
      let record = RawRecord(
        kind: .article, bytes: Array(bytes[piece]), origin: origin, encoding: prolog.encoding)
      do throws(XMLFault) {
        return .news(
          try parser.withRoot(of: record) { root throws(XMLFault) in
            try FeedItemReader(format: format, item: root).news()
          })
      } catch {
        return .unreadable(
          Unreadable(
            origin: origin, reason: error.reason, mend: error.mend,
            excerpt: Unreadable.excerpt(of: record.bytes)))
      }
    }
  }

  /// As for every record.
  private static let longestItem = 4 << 20

  private static func tooLong(_ origin: Origin) -> Unreadable {
    Unreadable(
      origin: origin, reason: "This item is longer than 4 MB.",
      mend: "Tell whoever publishes the feed.")
  }
}
