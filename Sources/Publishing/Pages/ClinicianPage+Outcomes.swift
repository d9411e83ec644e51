import Evidence

extension ClinicianPage {
  /// One block an outcome, primary outcomes first; each with its groups and its estimate.
  func writeOutcomes(to html: inout HTML) {
    let findings = digest.evidence.findings
    html.raw("<section>\n<h2>Outcomes</h2>\n")
    guard !findings.isEmpty else {
      html.raw("<p>No result could be read")
      html.raw(digest.evidence.unsure.contains("findings") ? " reliably.</p>" : ".</p>")
      html.raw("\n</section>\n")
      return
    }
    let figured = findings.filter { Self.hasFigures($0) }
    for finding in figured.filter(\.primary) + figured.filter({ !$0.primary }) {
      write(finding, to: &html)
    }
    writeNamedOnly(findings.filter { !Self.hasFigures($0) }, to: &html)
    html.raw("</section>\n")
  }

  /// Who has two minutes looks for figures: outcomes without any stand behind one tap, in a line
  /// each.
  private func writeNamedOnly(_ findings: [Finding], to html: inout HTML) {
    guard !findings.isEmpty else { return }
    html.raw("<details class=\"fold\"><summary>")
    html.text(
      findings.count == 1
        ? "1 outcome without figures we could read"
        : "\(findings.count) outcomes without figures we could read")
    html.raw("</summary>\n<ul>\n")
    for finding in findings {
      html.raw("<li>")
      html.foreign(finding.outcome)
      if finding.primary { html.raw(" (primary outcome)") }
      html.raw(": ")
      html.text(Self.spaced(finding.direction.rawValue))
      writePlaces(finding.sources, to: &html)
      html.raw("</li>\n")
    }
    html.raw("</ul>\n</details>\n")
  }

  private static func hasFigures(_ finding: Finding) -> Bool {
    finding.estimate != nil
      || finding.groups.contains { $0.count != nil || $0.percent != nil || $0.value != nil }
  }

  private func write(_ finding: Finding, to html: inout HTML) {
    html.raw("<div class=\"outcome\">\n<h3>")
    html.foreign(finding.outcome)
    if finding.primary { html.raw(" <small class=\"kind\">primary outcome</small>") }
    html.raw("</h3>\n<p>")
    let parts = [
      finding.time, finding.population, finding.unitOfAnalysis.map { "unit: \($0)" },
      Self.spaced("direction: \(finding.direction.rawValue)"),
    ]
    let analyses = finding.analyses.map { Self.spaced($0.rawValue) }
    html.foreign((parts.compactMap { $0 } + analyses).joined(separator: "; "))
    writePlaces(finding.sources, to: &html)
    html.raw("</p>\n")
    writeGroups(finding, to: &html)
    if let estimate = finding.estimate {
      html.raw("<p>")
      html.foreign(Self.words(estimate))
      html.raw("</p>\n")
      if let plot = IntervalPlot(estimate) { html.add(plot) }
    }
    // What may not fit together is for a reviewer, not for the page.
    let flags = finding.flags.filter { !finding.doubts.contains($0) }
    if !flags.isEmpty {
      html.raw("<p>Flags: ")
      html.text(flags.joined(separator: ", "))
      html.raw("</p>\n")
    }
    html.raw("</div>\n")
  }

  private func writeGroups(_ finding: Finding, to html: inout HTML) {
    guard !finding.groups.isEmpty else { return }
    // A wide table scrolls in its own box, never the page; the box can be reached by keyboard.
    html.raw(
      "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Results by group\">")
    // A column that would hold nothing but dashes is not there.
    let columns: [(name: String, cell: (Finding.GroupResult) -> String?)] = [
      ("n/N", Self.counts), ("%", { $0.percent.map { PlainWords.number($0) } }),
      ("Value", Self.value),
    ].filter { column in finding.groups.contains { column.1($0) != nil } }
    html.raw("<table>\n<thead><tr><th scope=\"col\">Group</th>")
    for column in columns {
      html.raw("<th scope=\"col\">")
      html.text(column.name)
      html.raw("</th>")
    }
    html.raw("</tr></thead>\n<tbody>\n")
    for group in finding.groups {
      html.raw("<tr><th scope=\"row\">")
      html.foreign(group.name)
      html.raw("</th>")
      for column in columns {
        html.raw("<td>")
        let cell = column.cell(group) ?? "\u{2013}"
        if column.name == "Value" { html.foreign(cell) } else { html.text(cell) }
        html.raw("</td>")
      }
      html.raw("</tr>\n")
    }
    html.raw("</tbody>\n</table></div>\n")
  }

  private static func counts(_ group: Finding.GroupResult) -> String? {
    switch (group.count, group.total) {
    case (let count?, let total?): "\(count)/\(total)"
    case (let count?, nil): "\(count)"
    case (nil, let total?): "N = \(total)"
    case (nil, nil): nil
    }
  }

  private static func value(_ group: Finding.GroupResult) -> String? {
    guard let value = group.value else { return nil }
    let statistic = group.statistic.map(Self.spaced)
    let parts = [statistic, PlainWords.number(value), group.unit, group.spread]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private static func words(_ estimate: Finding.Estimate) -> String {
    var parts: [String] = []
    if estimate.kind != "p_only" {
      parts.append(Self.spaced(estimate.kind))
    }
    if let value = estimate.value { parts.append(PlainWords.number(value)) }
    var text = parts.joined(separator: " ")
    if let low = estimate.low, let high = estimate.high {
      let level = estimate.level.map { "\(PlainWords.number($0))% " } ?? ""
      text += " (\(level)CI \(PlainWords.number(low)) to \(PlainWords.number(high)))"
    }
    if let p = estimate.p {
      let printed = p.utf8.first.map { (0x30...0x39).contains($0) } == true ? "p = \(p)" : "p \(p)"
      text += text.isEmpty ? printed : "; " + printed
    }
    if estimate.between.count > 1 {
      text += "; " + estimate.between.joined(separator: " versus ")
    }
    return text
  }
}
