/// The form that asks the server; it works without script.
package struct SearchForm: Component {
  private let query: String
  private let base: String

  package init(query: String = "", in context: SiteContext) {
    self.query = query
    base = context.base
  }

  package func write(to html: inout HTML) {
    html.raw("<form class=\"search\" role=\"search\" method=\"get\"")
    html.attribute("action", parts: base, "search/")
    html.raw("><label for=\"q\">Words to look for</label>\n<div><input id=\"q\" name=\"q\" ")
    html.raw("type=\"search\" maxlength=\"200\" autocomplete=\"off\"")
    html.attribute("value", query)
    html.raw("><button type=\"submit\">Search</button></div></form>\n")
  }
}
