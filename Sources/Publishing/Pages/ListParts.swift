/// The other parts of a view that is cut into several, under its studies.
struct ListParts: Component {
  let part: ListPart
  let path: String
  let context: SiteContext

  func write(to html: inout HTML) {
    guard part.count > 1 else { return }
    html.raw("<nav aria-label=\"Parts\"><ul class=\"chips\">")
    for number in 1...part.count {
      html.raw("<li><a")
      html.attribute("href", parts: context.base, path, ListPart.path(part.view, number))
      if number == part.number { html.raw(" aria-current=\"page\"") }
      html.raw(">Part ")
      html.text(number)
      html.raw("</a></li>")
    }
    html.raw("</ul></nav>\n")
  }
}
