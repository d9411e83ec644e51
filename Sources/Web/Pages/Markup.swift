/// HTML under construction: constants of the program as they are, everything else escaped.
struct Markup {
  private(set) var html = ""

  mutating func raw(_ markup: StaticString) {
    html += markup.description
  }

  /// Text between tags or inside a quoted attribute.
  mutating func text(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      case "'": html += "&#39;"
      case "\t", "\n", "\r": html.unicodeScalars.append(scalar)
      case "\u{0}"..<"\u{20}", "\u{7F}": html += "\u{FFFD}"
      default: html.unicodeScalars.append(scalar)
      }
    }
  }

  /// Text from outside, which may run right to left: isolated from the words around it.
  mutating func foreign(_ words: String) {
    raw("<bdi>")
    text(words)
    raw("</bdi>")
  }

  /// ` name="value"`, with a space before it.
  mutating func attribute(_ name: StaticString, _ value: String) {
    raw(" ")
    raw(name)
    raw("=\"")
    text(value)
    raw("\"")
  }
}
