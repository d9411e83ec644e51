import Evidence

/// `stages/`: the newest studies of each step of the ladder, for who wants to see what was tried in
/// people, or all reviews. The older ones stand by month, where a list can show one step as well.
enum StagePages {
  static let path = "stages/"
  /// Of one step on its page.
  static let shown = 40

  /// The steps from the top down, then what stands beside the ladder.
  static var stages: [Stage] { StageWords.rungs.reversed() + [.opinion] }

  static func path(_ stage: Stage) -> String { path + ListPart.path(.stage(stage)) }

  /// - Parameter counts: how many studies stand at each.
  static func index(_ counts: [Stage: Int], _ context: SiteContext) -> [UInt8] {
    let head = PageHead(
      title: "How far along",
      description: "Research on \(context.profile.name) by how far along it is.", path: path)
    return Frame.page(head, in: context) { html in
      html.raw("<h1>How far along</h1>\n<p class=\"intro\">Research goes step by step. ")
      html.raw("The higher the step, the closer to daily life.</p>\n<ul class=\"index\">\n")
      for stage in stages {
        let count = counts[stage] ?? 0
        html.raw("<li>")
        html.add(StageMark(stage: stage))
        if count > 0 {
          html.raw("<a")
          html.attribute("href", parts: context.base, path(stage))
          html.raw(">")
        } else {
          html.raw("<strong>")
        }
        html.text(StageWords.name(stage))
        html.raw(count > 0 ? "</a> <span class=\"count\">" : "</strong> <span class=\"count\">")
        html.text(count == 1 ? "1 study" : "\(PlainWords.number(count)) studies")
        html.raw("</span><br>")
        html.text(StageWords.explanation(stage))
        html.raw("</li>\n")
      }
      html.raw("</ul>\n")
    }
  }

  /// - Parameters:
  ///   - cards: the newest of this step.
  ///   - total: how many there are.
  static func page(
    _ stage: Stage, _ cards: [StudyCard], total: Int, _ context: SiteContext
  ) -> [UInt8] {
    var head = PageHead(
      title: StageWords.name(stage),
      description: "\(StageWords.name(stage)): research on \(context.profile.name).",
      path: path(stage))
    head.kind = "list"
    head.feeds = path(stage)
    return Frame.page(head, in: context) { html in
      html.raw("<header class=\"lead\"><h1>")
      html.text(head.title)
      html.raw("</h1>\n<p class=\"intro\">")
      html.text(StageWords.explanation(stage))
      html.raw("</p></header>\n")
      html.add(
        CardList(
          heading: total > cards.count
            ? "The newest \(cards.count) of \(PlainWords.number(total))" : "Newest first", cards,
          context))
      html.raw("<ul class=\"chips\">\n")
      if total > cards.count { ListPages.link("Older ones, by month", context, "months/", &html) }
      ListPages.link("The other steps", context, path, &html)
      html.raw("</ul>\n")
      html.add(FeedLinks(path: path(stage), context: context))
    }
  }
}
