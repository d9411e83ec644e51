import Evidence

extension ClinicianPage {
  /// A name of the data in words: `odds_ratio` as `odds ratio`.
  static func spaced(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  /// The authors' conclusion in their own words, as far as the licence allows.
  func writeConclusion(to html: inout HTML) {
    guard let conclusion = digest.evidence.conclusion else { return }
    let shown = conclusion.sources.compactMap { passages[$0] }.filter { !$0.text.isEmpty }
    html.raw("<section>\n<h2>The authors\u{2019} conclusion</h2>\n")
    if shown.isEmpty {
      html.raw("<p>In the authors\u{2019} conclusion; we may not show it here.")
      writePlaces(conclusion.sources, to: &html)
      html.raw("</p>\n")
    }
    for passage in shown {
      html.raw("<blockquote dir=\"auto\"><p>")
      html.text(passage.text)
      html.raw("</p></blockquote>\n<p>")
      html.raw(passage.isFull ? "In the authors\u{2019} words." : "Part of the passage.")
      writePlaces([passage.id], to: &html)
      html.raw("</p>\n")
    }
    if conclusion.hedged { html.raw("<p>The authors word it with caution.</p>\n") }
    html.raw("</section>\n")
  }

  /// The data and the references that other programs read.
  func writeReferences(to html: inout HTML) {
    let reference = ReferenceText(digest.study, id: card.id)
    html.raw("<section>\n<h2>Cite and reuse</h2>\n<ul class=\"plainlinks\"><li><a")
    html.attribute("href", parts: context.base, "studies/", card.id, ".json")
    html.raw(">Everything on this page as data (JSON)</a></li></ul>\n<h3>RIS</h3>\n<pre>")
    html.text(reference.ris)
    html.raw("</pre>\n<h3>BibTeX</h3>\n<pre>")
    html.text(reference.bibtex)
    html.raw("</pre>\n<h3>CSL JSON</h3>\n<pre>")
    html.text(reference.csl)
    html.raw("</pre>\n</section>\n")
  }
}
