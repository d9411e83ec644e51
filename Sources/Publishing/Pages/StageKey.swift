import Evidence

/// What the small marks beside studies mean: the ladder, explained once beside a list.
struct StageKey: Component {
  let context: SiteContext

  func write(to html: inout HTML) {
    html.raw("<aside class=\"key\" aria-labelledby=\"h-key\">\n<h2 id=\"h-key\">How far along?")
    html.raw("</h2>\n<dl>\n")
    for stage in StageWords.rungs.reversed() {
      html.raw("<div><dt>")
      html.add(StageMark(stage: stage))
      html.text(StageWords.name(stage))
      html.raw("</dt><dd>")
      html.text(StageWords.explanation(stage))
      html.raw("</dd></div>\n")
    }
    html.raw("</dl>\n<p><a class=\"more\"")
    html.attribute("href", parts: context.base, "how-to-read/")
    html.raw(">How to read a page</a></p>\n</aside>\n")
  }
}
