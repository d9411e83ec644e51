import Archive
import Publishing

/// The search page, which works without a script.
struct SearchPage {
  /// More than this nobody reads; the page says how to narrow the search.
  static let shown = 50
  /// Of one facet.
  private static let mostValues = 8

  let request: SearchRequest
  let context: SiteContext
  /// `nil` when nothing was searched for.
  var answer: SearchAnswer?
  /// For the query that was probably meant, where the one asked finds nothing.
  var meant: SearchAnswer?
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
      if let meant, let words = answer.suggestion, !meant.hits.isEmpty {
        writeMissed(&page)
        writeHits(meant, for: words, &page)
      } else {
        writeNothing(answer, &page)
      }
    } else if let answer {
      writeHits(answer, for: request.text, &page)
    } else {
      page.raw("<p>Type one or more words: a treatment, a symptom, a test. The studies that hold ")
      page.raw("all of them come first.</p>\n")
      writeWays(&page)
    }
    return page
  }

  private func writeNothing(_ answer: SearchAnswer, _ page: inout HTML) {
    writePages(answer.pages, &page)
    writeMissed(&page)
    writeSuggestion(answer, &page)
    if !request.narrowed.isEmpty {
      page.raw("<p><a class=\"more\"")
      page.attribute("href", address(request.text, [:]))
      page.raw(">Look at all studies with these words</a></p>\n")
    }
    page.raw("<p>Fewer or simpler words find more. Check the spelling, too.</p>\n")
    writeWays(&page)
  }

  private func writeMissed(_ page: inout HTML) {
    page.raw("<p role=\"status\">No study here has ")
    page.foreign(request.text)
    page.raw(".</p>\n")
  }

  /// - Parameter words: the query that the studies are for.
  private func writeHits(_ answer: SearchAnswer, for words: String, _ page: inout HTML) {
    let hits = answer.hits.prefix(Self.shown)
    writePages(answer.pages, &page)
    page.raw(words == request.text ? "<p role=\"status\">" : "<p>")
    page.text(answer.total == 1 ? "1 study" : "\(PlainWords.number(answer.total)) studies")
    page.raw(" for ")
    page.foreign(words)
    if !answer.hasAllWords { page.raw(". No study has all these words; these have some") }
    if answer.total > hits.count {
      page.text(". The best \(hits.count) are shown; one more word narrows the search")
    }
    page.raw(".</p>\n")
    writeSuggestion(answer, &page)
    writeFacets(answer.facets, for: words, &page)
    page.add(CardList(Array(hits), context))
  }

  /// The site's own pages on what was asked for stand before the studies.
  private func writePages(_ pages: [SearchAnswer.Page], _ page: inout HTML) {
    guard !pages.isEmpty else { return }
    page.raw("<ul class=\"index\">\n")
    for entry in pages {
      page.raw("<li><a")
      page.attribute("href", parts: context.base, entry.path)
      page.raw(">")
      page.text(entry.title)
      page.raw("</a><br>")
      page.text(entry.text)
      page.raw("</li>\n")
    }
    page.raw("</ul>\n")
  }

  private func writeSuggestion(_ answer: SearchAnswer, _ page: inout HTML) {
    guard let suggestion = answer.suggestion else { return }
    page.raw("<p>Did you mean <a")
    page.attribute("href", address(suggestion, [:]))
    page.raw(">")
    page.foreign(suggestion)
    page.raw("</a>?</p>\n")
  }

  /// Each facet's values as plain links, those with most hits; the one chosen leads to the others.
  private func writeFacets(
    _ facets: [SearchAnswer.Facet], for words: String, _ page: inout HTML
  ) {
    let kinds = SearchFacet.allCases.filter { kind in
      request.narrowed[kind] != nil || facets.count { $0.kind == kind } > 1
    }
    guard !kinds.isEmpty else { return }
    page.raw("<details class=\"fold ways\"")
    if !request.narrowed.isEmpty { page.raw(" open") }
    page.raw("><summary>Show only some of these studies</summary>\n")
    for kind in kinds { write(kind, facets.filter { $0.kind == kind }, for: words, &page) }
    page.raw("</details>\n")
  }

  private func write(
    _ kind: SearchFacet, _ facets: [SearchAnswer.Facet], for words: String, _ page: inout HTML
  ) {
    page.raw("<nav")
    page.attribute("aria-label", Self.title(kind))
    page.raw("><h2>")
    page.text(Self.title(kind))
    page.raw("</h2>\n<ul class=\"chips\">\n")
    let chosen = request.narrowed[kind]
    if chosen != nil { writeFacet("All", kind, nil, for: words, &page) }
    let shown =
      facets.prefix(Self.mostValues)
      + facets.dropFirst(Self.mostValues).filter { $0.value == chosen }
    for facet in shown {
      let name = "\(facet.name) (\(PlainWords.number(facet.count)))"
      writeFacet(name, kind, facet.value, for: words, &page)
    }
    page.raw("</ul></nav>\n")
  }

  private static func title(_ kind: SearchFacet) -> String {
    switch kind {
    case .stage: "Stage of research"
    case .treatment: "Treatment"
    case .topic: "Topic"
    case .year: "Year"
    }
  }

  private func writeFacet(
    _ name: String, _ kind: SearchFacet, _ value: String?, for words: String,
    _ page: inout HTML
  ) {
    var narrowed = request.narrowed
    narrowed[kind] = value
    page.raw("<li><a")
    page.attribute("href", address(words, narrowed))
    if value != nil, request.narrowed[kind] == value { page.raw(" aria-current=\"true\"") }
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

  private func address(_ text: String, _ narrowed: [SearchFacet: String]) -> String {
    context.base + request.path(text, narrowed)
  }
}
