import Literature

/// Studies that were corrected or retracted, and changes of our own texts.
struct CorrectionsPage {
  let corrections: [Correction]
  /// Studies shown here that carry a notice of their journal, whenever it came.
  let marked: [StudyCard]
  let context: SiteContext

  func bytes() -> [UInt8] {
    let head = PageHead(
      title: "Corrections",
      description: "Studies that were retracted or corrected, and mistakes of ours that we mended.",
      path: "corrections/")
    return Frame.page(head, in: context) { html in
      html.raw("<h1>Corrections</h1>\n<p class=\"intro\">Studies that their journals corrected or ")
      html.raw("took back, and changes of our own texts. Newest first.</p>\n")
      html.add(CardList(heading: "Studies here that carry a notice", marked, context))
      let isSilent = marked.isEmpty && !corrections.contains { $0.kind == .publisher }
      if isSilent { html.raw("<h2>Studies corrected or retracted</h2>\n<p>None so far.</p>\n") }
      write("Notices that came after we wrote", .publisher, to: &html)
      write("Changes of our texts", .ours, to: &html)
    }
  }

  /// Whether a study belongs on this page although nothing changed since it came.
  static func carriesNotice(_ card: StudyCard) -> Bool {
    switch card.status {
    case .retracted, .withdrawn, .expressionOfConcern, .corrected: true
    case .published, .aheadOfPrint, .preprint, .retractionNotice, .correctionNotice, nil: false
    }
  }

  private func write(_ heading: StaticString, _ kind: Correction.Kind, to html: inout HTML) {
    let lines = corrections.filter { $0.kind == kind }
    guard !lines.isEmpty || kind == .ours else { return }
    html.raw("<h2>")
    html.raw(heading)
    html.raw("</h2>\n")
    guard !lines.isEmpty else {
      html.raw("<p>None so far.</p>\n")
      return
    }
    html.raw("<ul class=\"index\">\n")
    for line in lines {
      html.raw("<li>")
      if let date = line.on {
        html.raw("<time")
        html.attribute("datetime", date.description)
        html.raw(">")
        html.text(html.style.date(date))
        html.raw("</time>: ")
      }
      if let id = line.studyID {
        html.raw("<a")
        html.attribute("href", parts: context.base, "studies/", id, "/")
        html.raw(">")
        html.text(line.headline)
        html.raw("</a>")
      } else {
        html.text(line.headline)
      }
      html.raw("<br>")
      html.text(line.text)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n")
  }
}
