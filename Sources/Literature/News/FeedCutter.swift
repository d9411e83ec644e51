/// Finds the items of a feed by their tags. Items do not stand inside items.
struct FeedCutter {
  let format: FeedFormat

  /// Whether a document type stands before the items: inside one, it is only text of a page.
  func hasDocumentType(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { buffer in
      let head = tag(from: 0, isEnd: false, in: buffer) ?? buffer.count
      let opening = UnsafeRawBufferPointer(rebasing: buffer[..<head])
      return ByteSearch.first("<!DOCTYPE", rarest: 1, in: opening, from: 0) != nil
    }
  }

  /// Whether the root element is closed at the end.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    let text = Bytes.trimmed(bytes[...])
    guard text.last == UInt8(ascii: ">") else { return false }
    let inner = Bytes.trimmed(text.dropLast())
    return format.roots.contains { root in
      let end = Array("</\(root)".utf8)
      return inner.count > end.count && inner.suffix(end.count).elementsEqual(end)
    }
  }

  func pieces(of bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBytes { buffer in
      var pieces: [Range<Int>] = []
      var position = 0
      while let start = tag(from: position, isEnd: false, in: buffer) {
        let next = tag(from: start + 1, isEnd: false, in: buffer) ?? buffer.count
        // An item that is never closed ends where the next begins, and is found damaged there.
        let own = UnsafeRawBufferPointer(rebasing: buffer[..<next])
        let close = tag(from: start, isEnd: true, in: own)
        let end = close.flatMap { ByteSearch.first(">", in: own, from: $0) }.map { $0 + 1 } ?? next
        pieces.append(start..<end)
        position = end
      }
      return pieces
    }
  }

  /// Where the next tag of an item opens.
  private func tag(from position: Int, isEnd: Bool, in buffer: UnsafeRawBufferPointer) -> Int? {
    var position = position
    while let open = ByteSearch.first(isEnd ? "</" : "<", in: buffer, from: position) {
      let name = open + (isEnd ? 2 : 1)
      if RecordTag.isTag(format.item, at: name, in: buffer) { return open }
      position = name
    }
    return nil
  }
}
