/// Finds the items of a feed by their tags. Items do not stand inside items.
struct FeedCutter {
  let root: FeedRoot

  /// Whether the root element is closed at the end, before comments.
  func isWhole(_ bytes: [UInt8]) -> Bool {
    var text = Bytes.trimmed(bytes[...])
    while let open = Self.trailing(in: text) { text = Bytes.trimmed(text[..<open]) }
    if text.elementsEqual(root.tag) || text.suffix(root.tag.count).elementsEqual(root.tag) {
      return root.tag.dropLast().last == UInt8(ascii: "/")
    }
    guard text.last == UInt8(ascii: ">") else { return false }
    let inner = Bytes.trimmed(text.dropLast())
    let end = Array("</".utf8) + root.name
    return inner.count > end.count && inner.suffix(end.count).elementsEqual(end)
  }

  /// Where a comment or an instruction opens that is the last thing in the text.
  private static func trailing(in text: ArraySlice<UInt8>) -> Int? {
    for (open, close) in [("<!--", "-->"), ("<?", "?>")] {
      guard text.suffix(close.utf8.count).elementsEqual(close.utf8) else { continue }
      return text.indices.reversed().first { text[$0...].starts(with: open.utf8) }
    }
    return nil
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
      if root.items.contains(where: { Self.isTag($0, at: name, in: buffer) }) { return open }
      position = name
    }
    return nil
  }

  /// Whether exactly this name stands there.
  private static func isTag(
    _ name: [UInt8], at index: Int, in buffer: UnsafeRawBufferPointer
  ) -> Bool {
    guard index + name.count < buffer.count,
      name.indices.allSatisfy({ buffer[index + $0] == name[$0] })
    else { return false }
    let next = buffer[index + name.count]
    return next == UInt8(ascii: ">") || next == UInt8(ascii: "/") || Bytes.isSpace(next)
  }
}
