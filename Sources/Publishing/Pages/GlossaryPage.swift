import Condition

/// The glossary: an index of all words, and a page for each letter that explains them.
///
/// One page with everything would weigh more than a phone on a slow line should have to load.
struct GlossaryPage {
  let context: SiteContext
  private var letters: [GlossaryLetter] { context.letters }

  /// `glossary/`: every word, leading to where it is explained.
  func index() -> [UInt8] {
    let head = PageHead(
      title: "Words explained",
      description: "Medical words of research on \(context.profile.name), in plain language.",
      path: "glossary/")
    return Frame.page(head, in: context) { html in
      html.raw(
        "<header class=\"lead\"><h1>Words explained</h1>\n<p class=\"intro\">The plain word ")
      html.raw("comes first, then the medical one. Choose a letter or a word.</p>\n")
      html.add(DraftNote(context.profile.terms.map(\.review)))
      html.raw("</header>\n")
      writeLetters(current: nil, to: &html)
      for letter in letters { write(letter, to: &html) }
    }
  }

  /// `glossary/<letter>/`: each entry has its own anchor.
  func page(_ letter: GlossaryLetter) -> [UInt8] {
    let head = PageHead(
      title: "Words explained: \(letter.name)",
      description: "Medical words that begin with \(letter.name), in plain language.",
      path: letter.path)
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>Words explained: ")
      html.text(letter.name)
      html.raw("</h1>\n")
      let note = DraftNote(letter.terms.map(\.review))
      html.add(note)
      html.raw("</header>\n")
      writeLetters(current: letter.name, to: &html)
      html.raw("<dl class=\"words\">\n")
      for term in letter.terms {
        html.add(
          GlossaryEntry(
            term: term, anchor: "", place: .glossary, showsReview: !note.isAllDraft,
            context: context))
      }
      html.raw("</dl>\n")
    }
  }

  private func writeLetters(current: String?, to html: inout HTML) {
    html.raw("<nav aria-label=\"Letters\"><ul class=\"chips letters\">")
    for letter in letters {
      html.raw("<li><a")
      html.attribute("href", parts: context.base, letter.path)
      if letter.name == current { html.raw(" aria-current=\"page\"") }
      html.raw(">")
      html.text(letter.name)
      html.raw("</a></li>")
    }
    html.raw("</ul></nav>\n")
  }

  private func write(_ letter: GlossaryLetter, to html: inout HTML) {
    html.raw("<h2>")
    html.text(letter.name)
    // Hundreds of entries: relative links, and HTML lets the end of an item and the marks around a slug
    // go without saying.
    html.raw("</h2>\n<ul class=\"wordlist\">\n")
    for term in letter.terms {
      html.raw("<li><a href=")
      html.text("\(letter.name.lowercased())/#\(term.id)")
      html.raw(">")
      html.text(term.lay ?? term.name)
      html.raw("</a>")
      if let lay = term.lay, lay != term.name { html.text(" (\(term.name))") }
    }
    html.raw("</ul>\n")
  }
}
