extension KeyedDecodingContainer {
  /// A list of texts. `decode([String].self)` asks anew for each element what it is.
  func texts(_ key: Key) throws -> [String] {
    var list = try nestedUnkeyedContainer(forKey: key)
    var texts: [String] = []
    while !list.isAtEnd { texts.append(try list.decode(String.self)) }
    return texts
  }

  /// One of a few names, read as the text that it is: a decoder of its own for each takes three times
  /// as long.
  func name<Name: RawRepresentable<String>>(_ key: Key) throws -> Name {
    try name(try decode(String.self, forKey: key), key)
  }

  func nameIfPresent<Name: RawRepresentable<String>>(_ key: Key) throws -> Name? {
    try decodeIfPresent(String.self, forKey: key).map { try name($0, key) }
  }

  private func name<Name: RawRepresentable<String>>(_ text: String, _ key: Key) throws -> Name {
    guard let name = Name(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: self, debugDescription: "\(text) is no \(Name.self)")
    }
    return name
  }
}
