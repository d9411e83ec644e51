import Condition

/// Ways from a study to the lists it stands on: its treatments, topics and types of the condition.
struct SubjectLinks: Component {
  private let links: [(name: String, path: String)]
  private let context: SiteContext

  init(_ card: StudyCard, _ context: SiteContext) {
    let profile = context.profile
    // What names many treatments is about none of them.
    let treatments = card.treatments.count <= TreatmentStatus.most ? card.treatments : []
    links =
      profile.treatments.filter { treatments.contains($0.id) }
      .map { ($0.name, "treatments/\($0.id)/") }
      + profile.topics.filter { card.topics.contains($0.id) }.map { ($0.name, "topics/\($0.id)/") }
      + profile.types.filter { card.types.contains($0.id) }.map { ($0.name, "types/\($0.id)/") }
    self.context = context
  }

  func write(to html: inout HTML) {
    guard !links.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-more\">\n<h2 id=\"h-more\">More research on</h2>\n")
    html.raw("<ul class=\"chips\">\n")
    for link in links {
      ListPages.link(ListPages.capitalised(link.name), context, link.path, &html)
    }
    html.raw("</ul>\n</section>\n")
  }
}
