import Literature

/// Which source gave what of a study's record, where several did; and its earlier version.
struct RecordSources: Component {
  let study: Study

  func write(to html: inout HTML) {
    for notice in study.notices where notice.kind == .preprint && notice.concernsOther {
      html.raw("<p>First shown as a preprint: ")
      html.add(NoticeLink(notice: notice))
      html.raw("</p>\n")
    }
    let bySource = Dictionary(grouping: study.fieldSources, by: \.value)
      .mapValues { $0.compactMap { Self.words[$0.key] }.sorted() }
      .filter { !$0.value.isEmpty }
    guard bySource.count > 1 else { return }
    html.raw("<p><small>The record was put together. ")
    for source in bySource.keys.sorted() {
      html.text("\(Self.name(source)): \((bySource[source] ?? []).joined(separator: ", ")). ")
    }
    html.raw("</small></p>\n")
  }

  private static func name(_ source: RecordSource) -> String {
    switch source {
    case .pubmed: "PubMed"
    case .europePMC: "Europe PMC"
    case .fullText: "The article itself"
    case .preprintServer: "The preprint server"
    case .studyLines: "A list of studies"
    }
  }

  /// The fields a reader may ask about.
  private static let words = [
    "title": "title", "abstract": "abstract", "authors": "authors", "journal": "journal",
    "published": "date", "funding": "funding", "conflicts": "conflicts of interest",
    "registrations": "registrations", "licence": "licence", "status": "status",
    "fullText": "side effects and limits",
  ]
}
