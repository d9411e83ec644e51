import Literature

extension StudyPage {
  /// How many authors stand on the page; the clinician's view has all.
  private static let mostAuthors = 6

  /// Title, authors, journal, date and the ways to the study itself.
  func writeSource(to html: inout HTML) {
    let study = digest.study
    html.raw("<section aria-labelledby=\"h-study\">\n<h2 id=\"h-study\">The study itself</h2>\n")
    html.raw("<p><cite")
    if let language = study.language, language != "en" { html.attribute("lang", language) }
    html.raw(">")
    html.foreign(study.title)
    html.raw("</cite></p>\n<p>")
    if !study.authors.isEmpty {
      for (index, name) in study.authors.prefix(Self.mostAuthors).enumerated() {
        if index > 0 { html.raw(", ") }
        html.foreign(name)
      }
      if study.authors.count > Self.mostAuthors { html.raw(" and others") }
      html.raw(". ")
    }
    if let journal = study.journal {
      html.foreign(journal)
      html.raw(". ")
    }
    if let date = study.published {
      // Journals date issues ahead: a date alone never says "published" of a day to come.
      if let issue = study.issue {
        html.raw("Online since ")
        html.text(html.style.date(date))
        html.raw("; in the issue of ")
        html.text(html.style.date(PublicationDate(year: issue.year, month: issue.month)))
      } else {
        html.raw(date.day == nil ? "In the issue of " : "Dated ")
        html.text(html.style.date(date))
      }
      html.raw(". ")
    }
    if let licence = study.licence {
      html.own("Licence of the original: ")
      html.text(licence)
      html.raw(". ")
    }
    html.raw("</p>\n")
    html.add(SourceLinks(study: study))
    html.raw("</section>\n")
  }
}
