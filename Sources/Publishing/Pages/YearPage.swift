import Literature

/// `years/2021/`: the newest studies of a year and the way to its months.
struct YearPage {
  let year: Int
  /// The newest of the year.
  let cards: [StudyCard]
  let total: Int
  /// Newest first, each with how many studies it has.
  let months: [(PublicationDate, Int)]
  let newer: Int?
  let older: Int?
  let context: SiteContext

  func bytes() -> [UInt8] {
    let path = SitePath.year(year)
    var head = PageHead(
      title: "Studies of \(year)",
      description: "Research on \(context.profile.name) published in \(year).", path: path)
    head.kind = "list"
    head.feeds = path
    return Frame.page(head, in: context) { html in
      ListPages.openLead(head.title, total, to: &html)
      html.raw(" of this year.")
      if total > cards.count {
        html.raw(" Here are the newest ")
        html.text(cards.count)
        html.raw("; the others stand by month.")
      }
      html.raw("</p></header>\n<nav aria-label=\"Months of this year\">")
      ListPages.writeMonths(months, context, to: &html)
      html.raw("</nav>\n")
      ListPages.writeLanes(cards, context, to: &html)
      html.raw("<nav aria-label=\"Other years\"><ul class=\"chips\">")
      for (label, other) in [("Newer", newer), ("Older", older)] {
        guard let other else { continue }
        ListPages.link("\(label): \(other)", context, SitePath.year(other), &html)
      }
      ListPages.link("All months", context, "months/", &html)
      html.raw("</ul></nav>\n")
      html.add(FeedLinks(path: path, context: context))
    }
  }
}
