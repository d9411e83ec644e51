import Condition

/// Where the treatments of a study are approved, region by region, with dates and sources.
struct TreatmentStatus: Component {
  /// A study that names more treatments is not about any one of them.
  static let most = 4

  private let treatments: [Treatment]
  private let context: SiteContext

  init(_ ids: [String], _ context: SiteContext) {
    treatments = ids.prefix(Self.most).compactMap(context.treatment)
    self.context = context
  }

  func write(to html: inout HTML) {
    guard !treatments.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-status\">\n<h2 id=\"h-status\">")
    html.raw("The treatments named here</h2>\n")
    for treatment in treatments {
      html.raw("<h3><a")
      html.attribute("href", parts: context.base, "treatments/", treatment.id, "/")
      html.raw(">")
      html.text(ListPages.capitalised(treatment.name))
      html.raw("</a></h3>\n")
      html.append(context.notes(on: treatment))
    }
    html.raw("</section>\n")
  }
}
