import Language
import Literature

/// One trial abstract of the PICO corpus with the numbers of people its annotators marked.
struct PeopleGold: Sendable {
  let study: Study
  /// Every number marked as the total; several where enrolled and analysed are both printed.
  let totals: Set<Int>
  /// The numbers marked as the size of an arm.
  let arms: Set<Int>
  /// Records with an odd PMID: no rule was made by looking at them.
  let isHeldOut: Bool

  static func all(in gold: GoldFolder) throws -> [PeopleGold] {
    BratDocument.all(in: try gold.archive("pico_corpus/dev.tar.xz")).map { document in
      PeopleGold(
        study: study(document), totals: values(document, ["total-participants"]),
        arms: values(document, ["intervention-participants", "control-participants"]),
        isHeldOut: document.name.utf8.last.map { $0 & 1 == 1 } ?? false)
    }
  }

  /// The corpus prints title and abstract as one text: the title is its first sentence.
  private static func study(_ document: BratDocument) -> Study {
    let bytes = Array(document.text.utf8)
    let end = SentenceSplitter.spans(in: document.text).first?.end ?? bytes.count
    return Study(
      pmid: document.name, title: String(decoding: bytes[..<end], as: UTF8.self),
      abstract: Abstract(
        reading: String(decoding: bytes[end...].drop { $0 <= 0x20 }, as: UTF8.self))
    )
  }

  private static func values(_ document: BratDocument, _ labels: Set<String>) -> Set<Int> {
    Set(
      document.spans.filter { labels.contains($0.label) }.compactMap { span in
        // Percentages marked by mistake are no counts; thousands may be set off by any space.
        guard !span.text.contains("%") else { return nil }
        let digits = span.text.unicodeScalars.filter { ("0"..."9").contains($0) }
        if !digits.isEmpty { return Int(String(String.UnicodeScalarView(digits))) }
        return QuantityReader.quantities(in: Tokenizer.tokens(in: span.text)).first
          .map { Int($0.value) }
      })
  }
}
