import Evidence

extension ClinicianPage {
  /// Population, intervention, comparator, follow-up, design.
  func writeDesign(to html: inout HTML) {
    let evidence = digest.evidence
    html.raw("<section>\n<h2>Design</h2>\n<dl class=\"rows\">\n")
    row(
      "Design", evidence.design.map { PlainWords.design($0) }, .design, evidence.designSources,
      &html)
    row("Stage", evidence.stage.map(StageWords.name), nil, [], &html)
    row(
      "Species", evidence.species.map { ListPages.capitalised(PlainWords.species($0)) }, .species,
      [], &html)
    row("Population", population, .participants, evidence.participants.sources, &html)
    row(
      "Intervention or exposure",
      evidence.interventions.isEmpty ? nil : evidence.interventions.joined(separator: "; "), nil,
      [], &html)
    row(
      "Comparator", evidence.comparator?.text, .comparator, evidence.comparator?.sources ?? [],
      &html)
    row("Follow-up", evidence.followUp?.text, .followUp, evidence.followUp?.sources ?? [], &html)
    row(
      "Adverse events", evidence.harms.reported ? "Reported" : nil, .harms, evidence.harms.sources,
      &html)
    html.raw("</dl>\n</section>\n")
  }

  /// Funding, conflicts, registrations, limits, flags of the fact check.
  func writeDisclosures(to html: inout HTML) {
    let evidence = digest.evidence
    let study = digest.study
    html.raw("<section>\n<h2>Registration, funding, interests</h2>\n<dl class=\"rows\">\n")
    row(
      "Registrations",
      study.registrations.isEmpty
        ? "None in the record" : study.registrations.joined(separator: ", "), nil, [],
      &html)
    row(
      "Funding",
      evidence.funding?.text
        ?? (study.funding.isEmpty ? nil : study.funding.joined(separator: "; ")),
      .funding, evidence.funding?.sources ?? [], &html)
    row(
      "Conflicts of interest", evidence.conflicts?.text ?? study.conflicts, .conflicts,
      evidence.conflicts?.sources ?? [], &html)
    for limit in evidence.limitations { row("Limitation", limit.text, nil, limit.sources, &html) }
    row("Licence", study.licence ?? "Not stated in the record", nil, [], &html)
    html.raw("</dl>\n</section>\n")
    let flags = digest.verdict.objections
    guard !flags.isEmpty else { return }
    html.raw("<section>\n<h2>Notes of the fact check</h2>\n<ul>\n")
    for flag in flags {
      html.raw("<li>")
      html.text(flag.message)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</section>\n")
  }

  private var population: String? {
    let people = digest.evidence.participants
    var parts: [String] = []
    if let studies = people.studies { parts.append("\(PlainWords.number(studies)) studies") }
    if let total = people.total { parts.append("n = \(PlainWords.number(total))") }
    if let analysed = people.analysed, analysed != people.total {
      parts.append("analysed: \(PlainWords.number(analysed))")
    }
    parts += people.groups.map { "\($0.name): \(PlainWords.number($0.count))" }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// A row always stands: what was not found says so, and what was unsure says so.
  private func row(
    _ name: StaticString, _ value: String?, _ part: Evidence.Part?, _ sources: [String],
    _ html: inout HTML
  ) {
    html.raw("<div><dt>")
    html.raw(name)
    html.raw("</dt><dd>")
    if let value {
      html.foreign(value)
      writePlaces(sources, to: &html)
    } else if let part, digest.evidence.absent.contains(part.rawValue) {
      html.raw("Not in the ")
      html.text(PlainWords.basis(digest.basis))
    } else {
      // Only what was looked for and found absent may be called missing (promise 2).
      html.raw("Could not be read reliably: see the source")
    }
    html.raw("</dd></div>\n")
  }
}
