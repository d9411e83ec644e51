/// The fields of one MEDLINE record: a tag of up to four letters, a dash, the text; lines that begin
/// with white space go on with the field before.
///
/// Source: NLM, "MEDLINE/PubMed Data Element (Field) Descriptions".
struct MEDLINEFields {
  private var texts: [String: [String]] = [:]

  init(_ bytes: [UInt8]) {
    var tag = ""
    var text: [UInt8] = []
    func field() -> String { Bytes.trimmed(String(decoding: text, as: UTF8.self)) }
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      if let dash = Self.dash(in: line) {
        if !tag.isEmpty { texts[tag, default: []].append(field()) }
        tag = Bytes.trimmed(String(decoding: line[..<dash], as: UTF8.self))
        text = Array(line[(dash + 1)...])
      } else {
        // PubMed breaks lines at spaces; the space is its own.
        text.append(0x20)
        text.append(contentsOf: Bytes.trimmed(line))
      }
    }
    if !tag.isEmpty { texts[tag, default: []].append(field()) }
  }

  /// The dash behind a tag: the fifth byte of a line that begins with a capital.
  private static func dash(in line: ArraySlice<UInt8>) -> Int? {
    let dash = line.startIndex + 4
    guard line.count > 4, line[dash] == UInt8(ascii: "-"), let first = line.first,
      Bytes.isUppercase(first)
    else { return nil }
    let isTag = line[..<dash].allSatisfy {
      Bytes.isUppercase($0) || Bytes.isDigit($0) || $0 == UInt8(ascii: " ")
    }
    return isTag ? dash : nil
  }

  func all(_ tag: String) -> [String] { texts[tag]?.filter { !$0.isEmpty } ?? [] }
  func first(_ tag: String) -> String? { all(tag).first }

  /// The first value that ends in a mark such as `[doi]`, without it.
  func first(_ tag: String, marked mark: String) -> String? {
    let end = " [\(mark)]"
    return all(tag).first { $0.hasSuffix(end) }.map { String($0.dropLast(end.count)) }
  }
}
