import CLibXML

/// Reads one item of a feed.
struct FeedItemReader {
  let format: FeedFormat
  let item: XMLElement

  /// In bytes; of titles as for studies.
  private static let longestTitle = 4 << 10
  private static let longestID = 2 << 10
  /// What is kept of a text, in characters.
  private static let summaryLength = 600

  func news() throws(XMLFault) -> NewsItem {
    guard let title = text("title"), !title.isEmpty else {
      throw XMLFault(reason: "This item has no title.", mend: Self.mend)
    }
    guard title.utf8.count <= Self.longestTitle else {
      throw XMLFault(reason: "The title of this item is longer than 4 kB.", mend: Self.mend)
    }
    guard let link = link.flatMap(Self.webAddress) else {
      throw XMLFault(reason: "This item has no link to a page on the web.", mend: Self.mend)
    }
    return NewsItem(
      id: id ?? link, title: title, link: link, date: date,
      summary: summary.map { Self.beginning(of: $0) })
  }

  private static let mend = "Tell whoever publishes the feed."

  // MARK: Parts

  private var id: String? {
    let printed =
      switch format {
      case .rss: first("guid")?.text
      case .rdf: item.attribute("about") ?? item.attribute("rdf:about")
      case .atom: first("id")?.text
      }
    return printed.map { Bytes.trimmed($0) }.flatMap { id in
      id.isEmpty || id.utf8.count > Self.longestID ? nil : id
    }
  }

  private var link: String? {
    guard format == .atom else {
      if let link = first("link")?.text { return link }
      // A guid is an address unless it says that it is none.
      guard format == .rss, let guid = first("guid"), guid.attribute("isPermaLink") != "false"
      else { return nil }
      return guid.text
    }
    let links = item.children.filter { Self.name(of: $0) == "link" }
    let pages = links.filter { ($0.attribute("rel") ?? "alternate") == "alternate" }
    return (pages.first ?? links.first)?.attribute("href")
  }

  private var date: PublicationDate? {
    let names = format == .atom ? ["updated", "published"] : ["pubDate", "dc:date"]
    return names.lazy.compactMap { first($0)?.text }.compactMap(FeedDate.read).first
  }

  private var summary: String? {
    let names = format == .atom ? ["summary", "content"] : ["description", "content:encoded"]
    return names.lazy.compactMap { text($0) }.first { !$0.isEmpty }
  }

  // MARK: Reading

  /// The text of a child without markup.
  private func text(_ name: String) -> String? {
    guard let child = first(name), let text = child.text else { return nil }
    // Atom's plain texts and its XHTML hold no marks that are written as text.
    let type = child.attribute("type") ?? "text"
    let isPlain = format == .atom && (type == "text" || type == "xhtml")
    return isPlain ? FeedText.tidied(text) : FeedText.plain(text)
  }

  private func first(_ name: String) -> XMLElement? {
    item.children.first { Self.name(of: $0) == name }
  }

  /// The name as printed: the prefix stays, whether the item declares it or the root, which is cut off.
  private static func name(of element: XMLElement) -> String {
    guard let name = element.node.pointee.name else { return "" }
    let text = String(cString: name)
    guard let prefix = element.node.pointee.ns?.pointee.prefix else { return text }
    return String(cString: prefix) + ":" + text
  }

  private static func webAddress(_ text: String) -> String? {
    let address = Bytes.trimmed(text)
    let bytes = Array(address.utf8)
    guard bytes.count <= longestID, bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    let isWeb = ["https://", "http://"].contains {
      Bytes.hasPrefix(bytes[...], $0, foldingCase: true) && bytes.count > $0.utf8.count
    }
    return isWeb ? address : nil
  }

  /// Whole words.
  private static func beginning(of text: String) -> String {
    guard text.count > summaryLength else { return text }
    let start = text.prefix(summaryLength)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + "\u{2026}"
  }
}
