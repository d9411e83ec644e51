import Literature

/// A notice or another version as its source cites it, linked where it has a PubMed number or is a DOI.
struct NoticeLink: Component {
  let notice: Notice

  func write(to html: inout HTML) {
    let words = notice.citation.isEmpty ? "at PubMed" : notice.citation
    guard
      let link = notice.pmid.flatMap({ WebLink(pmid: $0) })
        ?? DOI.normalised(notice.citation).flatMap({ WebLink(doi: $0) })
    else {
      html.foreign(notice.citation)
      return
    }
    html.raw("<a")
    html.attribute("href", link.text)
    html.raw(">")
    html.foreign(words)
    html.raw("</a>")
  }
}
