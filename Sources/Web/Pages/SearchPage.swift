/// The search page, which works without a script.
struct SearchPage {
  /// More than this nobody reads; the page says how to narrow the search.
  static let shown = 50

  let request: SearchRequest
  let base: String
  /// `nil` when nothing was searched for.
  var answer: SearchAnswer?
  var hasFailed = false

  init(request: SearchRequest, base: String) {
    self.request = request
    self.base = base
  }

  var title: String {
    guard !request.text.isEmpty, !request.isTooLong else { return "Search" }
    return "Search: " + request.text
  }

  func html() -> String {
    var page = Markup()
    page.raw("<h1>Search</h1>\n")
    writeForm(&page)
    if hasFailed {
      page.raw("<p role=\"status\">The search does not work just now. Try again in a minute.</p>\n")
      writeWays(&page)
    } else if request.isTooLong {
      page.raw("<p role=\"status\">That is too long to search for. A few words are enough.</p>\n")
    } else if let answer, answer.hits.isEmpty {
      writeNothing(answer, &page)
    } else if let answer {
      writeHits(answer, &page)
    } else {
      page.raw("<p>Type one or more words: a treatment, a symptom, a test. The studies that hold ")
      page.raw("all of them come first.</p>\n")
      writeWays(&page)
    }
    return page.html
  }

  private func writeForm(_ page: inout Markup) {
    page.raw("<form role=\"search\" method=\"get\"")
    page.attribute("action", base + "search")
    page.raw(">\n<label for=\"q\">Words to look for</label>\n")
    page.raw("<input id=\"q\" name=\"q\" type=\"search\" maxlength=\"200\" autocomplete=\"off\"")
    page.attribute("value", request.isTooLong ? "" : request.text)
    page.raw(">\n<button type=\"submit\">Search</button>\n</form>\n")
  }

  private func writeNothing(_ answer: SearchAnswer, _ page: inout Markup) {
    page.raw("<p role=\"status\">No study here has ")
    page.foreign(request.text)
    page.raw(".</p>\n")
    if let suggestion = answer.suggestion {
      page.raw("<p>Did you mean <a")
      page.attribute("href", address(suggestion, stage: nil))
      page.raw(">")
      page.foreign(suggestion)
      page.raw("</a>?</p>\n")
    }
    if request.stage != nil {
      page.raw("<p><a")
      page.attribute("href", address(request.text, stage: nil))
      page.raw(">Look at all stages of research</a></p>\n")
    }
    page.raw("<p>Fewer or simpler words find more. Check the spelling, too.</p>\n")
    writeWays(&page)
  }

  private func writeHits(_ answer: SearchAnswer, _ page: inout Markup) {
    let hits = answer.hits.prefix(Self.shown)
    page.raw("<p role=\"status\">")
    page.text(answer.total == 1 ? "1 study" : "\(answer.total) studies")
    page.raw(" for ")
    page.foreign(request.text)
    if answer.total > hits.count {
      page.text(". The best \(hits.count) are shown; one more word narrows the search")
    }
    page.raw(".</p>\n")
    if let suggestion = answer.suggestion {
      page.raw("<p>Did you mean <a")
      page.attribute("href", address(suggestion, stage: nil))
      page.raw(">")
      page.foreign(suggestion)
      page.raw("</a>?</p>\n")
    }
    writeStages(answer.facets, &page)
    page.raw("<ul class=\"cards\">\n")
    for hit in hits { write(hit, &page) }
    page.raw("</ul>\n")
  }

  private func writeStages(_ facets: [SearchAnswer.Facet], _ page: inout Markup) {
    guard facets.count > 1 || request.stage != nil else { return }
    page.raw("<nav aria-label=\"Stage of research\"><ul class=\"chips\">\n<li><a")
    page.attribute("href", address(request.text, stage: nil))
    page.raw(request.stage == nil ? " aria-current=\"true\">All stages</a></li>\n" : ">All stages")
    if request.stage != nil { page.raw("</a></li>\n") }
    for facet in facets {
      page.raw("<li><a")
      page.attribute("href", address(request.text, stage: facet.stage))
      if facet.stage == request.stage { page.raw(" aria-current=\"true\"") }
      page.raw(">")
      page.text("\(StageName.of(facet.stage)) (\(facet.count))")
      page.raw("</a></li>\n")
    }
    page.raw("</ul></nav>\n")
  }

  private func write(_ hit: SearchAnswer.Hit, _ page: inout Markup) {
    page.raw("<li><h2><a")
    page.attribute("href", base + "studies/" + PercentText.encode(hit.id) + "/")
    page.raw(">")
    page.text(hit.headline)
    page.raw("</a></h2>\n")
    if !hit.teaser.isEmpty {
      page.raw("<p>")
      page.text(hit.teaser)
      page.raw("</p>\n")
    }
    let facts = [hit.stage.map(StageName.of), hit.published].compactMap(\.self)
    if !facts.isEmpty {
      page.raw("<p>")
      page.text(facts.joined(separator: " · "))
      page.raw("</p>\n")
    }
    page.raw("</li>\n")
  }

  private func writeWays(_ page: inout Markup) {
    page.raw("<p>These lists lead to every study:</p>\n<ul class=\"chips\">\n")
    writeWay("Topics", "topics/", &page)
    writeWay("Treatments", "treatments/", &page)
    writeWay("By month", "months/", &page)
    page.raw("</ul>\n")
  }

  private func writeWay(_ name: StaticString, _ path: String, _ page: inout Markup) {
    page.raw("<li><a")
    page.attribute("href", base + path)
    page.raw(">")
    page.raw(name)
    page.raw("</a></li>\n")
  }

  private func address(_ text: String, stage: String?) -> String {
    let query = base + "search?q=" + PercentText.encode(text)
    return stage.map { query + "&stage=" + PercentText.encode($0) } ?? query
  }
}
