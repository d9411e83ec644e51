import Language

/// Who paid for an article and what its authors declare, wherever journals print it: facts about the
/// article, which every licence lets one name.
struct JATSBackMatter {
  let root: XMLElement
  let meta: XMLElement

  var funding: [String] {
    let groups = meta.all("funding-group")
    let awards = groups.flatMap { $0.all("award-group") }.compactMap { award -> String? in
      let parts = [source(award), award.text(of: "award-id")].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
    let statements = groups.compactMap { $0.text(of: "funding-statement") }
    for found in [awards, statements, notes(Self.fundingNotes, titled: Self.fundingTitles)]
    where !found.isEmpty {
      return unique(found)
    }
    return unique(thanks)
  }

  var conflicts: String? {
    let found = unique(notes(Self.interestNotes, titled: Self.interestTitles))
    return found.isEmpty ? nil : found.joined(separator: " ")
  }

  private static let fundingNotes: Set<String> = [
    "supported-by", "financial-disclosure", "funding",
  ]
  private static let fundingTitles = ["funding", "financial support", "source of support"]
  private static let interestNotes: Set<String> = ["coi-statement", "conflict"]
  private static let interestTitles = [
    "competing interest", "conflict of interest", "conflicts of interest",
    "declaration of interest",
    "conflicting interest", "disclosure", "duality of interest",
  ]

  private func source(_ award: XMLElement) -> String? {
    guard let source = award.first("funding-source") else { return nil }
    return source.first("institution-wrap")?.text(of: "institution") ?? source.text
  }

  /// Footnotes of a kind, and parts of the end under a title, without the title.
  private func notes(_ kinds: Set<String>, titled titles: [String]) -> [String] {
    var found: [String] = []
    visit { element in
      if element.isNamed("fn") {
        let isOfKind =
          element.attribute("fn-type").map { kinds.contains($0.lowercased()) } ?? false
        guard isOfKind || isTitled(element, titles) else { return true }
      } else if !isTitled(element, titles) {
        return true
      }
      let text = JATSText.allParagraphs(element).joined(separator: " ")
      // A line of the first page that only points to the last one.
      let isPointer = text.contains("at the end of the article") || text.hasPrefix("Go to ")
      if !text.isEmpty, !isPointer { found.append(text) }
      return false
    }
    return found
  }

  private func isTitled(_ element: XMLElement, _ titles: [String]) -> Bool {
    guard let title = JATSText.label(of: element)?.lowercased() else { return false }
    return titles.contains { title.contains($0) }
  }

  /// The footnotes, notes and sections that may hold declarations: of the end and of the first page,
  /// and the last sections of the body. `body` says whether to look inside.
  private func visit(_ look: (XMLElement) -> Bool) {
    func go(_ element: XMLElement, depth: Int) {
      guard depth < 6 else { return }
      for child in element.children {
        switch child.localName {
        case "fn", "sec", "notes", "ack": if look(child) { go(child, depth: depth + 1) }
        case "fn-group", "author-notes", "back": go(child, depth: depth + 1)
        default: continue
        }
      }
    }
    for part in [meta.first("author-notes"), root.first("back")].compactMap(\.self) {
      go(part, depth: 0)
    }
    if let body = root.first("body") {
      for section in body.all("sec") { _ = look(section) }
    }
  }

  /// The sentences of the acknowledgements that name money.
  private var thanks: [String] {
    var found: [String] = []
    visit { element in
      guard element.isNamed("ack") else { return true }
      for text in JATSText.allParagraphs(element) {
        let sentences = SentenceSplitter.spans(in: text).map { span in
          String(decoding: Array(text.utf8)[span.start..<span.end], as: UTF8.self)
        }
        found += sentences.filter { sentence in
          let words = sentence.lowercased()
          return Self.money.contains { words.contains($0) }
        }
      }
      return false
    }
    return found
  }

  private static let money = [
    "funded by", "supported by a grant", "supported by grants", "grant from", "grants from",
    "financial support", "funding from", "funding was provided", "sponsored by",
  ]

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
