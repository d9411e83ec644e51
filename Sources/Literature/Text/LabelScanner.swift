/// Finds the headings in an abstract's text and cuts it there; apart from white space at the cuts,
/// the text stays letter for letter.
enum LabelScanner {
  private struct Heading {
    /// Where the section before ends: at the label, or at the number in front of it.
    var start: Int
    var label: Range<Int>
    var textStart: Int
    /// Certain by its form: all capitals, or at the very start.
    var isCertain: Bool
    /// Counts only when the text is in label form, that is has another heading that opens a line.
    var needsLabelForm: Bool
  }

  static func sections(of text: String) -> [Abstract.Section] {
    let glued = GluedHeadings(text).headings
    if !glued.isEmpty { return sections(of: Array(text.utf8), cutAt: glued) }
    // A text without a colon has no heading: most running abstracts leave here.
    guard text.utf8.contains(UInt8(ascii: ":")) else {
      let whole = Bytes.trimmed(text)
      return whole.isEmpty ? [] : [Abstract.Section(text: whole)]
    }
    let bytes = Array(text.utf8)
    let headings = accepted(candidates(in: bytes), in: bytes)
    var sections: [Abstract.Section] = []
    func add(_ label: Range<Int>?, _ range: Range<Int>) {
      let body = String(decoding: Bytes.trimmed(bytes[range]), as: UTF8.self)
      if body.isEmpty && label == nil { return }
      let name = label.map { String(decoding: bytes[$0], as: UTF8.self) }
      let isPlaceholder = name.map(SectionHeadings.isPlaceholder) ?? false
      sections.append(Abstract.Section(label: isPlaceholder ? nil : name, text: body))
    }
    add(nil, 0..<(headings.first?.start ?? bytes.count))
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1].start : bytes.count
      add(heading.label, heading.textStart..<next)
    }
    return sections
  }

  private static func sections(
    of bytes: [UInt8], cutAt headings: [GluedHeadings.Heading]
  ) -> [Abstract.Section] {
    headings.enumerated().map { index, heading in
      let end = index + 1 < headings.count ? headings[index + 1].label.lowerBound : bytes.count
      return Abstract.Section(
        label: String(decoding: bytes[heading.label], as: UTF8.self),
        text: String(decoding: Bytes.trimmed(bytes[heading.textStart..<end]), as: UTF8.self))
    }
  }

  private static func accepted(_ candidates: [Heading], in bytes: [UInt8]) -> [Heading] {
    // An unknown word in capitals ("COVID-19: a threat") is a label only among other line labels.
    let lineLabels = candidates.count { heading in
      isLineStart(heading.label.lowerBound, in: bytes)
    }
    let known = candidates.filter { !$0.needsLabelForm || lineLabels > 1 }
    return known.count > 1 ? known : known.filter(\.isCertain)
  }

  private static func candidates(in bytes: [UInt8]) -> [Heading] {
    var headings: [Heading] = []
    var lineStart = 0
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\n") { lineStart = index + 1 }
      guard bytes[index] == UInt8(ascii: ":") else { continue }
      // "10:30" and "https://" are the commonest colons that open nothing.
      let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
      if next == UInt8(ascii: "/") || next == UInt8(ascii: ":") { continue }
      let heading =
        lineHeading(from: lineStart, to: index, in: bytes) ?? inlineHeading(to: index, in: bytes)
      if let heading, heading.start >= (headings.last?.textStart ?? 0) {
        headings.append(heading)
      }
    }
    return headings
  }

  /// A heading that opens a line: a known one, or any in capitals of at most 60 characters.
  private static func lineHeading(from start: Int, to colon: Int, in bytes: [UInt8]) -> Heading? {
    let label = Bytes.trimmed(bytes[start..<colon])
    guard !label.isEmpty, label.count <= 180 else { return nil }
    let capitals = isAllCapitals(label)
    let isFirst = Bytes.trimmed(bytes[..<label.startIndex]).isEmpty
    if SectionHeadings.contains(label) {
      return Heading(
        start: label.startIndex, label: label.indices, textStart: colon + 1,
        isCertain: capitals || isFirst, needsLabelForm: false)
    }
    let characters = label.count { $0 & 0xC0 != 0x80 }
    let isFollowedBySpace = colon + 1 == bytes.count || Bytes.isSpace(bytes[colon + 1])
    guard capitals, characters <= 60, isFollowedBySpace else { return nil }
    return Heading(
      start: label.startIndex, label: label.indices, textStart: colon + 1, isCertain: true,
      needsLabelForm: true)
  }

  /// A known heading after the end of a sentence or after a number in brackets, `(2) Methods:`; one
  /// all in capitals also where the full stop before it was forgotten.
  private static func inlineHeading(to colon: Int, in bytes: [UInt8]) -> Heading? {
    var start = colon
    while start > 0, colon - start < 60, isLabelByte(bytes[start - 1]) { start -= 1 }
    // The closing bracket or quotation mark of the sentence before is not part of the heading.
    while start < colon, !Bytes.isLetter(bytes[start]) { start += 1 }
    let whole = Bytes.trimmed(bytes[start..<colon])
    if SectionHeadings.contains(whole) {
      let number = numberStart(before: start, in: bytes)
      if number != nil || followsSentenceEnd(start, in: bytes) {
        return Heading(
          start: number ?? start, label: whole.indices, textStart: colon + 1,
          isCertain: isAllCapitals(whole), needsLabelForm: false)
      }
    }
    guard let label = capitalsHeading(endingIn: whole) else { return nil }
    return Heading(
      start: label.lowerBound, label: label, textStart: colon + 1, isCertain: true,
      needsLabelForm: false)
  }

  /// The longest known heading in capitals, of at least six letters, that ends the words.
  private static func capitalsHeading(endingIn words: ArraySlice<UInt8>) -> Range<Int>? {
    for index in words.indices where words.endIndex - index >= 6 && Bytes.isUppercase(words[index])
    {
      let opensWord =
        index == words.startIndex || words[index - 1] == UInt8(ascii: " ")
        || words[index - 1] == UInt8(ascii: ")")
      let rest = words[index...]
      if opensWord, isAllCapitals(rest), SectionHeadings.contains(rest) { return rest.indices }
    }
    return nil
  }

  /// Where `(2) ` in front of a heading begins.
  private static func numberStart(before start: Int, in bytes: [UInt8]) -> Int? {
    var index = start
    while index > 0, bytes[index - 1] == UInt8(ascii: " ") { index -= 1 }
    guard index > 2, bytes[index - 1] == UInt8(ascii: ")"), Bytes.isDigit(bytes[index - 2]),
      bytes[index - 3] == UInt8(ascii: "(")
    else { return nil }
    return index - 3
  }

  private static func followsSentenceEnd(_ start: Int, in bytes: [UInt8]) -> Bool {
    var index = start
    while index > 0, Bytes.isSpace(bytes[index - 1]) || isCloser(bytes[index - 1]) { index -= 1 }
    guard index > 0 else { return false }
    let end = bytes[index - 1]
    return end == UInt8(ascii: ".") || end == UInt8(ascii: "?") || end == UInt8(ascii: "!")
  }

  private static func isLineStart(_ start: Int, in bytes: [UInt8]) -> Bool {
    var index = start
    while index > 0, bytes[index - 1] == 0x20 || bytes[index - 1] == 0x09 { index -= 1 }
    return index == 0 || bytes[index - 1] == 0x0A || bytes[index - 1] == 0x0D
  }

  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"")
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: ","),
      UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"):
      true
    default: Bytes.isLetter(byte)
    }
  }

  /// Only capitals, digits and marks, at least two capitals; letters beyond ASCII do not decide.
  private static func isAllCapitals(_ label: ArraySlice<UInt8>) -> Bool {
    var capitals = 0
    for (offset, byte) in label.enumerated() {
      if Bytes.isUppercase(byte) {
        capitals += 1
      } else if Bytes.isLowercase(byte) {
        // "MAIN OUTCOME MEASURE(s)": the plural in brackets is printed small by some.
        let index = label.startIndex + offset
        guard index > label.startIndex, label[index - 1] == UInt8(ascii: "(") else { return false }
      } else if byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";") || byte == 0x0A {
        return false
      }
    }
    return capitals >= 2
  }
}
