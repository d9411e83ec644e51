import Condition
import Literature

/// Pages that list studies: by month, by topic, by treatment, by type.
enum ListPages {
  static func month(
    _ month: PublicationDate, _ cards: [StudyCard], newer: PublicationDate?,
    older: PublicationDate?, _ context: SiteContext
  ) -> [UInt8] {
    let name = PlainWords.date(month)
    var head = PageHead(
      title: "Studies of \(name)",
      description: "Research on \(context.profile.name) published in \(name).",
      path: "months/\(month.description)/")
    head.kind = "list"
    return Frame.page(head, in: context) { html in
      writeLead(head.title, count: cards.count, to: &html)
      html.add(CardList(cards.sorted(by: Prominence.isNewer), context))
      html.raw("<nav aria-label=\"Other months\"><ul class=\"chips\">")
      for (label, other) in [("Newer", newer), ("Older", older)] {
        guard let other else { continue }
        link("\(label): \(PlainWords.date(other))", context, "months/\(other.description)/", &html)
      }
      link("All months", context, "months/", &html)
      html.raw("</ul></nav>\n")
    }
  }

  static func months(_ months: [(PublicationDate, Int)], _ context: SiteContext) -> [UInt8] {
    let head = PageHead(
      title: "Studies by month",
      description: "Research on \(context.profile.name), month by month.", path: "months/")
    return Frame.page(head, in: context) { html in
      html.raw("<h1>Studies by month</h1>\n<ul class=\"chips\">\n")
      for (month, count) in months {
        link(
          "\(PlainWords.date(month)) (\(PlainWords.number(count)))", context,
          "months/\(month.description)/", &html)
      }
      html.raw("</ul>\n")
    }
  }

  static func topic(
    _ topic: Topic, _ cards: [StudyCard], _ years: [Int], _ year: Int?, _ context: SiteContext
  ) -> [UInt8] {
    subject(topic.name, "topics/\(topic.id)/", cards, years, year, context) { html in
      writeExplanation(topic.explanation, topic.review, to: &html)
    }
  }

  static func treatment(
    _ treatment: Treatment, _ cards: [StudyCard], _ years: [Int], _ year: Int?,
    _ context: SiteContext
  ) -> [UInt8] {
    subject(treatment.name, "treatments/\(treatment.id)/", cards, years, year, context) { html in
      html.append(context.notes(on: treatment))
    }
  }

  static func diseaseType(
    _ type: DiseaseType, _ cards: [StudyCard], _ years: [Int], _ year: Int?, _ context: SiteContext
  ) -> [UInt8] {
    subject(type.name, "types/\(type.id)/", cards, years, year, context) { html in
      writeExplanation(type.explanation, type.review, to: &html)
    }
  }

  private static func subject(
    _ name: String, _ path: String, _ cards: [StudyCard], _ years: [Int], _ year: Int?,
    _ context: SiteContext, about: (inout HTML) -> Void
  ) -> [UInt8] {
    let title = year.map { "\(name), studies of \($0)" } ?? name
    var head = PageHead(
      title: title, description: "Studies on \(name) in \(context.profile.name), in plain words.",
      path: year.map { "\(path)\($0)/" } ?? path)
    head.kind = "list"
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>")
      html.text(Self.capitalised(title))
      html.raw("</h1>\n")
      about(&html)
      html.raw("</header>\n")
      if cards.isEmpty { html.raw("<p>No studies here yet.</p>\n") }
      html.add(CardList(heading: "Studies, newest first", cards, context))
      guard !years.isEmpty else { return }
      html.raw("<nav aria-label=\"By year\"><h2>By year</h2><ul class=\"chips\">")
      for other in years { link(String(other), context, "\(path)\(other)/", &html) }
      html.raw("</ul></nav>\n")
    }
  }

  private static func writeLead(_ title: String, count: Int, to html: inout HTML) {
    html.raw("<header class=\"lead\"><h1>")
    html.text(title)
    html.raw("</h1>\n<p class=\"intro\">")
    html.text(count == 1 ? "One study" : "\(PlainWords.number(count)) studies")
    html.raw(", newest first.</p></header>\n")
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
