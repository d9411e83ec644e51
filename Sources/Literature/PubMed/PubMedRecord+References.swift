extension PubMedRecord {
  /// What the record lists as cited: in its reference list, and in older files among the linked
  /// citations.
  ///
  /// - Parameter bytes: the whole record; the tree that was read of it has no reference list.
  func references(in bytes: [UInt8]) -> [String] {
    var works = CitedWorks()
    bytes.withUnsafeBytes { Self.readList(in: $0, into: &works) }
    for link in citation.first("CommentsCorrectionsList")?.all("CommentsCorrections") ?? []
    where link.attribute("RefType", is: "Cites") {
      works.add(pmid: link.text(of: "PMID"))
    }
    return works.names
  }

  private static func readList(in bytes: UnsafeRawBufferPointer, into works: inout CitedWorks) {
    var position = ByteSearch.first("<ReferenceList", rarest: 1, in: bytes, from: 0)
    while let start = position.flatMap({ ByteSearch.first("<Reference>", in: bytes, from: $0) }) {
      let end = ByteSearch.first("</Reference>", in: bytes, from: start) ?? bytes.count
      let reference = UnsafeRawBufferPointer(rebasing: bytes[start..<end])
      works.add(
        pmid: text(behind: "IdType=\"pubmed\">", in: reference),
        doi: text(behind: "IdType=\"doi\">", in: reference))
      position = end
    }
  }

  private static func text(behind mark: StaticString, in bytes: UnsafeRawBufferPointer) -> String? {
    guard let hit = ByteSearch.first(mark, in: bytes, from: 0) else { return nil }
    let text = bytes[(hit + mark.utf8CodeUnitCount)...].prefix { $0 != UInt8(ascii: "<") }
    return Bytes.trimmed(String(decoding: text, as: UTF8.self))
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
