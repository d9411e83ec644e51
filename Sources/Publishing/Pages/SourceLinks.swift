import Literature

/// The ways to the study itself: the article, PubMed, the trial register. Invented studies have none.
struct SourceLinks: Component {
  let study: Study

  func write(to html: inout HTML) {
    guard !study.isInvented else {
      html.raw("<p>There is no source to go to: the study is invented.</p>\n")
      return
    }
    var links: [(title: String, link: WebLink)] = []
    if let link = study.doi.flatMap({ WebLink(doi: $0) }) { links.append(("The article", link)) }
    if let link = study.pmid.flatMap({ WebLink(pmid: $0) }) {
      links.append(("The abstract at PubMed", link))
    }
    for id in study.registrations {
      if let link = WebLink(registration: id) { links.append(("Trial register: \(id)", link)) }
    }
    guard !links.isEmpty else { return }
    html.raw("<ul class=\"plainlinks\">\n")
    for (title, link) in links {
      html.raw("<li><a")
      html.attribute("href", link.text)
      html.raw(">")
      html.text(title)
      html.raw("</a></li>\n")
    }
    html.raw("</ul>\n")
  }
}
