import Language

/// Paragraphs of the CRAFT articles as running text, with the ends of their sentences.
struct CraftParagraphs {
  /// A paragraph's bytes and the offsets after each of its sentences, the last one included.
  struct Paragraph {
    var text: [UInt8] = []
    var ends: [Int] = []
  }

  struct Measured {
    /// Boundaries between two sentences of a paragraph.
    var inner = Tally()
    /// Those at a mark: headings and legends printed without one, and run into the next sentence
    /// where the paragraph is joined, leave nothing to see.
    var marked = Tally()
    /// Inner boundaries with the end of each paragraph, which nobody can miss.
    var all = Tally()
    /// Inner boundaries, cut plainly.
    var plain = Tally()
    /// Those at a mark, cut plainly.
    var plainMarked = Tally()
    var errors: [String] = []
  }

  private(set) var list: [Paragraph] = []

  /// Sentences (`# text = `) are joined by one space within a `# newpar`.
  init(conll: String) {
    let label = Array("# text = ".utf8)
    var paragraph = Paragraph()
    for line in Array(conll.utf8).split(separator: 0x0A) where line.first == UInt8(ascii: "#") {
      if line.starts(with: "# newpar".utf8) || line.starts(with: "# newdoc".utf8) {
        if !paragraph.ends.isEmpty { list.append(paragraph) }
        paragraph = Paragraph()
      } else if line.starts(with: label) {
        var sentence = line.dropFirst(label.count)
        while sentence.last == 0x20 { sentence.removeLast() }
        guard !sentence.isEmpty else { continue }
        if !paragraph.text.isEmpty { paragraph.text.append(0x20) }
        paragraph.text += sentence
        paragraph.ends.append(paragraph.text.count)
      }
    }
    if !paragraph.ends.isEmpty { list.append(paragraph) }
  }

  static func measured(_ paragraphs: CraftParagraphs) -> Measured {
    var result = Measured()
    for paragraph in paragraphs.list {
      let end = paragraph.text.count
      let gold = Set(paragraph.ends)
      let found = Set(
        paragraph.text.withUnsafeBufferPointer { SentenceSplitter.spans(in: $0) }
          .map(\.end))
      let plain = Set(PlainBoundary.ends(in: paragraph.text))
      result.all.add(found: found, gold: gold)
      result.inner.add(found: found.subtracting([end]), gold: gold.subtracting([end]))
      result.plain.add(found: plain.subtracting([end]), gold: gold.subtracting([end]))
      let marked = { (ends: Set<Int>) in
        ends.subtracting([end]).filter { isMarked($0, in: paragraph.text) }
      }
      result.marked.add(found: marked(found), gold: marked(gold))
      result.plainMarked.add(found: marked(plain), gold: marked(gold))
      for wrong in found.symmetricDifference(gold).sorted() {
        result.errors.append(
          "\(gold.contains(wrong) ? "missed" : "extra"): "
            + PlainBoundary.window(around: wrong, in: paragraph.text))
      }
    }
    return result
  }

  /// Whether a full stop, question or exclamation mark stands at the end, closing marks aside.
  private static func isMarked(_ end: Int, in text: [UInt8]) -> Bool {
    var i = end
    let closing = Array(")]\"'\u{201D}\u{2019}".utf8)
    while i > 0, closing.contains(text[i - 1]) { i -= 1 }
    return i > 0 && PlainBoundary.isMark(text[i - 1])
  }
}
