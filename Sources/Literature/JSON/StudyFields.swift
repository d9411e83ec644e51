/// The fields of a study line, read tolerantly: what is wrong is told with the name of its key.
struct StudyFields {
  private let container: KeyedDecodingContainer<Study.CodingKeys>

  init(_ decoder: any Decoder) throws {
    do {
      container = try decoder.container(keyedBy: Study.CodingKeys.self)
    } catch is DecodingError {
      throw StudyFieldError(
        key: "study", problem: "is not an object", mend: "Write each study as {\"title\": …}.")
    }
  }

  /// The text of a key without white space around it; `nil` for null, empty or missing.
  func text(_ key: Study.CodingKeys, acceptingNumber: Bool = false) throws -> String? {
    guard try hasValue(key) else { return nil }
    if let text = try? container.decode(String.self, forKey: key) {
      let trimmed = Bytes.trimmed(text)
      return trimmed.isEmpty ? nil : trimmed
    }
    if acceptingNumber, let number = try? container.decode(Int.self, forKey: key) {
      return String(number)
    }
    throw StudyFieldError(
      key: key.rawValue, problem: "is not a text", mend: "Write it in quotes, or null.")
  }

  /// The texts of a key: an array of texts, one text, or nothing.
  func texts(_ key: Study.CodingKeys) throws -> [String] {
    guard try hasValue(key) else { return [] }
    if let texts = try? container.decode([String].self, forKey: key) {
      return texts.compactMap { text in
        let trimmed = Bytes.trimmed(text)
        return trimmed.isEmpty ? nil : trimmed
      }
    }
    if let text = try? container.decode(String.self, forKey: key) {
      let trimmed = Bytes.trimmed(text)
      return trimmed.isEmpty ? [] : [trimmed]
    }
    throw wrongList(key)
  }

  func abstract() throws -> Abstract {
    guard try hasValue(.abstract) else { return Abstract(sections: []) }
    do {
      return try container.decode(Abstract.self, forKey: .abstract)
    } catch is DecodingError {
      throw StudyFieldError(
        key: "abstract", problem: "is neither a text nor a list of {\"label\", \"text\"}",
        mend: "Write \"METHODS: …\\nRESULTS: …\", or [{\"label\": \"METHODS\", \"text\": \"…\"}].")
    }
  }

  func flag(_ key: Study.CodingKeys) throws -> Bool {
    guard try hasValue(key) else { return false }
    if let flag = try? container.decode(Bool.self, forKey: key) { return flag }
    throw StudyFieldError(
      key: key.rawValue, problem: "is neither true nor false", mend: "Write true or false.")
  }

  func number(_ key: Study.CodingKeys) throws -> Int? {
    guard try hasValue(key) else { return nil }
    if let number = try? container.decode(Int.self, forKey: key) { return number }
    throw StudyFieldError(
      key: key.rawValue, problem: "is not a whole number", mend: "Write a number, or null.")
  }

  func values<Value: Decodable>(_ key: Study.CodingKeys, of type: Value.Type) throws -> [Value] {
    guard try hasValue(key) else { return [] }
    if let values = try? container.decode([Value].self, forKey: key) { return values }
    throw StudyFieldError(
      key: key.rawValue, problem: "is not a list of the right form",
      mend: "Write it as the schema of a study line shows, or leave it out.")
  }

  /// Names of sources that a later version invents are left out.
  func fieldSources() throws -> [String: RecordSource] {
    guard try hasValue(.fieldSources) else { return [:] }
    let names = (try? container.decode([String: String].self, forKey: .fieldSources)) ?? [:]
    return names.compactMapValues(RecordSource.init(rawValue:))
  }

  private func hasValue(_ key: Study.CodingKeys) throws -> Bool {
    guard container.contains(key) else { return false }
    return try !container.decodeNil(forKey: key)
  }

  /// Names the element that is not a text, for an array is where people look last.
  private func wrongList(_ key: Study.CodingKeys) -> StudyFieldError {
    let mend = "Write a list of texts, such as [\"…\", \"…\"]."
    guard var list = try? container.nestedUnkeyedContainer(forKey: key) else {
      return StudyFieldError(key: key.rawValue, problem: "is not a list of texts", mend: mend)
    }
    while !list.isAtEnd, (try? list.decode(String.self)) != nil {}
    return StudyFieldError(
      key: "\(key.rawValue)[\(list.currentIndex)]", problem: "is not a text", mend: mend)
  }
}
