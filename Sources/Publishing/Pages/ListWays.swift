import Evidence

/// The ways from one part of a list to the others: stages and years, as plain links.
struct ListWays: Component {
  let part: ListPart
  /// The list's own path below the site's root.
  let path: String
  let context: SiteContext

  func write(to html: inout HTML) {
    guard part.stages.count > 1 || part.hasYearPages else { return }
    html.raw("<details class=\"fold ways\"><summary>Show only one kind of study")
    if part.hasYearPages { html.raw(" or one year") }
    html.raw("</summary>\n<nav aria-label=\"Parts of this list\">\n<ul class=\"chips\">\n")
    let all = part.hasYearPages ? "Newest studies" : "All \(part.total) studies"
    write(all, .newest, count: nil, stage: nil, to: &html)
    if part.stages.count > 1 {
      for entry in part.stages {
        write(
          StageWords.name(entry.stage), .stage(entry.stage), count: entry.count, stage: entry.stage,
          to: &html)
      }
    }
    html.raw("</ul>\n")
    if part.hasYearPages {
      html.raw("<ul class=\"chips\">\n")
      for entry in part.years {
        write(String(entry.year), .year(entry.year), count: entry.count, stage: nil, to: &html)
      }
      html.raw("</ul>\n")
    }
    html.raw("</nav>\n</details>\n")
  }

  private func write(
    _ name: String, _ view: ListPart.View, count: Int?, stage: Stage?, to html: inout HTML
  ) {
    html.raw("<li><a")
    html.attribute("href", parts: context.base, path, ListPart.path(view))
    if view == part.view { html.raw(" aria-current=\"page\"") }
    html.raw(">")
    if let stage { html.add(StageMark(stage: stage)) }
    html.text(name)
    if let count {
      html.raw(" (")
      html.text(PlainWords.number(count))
      html.raw(")")
    }
    html.raw("</a></li>\n")
  }
}
