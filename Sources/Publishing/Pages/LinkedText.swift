/// A text of a data file in which the first http(s) address is a link.
struct LinkedText: Component {
  let text: String

  func write(to html: inout HTML) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    for (index, word) in words.enumerated() {
      if index > 0 { html.raw(" ") }
      let address = String(word.drop { "(<".contains($0) })
      let bare = String(address.reversed().drop { ".,;)>".contains($0) }.reversed())
      if let link = WebLink(bare) {
        html.raw("<a")
        html.attribute("href", link.text)
        html.raw(">")
        html.text(Self.host(link.text))
        html.raw("</a>")
      } else {
        html.text(String(word))
      }
    }
  }

  /// `https://www.ema.europa.eu/en/x`: `www.ema.europa.eu`, which breaks no line on a small screen.
  private static func host(_ address: String) -> String {
    let parts = address.split(separator: "/")
    return parts.count > 1 ? String(parts[1]) : address
  }
}
