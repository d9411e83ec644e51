/// A `JSONTape` and how its values are read, shared by the containers over it.
final class JSONDocument {
  private let tape: JSONTape

  init(_ tape: JSONTape) {
    self.tape = tape
  }

  func kind(_ node: Int) -> JSONTape.Kind { tape.nodes[node].kind }

  func next(_ node: Int) -> Int { Int(tape.nodes[node].next) }

  /// The value of a member of an object; `nil` where it has none of that name.
  func member(_ name: String, of object: Int) -> Int? {
    let found = plainMember(name, of: object)
    // A name with an escape in it is rare, and of a dictionary.
    return found
      ?? names(of: object).first { kind($0) == .escaped && text($0) == name }.map { $0 + 1 }
  }

  private func plainMember(_ name: String, of object: Int) -> Int? {
    var name = name
    let end = next(object)
    return tape.bytes.withUnsafeBufferPointer { bytes in
      tape.nodes.withUnsafeBufferPointer { nodes in
        name.withUTF8 { name in
          var key = object + 1
          while key < end {
            let own = nodes[key]
            let length = Int(own.end - own.start)
            if length == name.count, own.kind == .text,
              (0..<length).allSatisfy({ bytes[Int(own.start) + $0] == name[$0] })
            {
              return key + 1
            }
            key = Int(nodes[key + 1].next)
          }
          return nil
        }
      }
    }
  }

  /// The places of an object's names, each followed by its value.
  func names(of object: Int) -> [Int] {
    var names: [Int] = []
    var key = object + 1
    while key < next(object) {
      names.append(key)
      key = next(key + 1)
    }
    return names
  }

  func text(_ node: Int) -> String? {
    let own = tape.nodes[node]
    return switch own.kind {
    case .text:
      tape.bytes.withUnsafeBufferPointer {
        String(
          decoding: UnsafeBufferPointer(rebasing: $0[Int(own.start)..<Int(own.end)]), as: UTF8.self)
      }
    case .escaped: JSONEscapes.text(tape.bytes[Int(own.start)..<Int(own.end)])
    default: nil
    }
  }

  func flag(_ node: Int) -> Bool? {
    switch kind(node) {
    case .yes: true
    case .no: false
    default: nil
    }
  }

  /// A number of any kind; `nil` where it does not fit.
  func number<Number: LosslessStringConvertible>(_ node: Int, _ type: Number.Type) -> Number? {
    let own = tape.nodes[node]
    guard own.kind == .number else { return nil }
    return Number(
      String(decoding: tape.bytes[Int(own.start)..<Int(own.end)], as: UTF8.self))
  }
}
