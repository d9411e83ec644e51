extension Letter {
  /// A page that mail programs show well: no style sheet, no picture, nothing fetched; styles stand
  /// with the elements, for some programs drop the head.
  package var html: [UInt8] {
    var html = HTML()
    html.raw("<!doctype html>\n<html")
    html.attribute("lang", language)
    html.raw("><head><meta charset=\"utf-8\"><title>")
    html.text(title)
    html.raw("</title><meta name=\"viewport\" content=\"width=device-width\"></head>\n")
    html.raw("<body style=\"margin:0 auto;padding:16px;max-width:38em;")
    html.raw("font:18px/1.5 Georgia,serif;color:#1a1a1a;background:#fff\">\n<h1 ")
    html.raw("style=\"font-size:26px;line-height:1.25\">")
    html.text(title)
    html.raw("</h1>\n<p>")
    html.text(introduction)
    html.raw("</p>\n")
    for part in parts { write(part, &html) }
    html.raw("<hr>\n")
    for text in footer {
      html.raw("<p style=\"font-size:16px\">")
      html.text(text)
      html.raw("</p>\n")
    }
    html.raw("</body></html>\n")
    return html.bytes
  }

  private func write(_ part: Part, _ html: inout HTML) {
    html.raw("<h2 style=\"font-size:22px;margin-top:32px\">")
    html.text(part.title)
    html.raw("</h2>\n")
    var topic: String?
    for item in part.items {
      if let name = item.topic, name != topic {
        html.raw("<p style=\"font-weight:bold;margin:24px 0 0\">")
        html.text(name)
        html.raw("</p>\n")
      }
      topic = item.topic
      html.raw("<h3 style=\"font-size:19px;margin-bottom:4px\"><a style=\"color:#0b4f8a\"")
      html.attribute("href", item.address)
      html.raw(">")
      html.text(item.title)
      html.raw("</a></h3>\n")
      for text in [item.facts, item.text] where !text.isEmpty {
        html.raw("<p style=\"margin:4px 0\">")
        html.text(text)
        html.raw("</p>\n")
      }
    }
  }
}
