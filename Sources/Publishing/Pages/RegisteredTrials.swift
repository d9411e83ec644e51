import Evidence
import Literature
import Writing

/// "As registered": what a registry says of the study's trials, for readers. It never mixes with what
/// the article says, and it compares nothing.
struct RegisteredTrials: Component {
  let trials: [RegisteredTrial]
  /// Whether posted side effects fill what the article's text leaves open.
  let showsHarms: Bool
  let more: (base: String, id: String)

  /// Reviews may name dozens: the others stand in the clinician's view.
  private static let most = 3

  init(_ trials: [RegisteredTrial], of digest: Digest, base: String, id: String) {
    self.trials = trials
    showsHarms = !digest.evidence.harms.reported
    more = (base, id)
  }

  /// Whether there are side effects to lead to.
  var hasHarms: Bool {
    showsHarms && trials.prefix(Self.most).contains { !PostedHarms($0).lines.isEmpty }
  }

  /// What fills the facts where the article tells no side effects. Of several trials nobody knows which
  /// one the article's people were in.
  var seriousHarms: PostedHarms.Line? {
    guard showsHarms, trials.count == 1 else { return nil }
    return trials.first.flatMap { PostedHarms($0).serious }
  }

  func write(to html: inout HTML) {
    guard !trials.isEmpty else { return }
    html.raw("<section aria-labelledby=\"h-registered\" data-basis=\"registry\">\n")
    html.raw("<h2 id=\"h-registered\">As registered</h2>\n")
    html.raw("<p>From the trial registry ClinicalTrials.gov, not from the article.</p>\n")
    for trial in trials.prefix(Self.most) { write(trial, to: &html) }
    if trials.count > Self.most {
      html.raw("<p><a class=\"more\"")
      html.attribute("href", parts: more.base, "studies/", more.id, "/clinician/")
      html.raw(">")
      html.text("All \(trials.count) registered trials: the clinician\u{2019}s view")
      html.raw("</a></p>\n")
    }
    html.raw("</section>\n")
  }

  private func write(_ trial: RegisteredTrial, to html: inout HTML) {
    html.raw("<p><cite>")
    html.foreign(trial.title)
    html.raw("</cite></p>\n<dl class=\"rows\">\n")
    let words = RegistryWords(trial, html.style)
    for (name, value) in words.rows { Self.row(name, value, to: &html) }
    words.writeOutcomes(to: &html)
    html.raw("</dl>\n")
    if showsHarms { html.add(PostedHarms(trial)) }
    html.add(RegistryLink(trial: trial))
  }

  static func row(_ name: StaticString, _ value: String, to html: inout HTML) {
    html.raw("<div><dt>")
    html.raw(name)
    html.raw("</dt><dd>")
    html.foreign(value)
    html.raw("</dd></div>\n")
  }
}
