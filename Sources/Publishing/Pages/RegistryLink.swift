import Literature

/// The way to a trial's record in its registry, with the day of its last change there.
struct RegistryLink: Component {
  let trial: RegisteredTrial

  func write(to html: inout HTML) {
    guard let link = WebLink(registration: trial.number) else { return }
    html.raw("<p><a class=\"more\"")
    html.attribute("href", link.text)
    html.raw(">")
    html.text("\(trial.number) at ClinicalTrials.gov")
    html.raw("</a>")
    if let changed = trial.changed {
      html.raw(" Last changed there: ")
      html.text(html.style.date(changed))
      html.raw(".")
    }
    html.raw("</p>\n")
  }
}
