import CLibXML

/// Renders mixed content as plain text: italics and bold keep their words, raised and lowered
/// signs become the characters that mean the same, formulas stay readable.
enum InlineText {
  static func render(_ element: XMLElement) -> String {
    var out: [UInt8] = []
    append(contentOf: element, to: &out)
    return String(decoding: tidied(out), as: UTF8.self)
  }

  /// - Parameter isLeftOut: elements whose content is no part of the text.
  static func append(
    contentOf element: XMLElement, to out: inout [UInt8],
    without isLeftOut: (XMLElement) -> Bool = { _ in false }
  ) {
    var child = element.node.pointee.children
    while let node = child {
      switch node.pointee.type {
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: append(node.pointee.content, to: &out)
      case XML_ELEMENT_NODE:
        let inner = XMLElement(node: node)
        if !isLeftOut(inner) { append(inner, to: &out, without: isLeftOut) }
      default: break
      }
      child = node.pointee.next
    }
  }

  private static func append(
    _ element: XMLElement, to out: inout [UInt8], without isLeftOut: (XMLElement) -> Bool
  ) {
    switch element.localName {
    case "sup": Scripts.append(inner(element, without: isLeftOut), as: .raised, to: &out)
    case "sub": Scripts.append(inner(element, without: isLeftOut), as: .lowered, to: &out)
    case "math": MathText.append(element, to: &out)
    default: append(contentOf: element, to: &out, without: isLeftOut)
    }
  }

  private static func inner(
    _ element: XMLElement, without isLeftOut: (XMLElement) -> Bool
  ) -> [UInt8] {
    var inner: [UInt8] = []
    append(contentOf: element, to: &inner, without: isLeftOut)
    return inner
  }

  private static func append(_ content: UnsafePointer<xmlChar>?, to out: inout [UInt8]) {
    guard let content else { return }
    var length = 0
    while content[length] != 0 { length += 1 }
    out.append(contentsOf: UnsafeBufferPointer(start: content, count: length))
  }

  /// Line ends and tabs come from the file's layout: each run with one of them is one space.
  static func tidied(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    let inner = Bytes.trimmed(bytes[...])
    guard inner.contains(where: { $0 < 0x20 }) else { return inner }
    var out: [UInt8] = []
    var index = inner.startIndex
    while index < inner.endIndex {
      guard Bytes.isSpace(inner[index]) else {
        out.append(inner[index])
        index += 1
        continue
      }
      let end = inner[index...].firstIndex { !Bytes.isSpace($0) } ?? inner.endIndex
      let run = inner[index..<end]
      if run.contains(where: { $0 != 0x20 }) {
        out.append(0x20)
      } else {
        out.append(contentsOf: run)
      }
      index = end
    }
    return out[...]
  }
}
