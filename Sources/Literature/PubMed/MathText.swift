import CLibXML

/// MathML as a line of text: T₂∗, a/b, √(x).
enum MathText {
  static func append(_ element: XMLElement, to out: inout [UInt8]) {
    let parts = Array(element.children)
    switch element.localName {
    case "mi", "mn", "mo", "mtext", "ms":
      let text = InlineText.render(element)
      // The invisible operators (function application, times, separator, plus) are not text.
      let visible = text.unicodeScalars.filter { !(0x2061...0x2064).contains($0.value) }
      out.append(contentsOf: Array(String(String.UnicodeScalarView(visible)).utf8))
    case "mspace": out.append(0x20)
    case "annotation", "annotation-xml", "mphantom": break
    case "semantics": if let first = parts.first { append(first, to: &out) }
    case "msup" where parts.count == 2:
      append(parts[0], to: &out)
      Scripts.append(line(parts[1]), as: .raised, to: &out)
    case "msub" where parts.count == 2:
      append(parts[0], to: &out)
      Scripts.append(line(parts[1]), as: .lowered, to: &out)
    case "msubsup" where parts.count == 3:
      append(parts[0], to: &out)
      Scripts.append(line(parts[1]), as: .lowered, to: &out)
      Scripts.append(line(parts[2]), as: .raised, to: &out)
    case "mfrac" where parts.count == 2:
      out.append(contentsOf: grouped(line(parts[0])) + "/".utf8 + grouped(line(parts[1])))
    case "msqrt":
      out.append(contentsOf: Array("√(".utf8) + joined(parts, "") + ")".utf8)
    case "mroot" where parts.count == 2:
      Scripts.append(line(parts[1]), as: .raised, to: &out)
      out.append(contentsOf: Array("√(".utf8) + line(parts[0]) + ")".utf8)
    case "mfenced":
      let open = element.attribute("open") ?? "("
      let close = element.attribute("close") ?? ")"
      out.append(contentsOf: Array(open.utf8) + joined(parts, ", ") + Array(close.utf8))
    case "mtr", "mtable": out.append(contentsOf: joined(parts, " "))
    default: for part in parts { append(part, to: &out) }
    }
  }

  private static func line(_ element: XMLElement) -> [UInt8] {
    var out: [UInt8] = []
    append(element, to: &out)
    return out
  }

  private static func joined(_ parts: [XMLElement], _ separator: String) -> [UInt8] {
    Array(parts.map(line).joined(separator: Array(separator.utf8)))
  }

  private static func grouped(_ term: [UInt8]) -> [UInt8] {
    let isSimple = term.allSatisfy {
      Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == UInt8(ascii: ".") || $0 >= 0x80
    }
    return isSimple ? term : Array("(".utf8) + term + Array(")".utf8)
  }
}
