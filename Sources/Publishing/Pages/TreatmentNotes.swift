import Condition

/// What the profile knows of a treatment: what it is, how it is taken, its status by region.
struct TreatmentNotes: Component {
  let treatment: Treatment
  private static let medicines: Set = ["disease_modifying", "relapse", "symptomatic"]

  func write(to html: inout HTML) {
    html.raw("<p>")
    html.text(treatment.explanation)
    if !treatment.brands.isEmpty {
      html.raw(" Brand names: ")
      html.text(treatment.brands.joined(separator: ", "))
      html.raw(".")
    }
    if let pronounced = treatment.pronounced {
      html.raw(" Spoken: ")
      html.text(pronounced)
      html.raw(".")
    }
    if let taken = treatment.taken {
      html.raw(" How it is taken: ")
      html.text(taken)
      html.raw(".")
    }
    html.raw("</p>\n")
    if !treatment.status.isEmpty {
      html.raw("<ul class=\"regions\">\n")
      let lines = treatment.status.map { RegionalStatusLine(status: $0, showsSource: true) }
      for line in lines where line.isWarning { html.add(line) }
      for line in lines where !line.isWarning { html.add(line) }
      html.raw("</ul>\n")
    }
    if Self.medicines.contains(treatment.kind) {
      html.raw(
        "<p>Of risks, only what agencies have warned of stands here. No warning does not mean ")
      html.raw(
        "no risk: the leaflet of a medicine lists its known side effects, and what is known ")
      html.raw("of it in pregnancy.</p>\n")
    }
    html.raw("<p>")
    html.add(DraftMark(review: treatment.review))
    html.raw("</p>\n")
  }
}
