import Publishing

/// The search page, which works without a script.
struct SearchPage {
  /// More than this nobody reads; the page says how to narrow the search.
  static let shown = 50

  let request: SearchRequest
  let context: SiteContext
  /// `nil` when nothing was searched for.
  var answer: SearchAnswer?
  var hasFailed = false

  init(request: SearchRequest, context: SiteContext) {
    self.request = request
    self.context = context
  }

  var title: String {
    guard !request.text.isEmpty, !request.isTooLong else { return "Search" }
    return "Search: " + request.text
  }

  func html() -> HTML {
    var page = HTML()
    page.add(SearchForm(query: request.isTooLong ? "" : request.text, in: context))
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
    return page
  }

  private func writeNothing(_ answer: SearchAnswer, _ page: inout HTML) {
    page.raw("<p role=\"status\">No study here has ")
    page.foreign(request.text)
    page.raw(".</p>\n")
    writeSuggestion(answer, &page)
    if request.stage != nil {
      page.raw("<p><a class=\"more\"")
      page.attribute("href", address(request.text, stage: nil))
      page.raw(">Look at all stages of research</a></p>\n")
    }
    page.raw("<p>Fewer or simpler words find more. Check the spelling, too.</p>\n")
    writeWays(&page)
  }

  private func writeHits(_ answer: SearchAnswer, _ page: inout HTML) {
    let hits = answer.hits.prefix(Self.shown)
    page.raw("<p role=\"status\">")
    page.text(answer.total == 1 ? "1 study" : "\(PlainWords.number(answer.total)) studies")
    page.raw(" for ")
    page.foreign(request.text)
    if !answer.hasAllWords { page.raw(". No study has all these words; these have some") }
    if answer.total > hits.count {
      page.text(". The best \(hits.count) are shown; one more word narrows the search")
    }
    page.raw(".</p>\n")
    writeSuggestion(answer, &page)
    writeStages(answer.facets, &page)
    page.add(CardList(Array(hits), context))
  }

  private func writeSuggestion(_ answer: SearchAnswer, _ page: inout HTML) {
    guard let suggestion = answer.suggestion else { return }
    page.raw("<p>Did you mean <a")
    page.attribute("href", address(suggestion, stage: nil))
    page.raw(">")
    page.foreign(suggestion)
    page.raw("</a>?</p>\n")
  }

  private func writeStages(_ facets: [SearchAnswer.Facet], _ page: inout HTML) {
    guard facets.count > 1 || request.stage != nil else { return }
    page.raw("<details class=\"fold ways\"")
    if request.stage != nil { page.raw(" open") }
    page.raw("><summary>Show only one kind of study</summary>\n")
    page.raw("<nav aria-label=\"Stage of research\"><ul class=\"chips\">\n")
    writeStage("All stages", nil, &page)
    for facet in facets {
      writeStage("\(StageName.of(facet.stage)) (\(facet.count))", facet.stage, &page)
    }
    page.raw("</ul></nav>\n</details>\n")
  }

  private func writeStage(_ name: String, _ stage: String?, _ page: inout HTML) {
    page.raw("<li><a")
    page.attribute("href", address(request.text, stage: stage))
    if request.stage == stage { page.raw(" aria-current=\"true\"") }
    page.raw(">")
    page.text(name)
    page.raw("</a></li>\n")
  }

  private func writeWays(_ page: inout HTML) {
    page.raw("<p>These lists lead to every study:</p>\n<ul class=\"chips\">\n")
    writeWay("Topics", "topics/", &page)
    writeWay("Treatments", "treatments/", &page)
    writeWay("By month", "months/", &page)
    page.raw("</ul>\n")
  }

  private func writeWay(_ name: StaticString, _ path: String, _ page: inout HTML) {
    page.raw("<li><a")
    page.attribute("href", parts: context.base, path)
    page.raw(">")
    page.raw(name)
    page.raw("</a></li>\n")
  }

  private func address(_ text: String, stage: String?) -> String {
    let query = context.base + "search/?q=" + PercentText.encode(text)
    return stage.map { query + "&stage=" + PercentText.encode($0) } ?? query
  }
}
