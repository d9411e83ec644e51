import Archive
import Condition
import Literature

/// Pages that list studies: by month, by topic, by treatment, by type.
enum ListPages {
  static func month(
    _ month: PublicationDate, _ cards: [StudyCard], _ part: ListPart, newer: PublicationDate?,
    older: PublicationDate?, _ context: SiteContext
  ) -> [UInt8] {
    let name = context.settings.style.date(month)
    let path = "months/\(month.description)/"
    var head = PageHead(
      title: "Studies of \(name)\(part.title)",
      description: "Research on \(context.profile.name) published in \(name).",
      path: path + part.path)
    head.kind = "list"
    head.feeds = path
    return Frame.page(head, in: context) { html in
      openLead(head.title, part.total, to: &html)
      html.raw(" of this month.</p></header>\n")
      writeStudies(cards.sorted(by: Prominence.isNewer), part, path, context, to: &html)
      html.raw("<nav aria-label=\"Other months\"><ul class=\"chips\">")
      for (label, other) in [("Newer", newer), ("Older", older)] {
        guard let other else { continue }
        link(
          "\(label): \(context.settings.style.date(other))", context,
          "months/\(other.description)/", &html)
      }
      link("All of \(month.year)", context, SitePath.year(month.year), &html)
      link("All months", context, "months/", &html)
      html.raw("</ul></nav>\n")
      html.add(FeedLinks(path: path, whole: part.whole("Studies of \(name)"), context: context))
    }
  }

  /// The heading and how many studies stand below it; the caller goes on and closes the header.
  static func openLead(_ title: String, _ total: Int, to html: inout HTML) {
    html.raw("<header class=\"lead\"><h1>")
    html.text(title)
    html.raw("</h1>\n<p class=\"intro\">")
    html.text(total == 1 ? "One study" : "\(PlainWords.number(total)) studies")
  }

  static func months(_ months: [(PublicationDate, Int)], _ context: SiteContext) -> [UInt8] {
    let head = PageHead(
      title: "Studies by month",
      description: "Research on \(context.profile.name), month by month.", path: "months/")
    return Frame.page(head, in: context) { html in
      html.raw("<h1>Studies by month</h1>\n")
      let years = Dictionary(grouping: months, by: \.0.year).sorted { $0.key > $1.key }
      for (year, members) in years {
        html.raw("<h2><a")
        html.attribute("href", parts: context.base, SitePath.year(year))
        html.raw(">")
        html.text(String(year))
        html.raw("</a></h2>\n")
        writeMonths(members, context, to: &html)
      }
    }
  }

  /// Links to months, each with how many studies it has.
  static func writeMonths(
    _ months: [(PublicationDate, Int)], _ context: SiteContext, to html: inout HTML
  ) {
    html.raw("<ul class=\"chips\">\n")
    for (month, count) in months {
      let name = context.settings.style.date(month)
      link(
        "\(month.month == nil ? name + ", without a month" : name) (\(PlainWords.number(count)))",
        context, SitePath.month(month), &html)
    }
    html.raw("</ul>\n")
  }

  static func topic(
    _ topic: Topic, _ cards: [StudyCard], _ part: ListPart, _ context: SiteContext
  ) -> [UInt8] {
    subject(topic.name, "topics/\(topic.id)/", cards, part, context) { html in
      writeExplanation(topic.explanation, topic.review, to: &html)
    }
  }

  static func treatment(
    _ treatment: Treatment, _ cards: [StudyCard], _ part: ListPart, _ news: [TreatmentNews],
    _ context: SiteContext
  ) -> [UInt8] {
    subject(
      treatment.name, "treatments/\(treatment.id)/", cards, part, context,
      about: { $0.append(context.notes(on: treatment)) },
      after: { $0.add(SafetyNews(news: news)) })
  }

  static func diseaseType(
    _ type: DiseaseType, _ cards: [StudyCard], _ part: ListPart, _ context: SiteContext
  ) -> [UInt8] {
    subject(type.name, "types/\(type.id)/", cards, part, context) { html in
      writeExplanation(type.explanation, type.review, to: &html)
    }
  }

  private static func subject(
    _ name: String, _ path: String, _ cards: [StudyCard], _ part: ListPart,
    _ context: SiteContext, about: (inout HTML) -> Void,
    after: (inout HTML) -> Void = { _ in }
  ) -> [UInt8] {
    let title = name + part.title
    var head = PageHead(
      title: capitalised(title),
      description: "Studies on \(name) in \(context.profile.name), in plain words.",
      path: path + part.path)
    head.kind = "list"
    head.feeds = path
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>")
      html.text(head.title)
      html.raw("</h1>\n")
      if part.view == .newest { about(&html) }
      html.raw("</header>\n")
      if part.view == .newest { after(&html) }
      if cards.isEmpty { html.raw("<p>No studies here yet.</p>\n") }
      writeStudies(cards, part, path, context, to: &html)
      if part.view == .newest, let chart = YearChart(part.years) { html.add(chart) }
      html.add(FeedLinks(path: path, whole: part.whole(name), context: context))
    }
  }

  /// Studies of people before those in the laboratory, and these before methods, plans and opinion:
  /// a promising result in mice must not be read as one in people.
  private static func writeStudies(
    _ cards: [StudyCard], _ part: ListPart, _ path: String, _ context: SiteContext,
    to html: inout HTML
  ) {
    html.add(ListWays(part: part, path: path, context: context))
    if case .stage = part.view {
      html.add(CardList(heading: "Newest first", cards, context))
    } else {
      writeLanes(cards, context, to: &html)
    }
    html.add(ListParts(part: part, path: path, context: context))
  }

  static func writeLanes(_ cards: [StudyCard], _ context: SiteContext, to html: inout HTML) {
    let lanes = Lanes(cards)
    let isAside = !lanes.people.isEmpty
    html.raw("<div class=\"lanes\">\n")
    html.add(CardList(heading: "Studies of people", lanes.people, context))
    html.add(
      CardList(heading: "From the laboratory", lanes.laboratory, context, isAside: isAside))
    html.add(
      CardList(heading: "Methods, plans and opinion", lanes.others, context, isAside: isAside))
    html.raw("</div>\n")
  }

  private static func writeExplanation(
    _ text: String, _ review: ReviewState, to html: inout HTML
  ) {
    html.raw("<p class=\"intro\">")
    html.text(text)
    html.add(DraftMark(review: review))
    html.raw("</p>\n")
  }

  static func link(
    _ title: String, _ context: SiteContext, _ path: String, _ html: inout HTML
  ) {
    html.raw("<li><a")
    html.attribute("href", parts: context.base, path)
    html.raw(">")
    html.text(title)
    html.raw("</a></li>\n")
  }

  /// Names of treatments are small letters in the profile, because they stand in sentences.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
