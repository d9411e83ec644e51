#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON of one study, as DESIGN's study line has it.
package enum StudyJSON {
  /// Reads one object, on one line or many.
  ///
  /// - Throws: `StudyFieldError` naming the key; for text that is no JSON its key is `line`.
  package static func decode(_ bytes: [UInt8]) throws(StudyFieldError) -> Study {
    if let offset = Self.firstInvalidByte(bytes) {
      throw StudyFieldError(
        key: "line", problem: "is not valid UTF-8 at byte \(offset + 1)",
        mend: "Save it as UTF-8, or repair the damaged letters.")
    }
    if bytes.contains(0) {
      throw StudyFieldError(
        key: "line", problem: "holds a NUL byte",
        mend: "Copy it again from its source, or delete the NUL bytes.")
    }
    let study: Study
    do {
      study = try JSONDecoder().decode(Study.self, from: Data(bytes))
    } catch let error as StudyFieldError {
      throw error
    } catch {
      throw StudyFieldError(
        key: "line", problem: "is not a JSON object\(Self.flaw(of: bytes))",
        mend: "Write one whole object a line, {\"title\": …, \"abstract\": …}.")
    }
    return study
  }

  /// One line without its line end, keys sorted, the same bytes for the same study.
  package static func encode(_ study: Study) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(study), as: UTF8.self)
  }

  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    // Only a damaged record pays for the search of the place.
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return nil
      case .error: return offset
      }
    }
  }

  /// What is plain to see; the decoder does not tell where it stumbled.
  private static func flaw(of bytes: [UInt8]) -> String {
    let text = Bytes.trimmed(bytes[...])
    if text.first != UInt8(ascii: "{") { return ": it does not begin with {" }
    if text.last != UInt8(ascii: "}") { return ": it ends before its closing }" }
    return ": a comma, a quotation mark or a value in it is wrong"
  }
}
