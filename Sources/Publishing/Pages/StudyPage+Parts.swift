import Evidence
import FactCheck

extension StudyPage {
  /// "Why this matters": what concerns this study, then what is true beyond it, for each reader side
  /// by side where there is room.
  func writeMatters(_ links: inout TermLinks, to html: inout HTML) {
    let all = digest.summary.matters.enumerated().map {
      (index: $0.offset, statement: $0.element, whom: Whom($0.element, context.profile))
    }
    guard !all.isEmpty else { return }
    html.raw("<section class=\"general\" aria-labelledby=\"h-matters\">\n")
    html.raw("<h2 id=\"h-matters\">Why this matters</h2>\n")
    for (index, statement, whom) in all where whom == nil {
      writeSentence(
        statement, index, "matters", label: Self.label(statement), &links, to: &html)
    }
    let reasons = all.filter { $0.whom != nil }
    if let last = reasons.last {
      html.raw("<div class=\"whoms\">\n")
      for (index, statement, whom) in reasons {
        writeSentence(statement, index, "matters", whom: whom, label: nil, &links, to: &html)
      }
      html.raw("</div>\n")
      if let label = Self.label(last.statement) {
        html.raw("<p class=\"kind\">")
        html.raw(label)
        html.raw("</p>\n")
      }
    }
    html.raw("</section>\n")
  }

  /// "Where this stands": the writer's sentences and the ladder.
  func writeStands(_ links: inout TermLinks, to html: inout HTML) {
    guard card.stage != nil || !digest.summary.stands.isEmpty else { return }
    html.raw(
      "<section class=\"stands general\" aria-labelledby=\"h-stands\">\n<h2 id=\"h-stands\">Where this stands</h2>\n"
    )
    writeSentences(digest.summary.stands, "stands", &links, to: &html)
    if let stage = card.stage { html.add(EvidenceLadder(stage: stage)) }
    html.raw("</section>\n")
  }

  /// The glossary entries of this page.
  func writeWords(to html: inout HTML) {
    guard !words.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-words\">\n<h2 id=\"h-words\">Words on this page</h2>\n")
    let note = DraftNote(words.map(\.review))
    html.add(note)
    html.raw("<dl class=\"words\">\n")
    for term in words {
      html.add(
        GlossaryEntry(
          term: term, anchor: "w-", place: .page, showsReview: !note.isAllDraft, context: context))
    }
    html.raw("</dl>\n</section>\n")
  }

  /// The study's own words in their order, folded: each sentence above has its own beside it.
  func writePassages(to html: inout HTML) {
    let passages = citations.listed
    guard !passages.isEmpty else { return }
    let isAll = passages.allSatisfy(\.isFull)
    html.raw("<section aria-labelledby=\"h-own\">\n<h2 id=\"h-own\">The study\u{2019}s own words")
    html.raw("</h2>\n<details class=\"fold\"><summary>")
    html.raw(isAll ? "Read all passages in order" : "Read the passages used here, in order")
    html.text(" (\(passages.count))")
    html.raw("</summary>\n<ul class=\"passages\">\n")
    for passage in passages {
      html.raw("<li")
      html.attribute("id", Citations.anchor(passage: passage.id))
      html.raw(">")
      html.add(PassageItem(passage: passage, language: digest.study.language))
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</details>\n</section>\n")
  }

  func writeHistory(to html: inout HTML) {
    guard !history.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-history\">\n<h2 id=\"h-history\">")
    html.raw("History of this page</h2>\n<ul class=\"history\">\n")
    for change in history {
      html.raw("<li><time")
      html.attribute("datetime", change.on.description)
      html.raw(">")
      html.text(html.style.date(change.on))
      html.raw("</time>: ")
      html.text(change.text)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</section>\n")
  }

  /// A letter that the reader's own mail program writes: nobody else learns of it.
  private func writeShare(to html: inout HTML) {
    let settings = context.settings
    guard !settings.root.isEmpty else { return }
    let body = "\(digest.summary.headline.text)\n\n\(settings.address(of: "studies/\(card.id)/"))"
    html.raw("<li><a")
    html.attribute(
      "href",
      "mailto:?subject=" + WebLink.percentEncoded("\(settings.name): a study you may want to read")
        + "&body=" + WebLink.percentEncoded(body))
    html.raw(">Send this page to somebody by email</a></li>\n")
  }

  /// Reporting an error, citing the study, going to the data.
  func writeContact(to html: inout HTML) {
    let contact = ContactLink(context.settings.contact)
    html.raw("<section aria-labelledby=\"h-use\">\n<h2 id=\"h-use\">")
    html.raw(contact == nil ? "Use this page</h2>\n" : "Use and mend this page</h2>\n")
    html.raw("<ul class=\"plainlinks\">\n")
    writeShare(to: &html)
    if let contact {
      html.raw("<li><a")
      html.attribute(
        "href", contact.address(subject: "\(context.settings.name): error on page \(card.id)"))
      html.raw(">Report an error on this page</a></li>\n")
    }
    html.raw("<li><a")
    html.attribute("href", parts: context.base, "studies/", card.id, "/clinician/")
    html.raw(">Show or cite this study: the clinician\u{2019}s view</a></li>\n<li><a")
    html.attribute("href", parts: context.base, "studies/", card.id, ".json")
    html.raw(">The same as data (JSON)</a></li>\n<li><a")
    html.attribute("href", parts: context.base, "how-to-read/")
    html.raw(">How to read this page</a></li>\n</ul>\n</section>\n")
  }
}
