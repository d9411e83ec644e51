import Foundation

/// Reads one item of a feed.
struct FeedItemReader {
  let format: FeedFormat
  let item: XMLElement
  /// The addresses that a relative one begins with, the outermost first: the feed's own and what its
  /// root says.
  let bases: [String]

  /// In bytes; of titles as for studies.
  private static let longestTitle = 4 << 10
  private static let longestID = 2 << 10
  /// What is kept of a text, in characters.
  private static let summaryLength = 600

  func news() throws(XMLFault) -> NewsItem {
    guard let title = text(first("title")), !title.isEmpty else {
      throw XMLFault(reason: "This item has no title.", mend: Self.mend)
    }
    guard title.utf8.count <= Self.longestTitle else {
      throw XMLFault(reason: "The title of this item is longer than 4 kB.", mend: Self.mend)
    }
    guard let link else {
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
      if let link = first("link"), let text = link.text { return webAddress(text, at: link) }
      // A guid is an address unless it says that it is none.
      guard format == .rss, let guid = first("guid"), guid.attribute("isPermaLink") != "false"
      else { return nil }
      return guid.text.flatMap { webAddress($0, at: guid) }
    }
    let links = item.children.filter { isOwn($0, "link") }
    let pages = links.filter { ($0.attribute("rel") ?? "alternate") == "alternate" }
    return (pages.first ?? links.first).flatMap { link in
      link.attribute("href").flatMap { webAddress($0, at: link) }
    }
  }

  private var date: PublicationDate? {
    let names = format == .atom ? ["updated", "published"] : ["pubDate"]
    let own = names.compactMap { first($0)?.text }.compactMap(FeedDate.read).first
    return own ?? first(Self.dublinCore, "date")?.text.flatMap(FeedDate.read)
  }

  private var summary: String? {
    let own = (format == .atom ? ["summary", "content"] : ["description"])
      .lazy.compactMap { text(first($0)) }.first { !$0.isEmpty }
    return own ?? text(first(Self.content, "encoded")).flatMap { $0.isEmpty ? nil : $0 }
  }

  // MARK: Reading

  /// The text of a child without markup.
  private func text(_ child: XMLElement?) -> String? {
    guard let child, let text = child.text else { return nil }
    // Atom's plain texts and its XHTML hold no marks that are written as text.
    let type = child.attribute("type") ?? "text"
    let isPlain = format == .atom && (type == "text" || type == "xhtml")
    return isPlain ? FeedText.tidied(text) : FeedText.plain(text)
  }

  /// Modules of RSS: the prefix that everyone uses, and the namespace.
  private typealias Module = (prefix: String, namespace: String)
  private static let dublinCore = Module("dc", "http://purl.org/dc/elements/1.1/")
  private static let content = Module("content", "http://purl.org/rss/1.0/modules/content/")

  private func first(_ name: String) -> XMLElement? {
    item.children.first { isOwn($0, name) }
  }

  /// Whether it is of the item's own vocabulary and has this name.
  private func isOwn(_ element: XMLElement, _ name: String) -> Bool {
    element.name == name && element.namespace == item.namespace
  }

  private func first(_ module: Module, _ name: String) -> XMLElement? {
    item.children.first { child in
      child.namespace == module.namespace && child.name == name
        || child.namespace == nil && child.name == "\(module.prefix):\(name)"
    }
  }

  /// - Parameter element: where it is printed; it may say what a relative address begins with.
  private func webAddress(_ text: String, at element: XMLElement) -> String? {
    let address = Bytes.trimmed(text)
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty, bytes.count <= Self.longestID,
      bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
    else { return nil }
    let isWhole = ["https://", "http://"].contains {
      Bytes.hasPrefix(bytes[...], $0, foldingCase: true) && bytes.count > $0.utf8.count
    }
    if isWhole { return address }
    let bases = bases + [item, element].compactMap { $0.attribute("base") }
    let base = bases.reduce(nil as URL?) { URL(string: $1, relativeTo: $0) ?? $0 }
    guard let base, let url = URL(string: address, relativeTo: base)?.absoluteURL,
      ["http", "https"].contains(url.scheme?.lowercased()), url.host?.isEmpty == false
    else { return nil }
    return url.absoluteString
  }

  /// Whole words.
  private static func beginning(of text: String) -> String {
    guard text.count > summaryLength else { return text }
    let start = text.prefix(summaryLength)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return String(start[..<end]) + "\u{2026}"
  }
}
