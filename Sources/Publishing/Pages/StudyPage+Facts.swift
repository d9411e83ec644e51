import Evidence
import FactCheck

extension StudyPage {
  /// The facts panel: what was found about the study, then what was not.
  func writeFacts(to html: inout HTML) {
    let facts = digest.summary.facts
    html.raw("<section class=\"facts\" aria-labelledby=\"h-facts\">\n<h2 id=\"h-facts\">")
    html.raw("At a glance</h2>\n")
    let harms = missingHarms
    if harms != nil || facts.contains(where: { !Self.isRest($0) }) {
      writeRows(facts, harms, to: &html)
    }
    for (index, fact) in facts.enumerated() where Self.isRest(fact) {
      html.raw("<p class=\"rest\"")
      html.attribute("id", parts: "facts-", String(index + 1))
      html.raw(">")
      html.text(fact.statement.text)
      html.raw("</p>\n")
    }
    if !facts.contains(where: { $0.name == "absent" }) { writeAbsent(to: &html) }
    if registered.hasHarms {
      html.raw("<p class=\"rest\"><a class=\"more\" href=\"#h-registered\">")
      html.raw("Side effects as posted in the trial registry</a></p>\n")
    }
    html.raw("<p><a class=\"more\"")
    html.attribute("href", parts: context.base, "studies/", card.id, "/clinician/")
    html.raw(">All figures: the clinician\u{2019}s view</a></p>\n</section>\n")
  }

  private func writeRows(
    _ facts: [Summary.Fact], _ harms: (text: String, sources: [String])?, to html: inout HTML
  ) {
    html.raw("<dl>\n")
    for (index, fact) in facts.enumerated() where !Self.isRest(fact) {
      html.raw("<div")
      html.attribute("id", parts: "facts-", String(index + 1))
      html.attribute("data-fact", fact.name)
      html.raw("><dt>")
      html.text(fact.label)
      html.raw("</dt><dd><span>")
      html.text(fact.statement.text)
      html.raw("</span>")
      writeNote(fact.statement.sources, to: &html)
      if fact.name == "harms", let posted = registered.seriousHarms { html.add(posted) }
      html.raw("</dd></div>\n")
    }
    if let harms {
      html.raw("<div><dt>Side effects</dt><dd><span>")
      html.text(harms.text)
      html.raw("</span>")
      writeNote(harms.sources, to: &html)
      if let posted = registered.seriousHarms { html.add(posted) }
      html.raw("</dd></div>\n")
    }
    html.raw("</dl>\n")
  }

  private func writeNote(_ sources: [String], to html: inout HTML) {
    html.add(
      SourceNote(passages: citations.passages(sources), language: digest.study.language))
  }

  /// Side effects always have a line of their own in studies of people (promise 2): this is the one
  /// for pages whose writer gave none.
  private var missingHarms: (text: String, sources: [String])? {
    let evidence = digest.evidence
    guard evidence.species == .human || evidence.species == .both, evidence.stage != .opinion,
      !digest.summary.facts.contains(where: { $0.name == "harms" })
    else { return nil }
    if evidence.harms.reported {
      return ("Mentioned in the study: see its own words", evidence.harms.sources)
    }
    if evidence.unsure.contains(Evidence.Part.harms.rawValue) {
      return ("We could not read this reliably: see the source", [])
    }
    let basis = PlainWords.basis(digest.basis)
    return ("Not in the \(basis). That does not mean that none happened", [])
  }

  private static func isRest(_ fact: Summary.Fact) -> Bool {
    fact.name == "absent" || fact.name == "unsure"
  }

  /// The line of absent parts, where the writer gave none.
  private func writeAbsent(to html: inout HTML) {
    let parts = digest.evidence.absent.compactMap { Evidence.Part(rawValue: $0) }
      .filter { $0 != .harms }.map(\.words)
    guard !parts.isEmpty else { return }
    html.raw("<p class=\"rest\">Not in the ")
    html.text(PlainWords.basis(digest.basis))
    html.raw(": ")
    html.text(parts.joined(separator: ", "))
    html.raw(".</p>\n")
  }
}
