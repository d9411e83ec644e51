import CLibXML

/// Running text of an article without what only a layout needs: raised numbers of references,
/// footnotes, tables and figures.
enum JATSText {
  static func render(_ element: XMLElement) -> String {
    var out: [UInt8] = []
    InlineText.append(contentOf: element, to: &out) { child in
      switch child.localName {
      case "fn", "table-wrap", "fig", "supplementary-material", "label", "tex-math", "object-id":
        true
      case "xref": child.attribute("ref-type", is: "fn")
      case "sup": isReference(child)
      default: false
      }
    }
    return String(decoding: InlineText.tidied(out), as: UTF8.self)
  }

  /// A raised run that holds nothing but numbers of references and what parts them.
  private static func isReference(_ element: XMLElement) -> Bool {
    var hasLink = false
    for child in element.children {
      guard child.isNamed("xref"), child.attribute("ref-type", is: "bibr") else { return false }
      hasLink = true
    }
    return hasLink
  }

  /// The paragraphs of an element, one text.
  static func paragraphs(_ element: XMLElement) -> [String] {
    element.children.filter { $0.isNamed("p") || $0.isNamed("list") }.map(render)
      .filter { !$0.isEmpty }
  }

  /// The paragraphs of an element and of the sections in it.
  static func allParagraphs(_ element: XMLElement) -> [String] {
    paragraphs(element) + element.all("sec").flatMap(allParagraphs)
  }

  /// A heading as a label: without its number and the mark at its end.
  static func label(of element: XMLElement) -> String? {
    guard let title = element.first("title").map(render) else { return nil }
    var text = Substring(title)
    while let last = text.last, last == ":" || last == "." || last == " " { text.removeLast() }
    let number = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    if number.count > 0, text.dropFirst(number.count).first == " " {
      text = text.dropFirst(number.count + 1)
    }
    return text.isEmpty ? nil : String(text)
  }
}
