import CLibXML

/// Parses one cut record at a time with libxml2: no network, no DTD, no entities but XML's own five.
///
/// A record never carries a document type declaration, so no entity can be declared, and none
/// can grow. One instance serves one task; make as many as there are tasks.
final class XMLRecordParser {
  /// libxml2 asks to be initialised once, before threads use it.
  private static let isInitialised: Bool = {
    xmlInitParser()
    return true
  }()

  private static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      | XML_PARSE_NOCDATA.rawValue | XML_PARSE_COMPACT.rawValue)

  private var context: xmlParserCtxtPtr?
  private var trimmed: [UInt8] = []

  init() {}

  deinit {
    if let context { xmlFreeParserCtxt(context) }
  }

  /// Parses the record and lends its root element for as long as `body` runs.
  func withRoot<Result>(
    of record: RawRecord, _ body: (XMLElement) throws(XMLFault) -> Result
  ) throws(XMLFault) -> Result {
    guard Self.isInitialised, let context = context ?? xmlNewParserCtxt() else {
      throw XMLFault(reason: "There is not enough memory to read XML.", mend: "Free some, retry.")
    }
    self.context = context
    let encoding = record.encoding ?? "UTF-8"
    let source = withoutReferences(record.bytes) ? trimmed : record.bytes
    let document = source.withUnsafeBytes { bytes in
      xmlCtxtReadMemory(
        context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, encoding,
        Self.options)
    }
    guard let document else { throw fault(in: context) }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { throw fault(in: context) }
    return try body(XMLElement(node: root))
  }

  /// Leaves the record without its list of cited works in `trimmed`: the list is often half of
  /// it, and what reviews cite is read from the bytes. False when there is none.
  private func withoutReferences(_ bytes: [UInt8]) -> Bool {
    let list = bytes.withUnsafeBytes { buffer -> Range<Int>? in
      guard let start = ByteSearch.first("<ReferenceList", rarest: 1, in: buffer, from: 0) else {
        return nil
      }
      // Lists stand inside lists: the last end tag closes the outermost.
      var end: Int?
      var position = start
      while let hit = ByteSearch.first("</ReferenceList>", rarest: 2, in: buffer, from: position) {
        position = hit + 16
        end = position
      }
      return end.map { start..<$0 }
    }
    guard let list else { return false }
    trimmed.removeAll(keepingCapacity: true)
    trimmed.append(contentsOf: bytes[..<list.lowerBound])
    trimmed.append(contentsOf: bytes[list.upperBound...])
    return true
  }

  private func fault(in context: xmlParserCtxtPtr) -> XMLFault {
    var words = "it is not well formed"
    if let error = xmlCtxtGetLastError(context), let message = error.pointee.message {
      let text = Bytes.trimmed(String(cString: message))
      let line = String(text.prefix { $0 != "\n" })
      words = "line \(error.pointee.line) of it: \(line)"
    }
    return XMLFault(
      reason: "The XML of this record is damaged (\(words)).", mend: "Fetch this record again.")
  }
}
