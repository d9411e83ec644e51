import Condition

/// All words of the glossary, by letter; each has its own anchor.
struct GlossaryPage {
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "Words explained",
      description: "Medical words of research on \(context.profile.name), in plain language.",
      path: "glossary/")
    let groups = Self.groups(context.profile.terms)
    return Frame.page(head, in: context) { html in
      html.raw(
        "<header class=\"lead\"><h1>Words explained</h1>\n<p class=\"intro\">The plain word ")
      html.raw("comes first, then the medical one.</p>\n")
      let note = DraftNote(context.profile.terms.map(\.review))
      html.add(note)
      html.raw("</header>\n<nav aria-label=\"Letters\"><ul class=\"chips\">")
      for group in groups {
        html.raw("<li><a")
        html.attribute("href", parts: "#letter-", group.letter)
        html.raw(">")
        html.text(group.letter)
        html.raw("</a></li>")
      }
      html.raw("</ul></nav>\n")
      for group in groups {
        html.raw("<h2")
        html.attribute("id", parts: "letter-", group.letter)
        html.raw(">")
        html.text(group.letter)
        html.raw("</h2>\n<dl class=\"words\">\n")
        for term in group.terms {
          html.add(
            GlossaryEntry(
              term: term, anchor: "", place: .glossary, showsReview: !note.isAllDraft,
              context: context))
        }
        html.raw("</dl>\n")
      }
    }
  }

  /// Alphabetical by the word shown first; what does not begin with a letter comes first, as `0-9`.
  private static func groups(_ terms: [Term]) -> [(letter: String, terms: [Term])] {
    let sorted = terms.map { (key: ($0.lay ?? $0.name).lowercased(), term: $0) }
      .sorted { ($0.key, $0.term.id) < ($1.key, $1.term.id) }
    var groups: [(letter: String, terms: [Term])] = []
    for (key, term) in sorted {
      let first = key.utf8.first ?? 0
      let isLetter = (0x61...0x7A).contains(first)
      let letter = isLetter ? String(key.prefix(1)).uppercased() : "0-9"
      if let place = groups.firstIndex(where: { $0.letter == letter }) {
        groups[place].terms.append(term)
      } else {
        groups.append((letter, [term]))
      }
    }
    return groups
  }
}
