/// The PMIDs of a `DeleteCitation` element.
enum DeletionList {
  /// The digits between `<PMID …>` and `</PMID>`, in order.
  static func pmids(in bytes: ArraySlice<UInt8>) -> [[UInt8]] {
    bytes.withUnsafeBytes { buffer in
      var pmids: [[UInt8]] = []
      var position = 0
      while let tag = ByteSearch.first("<PMID", in: buffer, from: position),
        let open = ByteSearch.first(byte: UInt8(ascii: ">"), in: buffer, from: tag),
        let close = ByteSearch.first(byte: UInt8(ascii: "<"), in: buffer, from: open)
      {
        let text = Array(buffer[(open + 1)..<close])
        pmids.append(Array(Bytes.trimmed(text[...])))
        position = close
      }
      return pmids
    }
  }
}
