import CLibXML

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An element of a parsed record; valid only while `XMLRecordParser.withRoot` lends it.
struct XMLElement {
  let node: xmlNodePtr

  /// The child elements, in order.
  var children: Children { Children(upcoming: node.pointee.children) }

  struct Children: Sequence, IteratorProtocol {
    fileprivate var upcoming: xmlNodePtr?

    mutating func next() -> XMLElement? {
      while let node = upcoming {
        upcoming = node.pointee.next
        if node.pointee.type == XML_ELEMENT_NODE { return XMLElement(node: node) }
      }
      return nil
    }
  }

  func isNamed(_ name: StaticString) -> Bool {
    guard let own = node.pointee.name else { return false }
    return isSame(own, name)
  }

  /// The name without a namespace prefix that was never declared.
  var localName: String {
    guard let name = node.pointee.name else { return "" }
    let text = String(cString: name)
    guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")) else { return text }
    return String(text[text.index(after: colon)...])
  }

  /// The name as libxml2 has it: without its prefix where that is declared, else with it.
  var name: String { node.pointee.name.map { String(cString: $0) } ?? "" }
  /// The prefix, where it is declared.
  var prefix: String? { (node.pointee.ns?.pointee.prefix).map { String(cString: $0) } }
  /// The address of its namespace.
  var namespace: String? { (node.pointee.ns?.pointee.href).map { String(cString: $0) } }

  /// What this element declares: prefixes, `nil` for the one that needs none, with their addresses.
  var namespaces: [(prefix: String?, address: String)] {
    var all: [(prefix: String?, address: String)] = []
    var next = node.pointee.nsDef
    while let one = next?.pointee {
      if let address = one.href {
        all.append((one.prefix.map { String(cString: $0) }, String(cString: address)))
      }
      next = one.next
    }
    return all
  }

  func first(_ name: StaticString) -> XMLElement? {
    for child in children where child.isNamed(name) { return child }
    return nil
  }

  func all(_ name: StaticString) -> [XMLElement] {
    children.filter { $0.isNamed(name) }
  }

  func attribute(_ name: StaticString) -> String? {
    var attribute = node.pointee.properties
    while let current = attribute {
      if let own = current.pointee.name, isSame(own, name) {
        var value = ""
        var part = current.pointee.children
        while let text = part {
          if let content = text.pointee.content { value += String(cString: content) }
          part = text.pointee.next
        }
        return value
      }
      attribute = current.pointee.next
    }
    return nil
  }

  func attribute(_ name: StaticString, is value: String) -> Bool {
    attribute(name) == value
  }

  /// The text with its inline markup rendered, white space in order; `nil` when there is none.
  var text: String? {
    let text = InlineText.render(self)
    return text.isEmpty ? nil : text
  }

  /// The text of the first child of this name.
  func text(of name: StaticString) -> String? {
    first(name)?.text
  }

  /// Names from libxml2 and static strings both end in a NUL.
  private func isSame(_ own: UnsafePointer<xmlChar>, _ name: StaticString) -> Bool {
    own[0] == name.utf8Start[0]
      && strcmp(
        UnsafeRawPointer(own).assumingMemoryBound(to: CChar.self),
        UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }
}
