import FactCheck
import Literature

extension StudyPage {
  /// What comes before the reading: status, headline, who wrote it, safety.
  func writeTop(to html: inout HTML) {
    html.raw("<header class=\"lead\">\n")
    if card.isInvented { html.add(InventedMark()) }
    html.add(StatusBanner(study: digest.study, profile: context.profile))
    html.add(CitedRetractions(study: digest.study, profile: context.profile))
    html.add(CardFacts(card, level: .page))
    html.raw("<h1 id=\"headline\">")
    html.text(digest.summary.headline.text)
    html.raw("</h1>\n")
    html.add(
      SourceNote(
        passages: citations.passages(digest.summary.headline.sources),
        language: digest.study.language, handle: .words("Where this headline comes from")))
    html.add(TreatmentAlerts(digest.evidence.about.treatments, context))
    for (index, line) in digest.summary.safety.enumerated() {
      html.raw("<p class=\"safety\"")
      html.attribute("id", parts: "safety-", String(index + 1))
      html.raw(">")
      html.text(line.text)
      html.raw("</p>\n")
    }
    html.add(
      Byline(writer: digest.summary.writer, basis: digest.basis, check: card.check))
    html.raw("</header>\n")
  }

  /// A part of the page: one sentence a paragraph, its sources at its end.
  func writeSection(
    _ heading: StaticString, _ name: StaticString, _ statements: [Statement],
    _ links: inout TermLinks, to html: inout HTML, after: (any Component)? = nil
  ) {
    guard !statements.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-")
    html.raw(name)
    html.raw("\">\n<h2 id=\"h-")
    html.raw(name)
    html.raw("\">")
    html.raw(heading)
    html.raw("</h2>\n")
    writeSentences(statements, name, &links, to: &html)
    if let after { html.add(after) }
    html.raw("</section>\n")
  }

  func writeSentences(
    _ statements: [Statement], _ name: StaticString, _ links: inout TermLinks, to html: inout HTML
  ) {
    for (index, statement) in statements.enumerated() {
      // The kind is said once, at the last of several sentences of the same kind.
      let next = index + 1 < statements.count ? statements[index + 1].kind : nil
      let label = next == statement.kind ? nil : Self.label(statement)
      writeSentence(statement, index, name, label: label, &links, to: &html)
    }
  }

  /// - Parameter index: of the sentence in its part of the page.
  func writeSentence(
    _ statement: Statement, _ index: Int, _ name: StaticString, whom: Whom? = nil,
    label: StaticString?, _ links: inout TermLinks, to html: inout HTML
  ) {
    html.raw("<div")
    html.attribute("class", statement.kind == .quote ? "say quote" : "say")
    html.attribute("id", parts: name.description, "-", String(index + 1))
    html.attribute("data-kind", statement.kind.rawValue)
    html.raw("><p>")
    if let whom { html.add(whom) }
    // A sentence that explains a word need not explain it twice.
    let terms = statement.terms.filter { !statement.sources.contains("glossary:" + $0) }
    let linked = links.write(statement.text, terms: terms.compactMap(context.term), to: &html)
    if let label {
      html.raw(" <small class=\"kind\">")
      html.raw(label)
      html.raw("</small>")
    }
    html.raw("</p>")
    html.add(
      SourceNote(
        passages: citations.passages(statement.sources), terms: linked,
        language: digest.study.language))
    html.raw("</div>\n")
  }

  /// What a sentence is, where it is not simply what the study did or found and does not say so
  /// itself.
  static func label(_ statement: Statement) -> StaticString? {
    switch statement.kind {
    case .finding, .design: nil
    case .view, .quote:
      if statement.text.holds("authors") {
        nil
      } else {
        statement.kind == .view ? "the authors\u{2019} view" : "in the authors\u{2019} words"
      }
    case .derived: "our arithmetic"
    case .absence: "not found in what we read"
    case .explanation: "explained by this site"
    case .standing: "general note"
    case .note: "editor\u{2019}s note"
    }
  }
}
