/// What an input is, told by its first bytes and never by its name.
package enum InputFormat: Sendable, Equatable {
  /// One study a line.
  case studyLines
  /// One study over several lines.
  case studyDocument
  /// MEDLINE text, as PubMed exports it (`.nbib`).
  case medline
  /// The answer of Europe PMC's search as JSON.
  case europePMC
  /// The answer of bioRxiv's and medRxiv's API as JSON.
  case preprints
  /// XML; whether it holds PubMed records or JATS articles shows when they come.
  case xml
  /// Something we know by sight and cannot read, or do not know.
  case refused(reason: String, mend: String)

  /// How many bytes at the start decide; fewer do when the input is shorter.
  static let windowSize = 64 << 10

  /// Judges the start of an input, or `nil` when more is needed.
  static func of(_ start: ArraySlice<UInt8>, isWhole: Bool) -> InputFormat? {
    if let known = knownBySight(start) { return known }
    var rest = start
    if Bytes.hasPrefix(rest, "\u{FEFF}") { rest = rest.dropFirst(3) }
    while let first = rest.first, Bytes.isSpace(first) { rest.removeFirst() }
    guard let first = rest.first else {
      return isWhole
        ? .refused(reason: "The input is empty.", mend: "Give a file with at least one record.")
        : nil
    }
    switch first {
    case UInt8(ascii: "<"): return .xml
    case UInt8(ascii: "{"): return ofObject(rest, isWhole: isWhole)
    default: break
    }
    guard isWhole || start.count >= windowSize else { return nil }
    if isMEDLINE(rest) { return .medline }
    // A list of studies whose first line is damaged is still a list of studies.
    if hasLine(rest, beginningWith: "{") && first != UInt8(ascii: "[") { return .studyLines }
    if first == UInt8(ascii: "[") {
      return .refused(
        reason: "This is one JSON list, not one study a line.",
        mend: "Write one object a line, for example with jq -c '.[]'.")
    }
    return .refused(
      reason: "This is no format that we read.",
      mend: "Give PubMed XML, JATS, MEDLINE text, the JSON of Europe PMC or medRxiv, or one JSON "
        + "object a line.")
  }

  private static func ofObject(_ rest: ArraySlice<UInt8>, isWhole: Bool) -> InputFormat? {
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      let isDecided = isWhole || rest.count >= windowSize
      return isDecided ? (answer(rest) ?? .studyLines) : nil
    }
    if let answer = answer(rest) { return answer }
    let firstLine = Bytes.trimmed(rest[..<end])
    // A whole object never ends in one of these, so the object goes on in the next line; unless
    // that line begins one of its own.
    let isOpen = [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ",")]
      .contains(firstLine.last ?? 0)
    guard isOpen else { return .studyLines }
    var next = rest[(end + 1)...]
    while let byte = next.first, Bytes.isSpace(byte) { next.removeFirst() }
    guard let opening = next.first else { return isWhole ? .studyDocument : nil }
    return opening == UInt8(ascii: "{") ? .studyLines : .studyDocument
  }

  /// The answer of a service, told by the keys with which it begins.
  private static func answer(_ rest: ArraySlice<UInt8>) -> InputFormat? {
    let window = rest.prefix(4096)
    func has(_ key: StaticString) -> Bool { ByteSearch.contains(key, in: window) }
    if has("\"resultList\"") || has("\"hitCount\"") { return .europePMC }
    return has("\"messages\"") && has("\"collection\"") ? .preprints : nil
  }

  private static func isMEDLINE(_ rest: ArraySlice<UInt8>) -> Bool {
    ["PMID- ", "PMID-\t", "OWN - ", "TI  - ", "STAT- "].contains { Bytes.hasPrefix(rest, $0) }
  }

  private static func hasLine(_ rest: ArraySlice<UInt8>, beginningWith mark: Character) -> Bool {
    let mark = mark.asciiValue
    return rest.indices.contains { index in
      rest[index] == UInt8(ascii: "\n") && index + 1 < rest.endIndex && rest[index + 1] == mark
    }
  }

  private static func knownBySight(_ start: ArraySlice<UInt8>) -> InputFormat? {
    let signs: [([UInt8], String, String)] = [
      ([0x1F, 0x8B], "gzip inside gzip", "Unpack it once: gzip -dc FILE | myelin … -"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "an xz file", "Unpack it first: xz -dc FILE | myelin … -"),
      ([0x42, 0x5A, 0x68], "a bzip2 file", "Unpack it first: bzip2 -dc FILE | myelin … -"),
      ([0x28, 0xB5, 0x2F, 0xFD], "a zstd file", "Unpack it first: zstd -dc FILE | myelin … -"),
      ([0x50, 0x4B, 0x03, 0x04], "a zip archive", "Unpack it and give the files inside."),
      ([0x25, 0x50, 0x44, 0x46], "a PDF", "Give the record of the article from PubMed as XML."),
      ([0xFF, 0xFE], "UTF-16 text", "Convert it: iconv -f UTF-16 -t UTF-8 FILE"),
      ([0xFE, 0xFF], "UTF-16 text", "Convert it: iconv -f UTF-16 -t UTF-8 FILE"),
    ]
    // Without a mark at its beginning, UTF-16 shows in the NUL beside each plain letter.
    let first = Array(start.prefix(4)).map { $0 == 0 }
    if first == [true, false, true, false] || first == [false, true, false, true] {
      return .refused(
        reason: "This is UTF-16 text, which is not read directly.",
        mend: "Convert it: iconv -f UTF-16LE -t UTF-8 FILE")
    }
    for (sign, name, mend) in signs where start.starts(with: sign) {
      return .refused(reason: "This is \(name), which is not read directly.", mend: mend)
    }
    return nil
  }
}
