import Condition

/// The indexes of topics, treatments and types.
enum IndexPages {
  private struct Entry {
    let id: String
    let name: String
    let explanation: String
  }

  static func topics(_ counts: [String: Int], _ context: SiteContext) -> [UInt8] {
    let entries = context.profile.topics.map {
      Entry(id: $0.id, name: $0.name, explanation: $0.explanation)
    }
    return page(
      "Topics", "topics/", "What the studies are about.", [(nil, entries)], counts, context)
  }

  static func diseaseTypes(_ counts: [String: Int], _ context: SiteContext) -> [UInt8] {
    let entries = context.profile.types.map {
      Entry(id: $0.id, name: $0.name, explanation: $0.explanation)
    }
    return page(
      "Types of \(context.profile.short)", "types/",
      "The forms and stages of \(context.profile.name) that studies look at.", [(nil, entries)],
      counts, context)
  }

  /// By kind, then by name.
  static func treatments(_ counts: [String: Int], _ context: SiteContext) -> [UInt8] {
    let kinds: [(kind: String, heading: String)] = [
      ("disease_modifying", "Medicines that act on the course of \(context.profile.short)"),
      ("relapse", "Treatments of relapses"), ("symptomatic", "Treatments of symptoms"),
      ("procedure", "Procedures"), ("rehabilitation", "Rehabilitation"),
      ("supplement", "Supplements and diets"),
    ]
    let known = Set(kinds.map(\.kind))
    var groups: [(String?, [Entry])] = []
    for (kind, heading) in kinds + [("", "Others")] {
      let members = context.profile.treatments
        .filter { kind.isEmpty ? !known.contains($0.kind) : $0.kind == kind }
        .sorted { $0.name < $1.name }
        .map { Entry(id: $0.id, name: $0.name, explanation: $0.explanation) }
      if !members.isEmpty { groups.append((heading, members)) }
    }
    return page(
      "Treatments", "treatments/",
      "What each one is, where it is approved, and the studies on it. None of this is advice.",
      groups, counts, context)
  }

  private static func page(
    _ title: String, _ path: String, _ intro: String, _ groups: [(String?, [Entry])],
    _ counts: [String: Int], _ context: SiteContext
  ) -> [UInt8] {
    let head = PageHead(title: title, description: intro, path: path)
    return Frame.page(head, in: context) { html in
      html.raw("<h1>")
      html.text(title)
      html.raw("</h1>\n<p class=\"intro\">")
      html.text(intro)
      html.raw("</p>\n")
      for (heading, entries) in groups {
        if let heading {
          html.raw("<h2>")
          html.text(heading)
          html.raw("</h2>\n")
        }
        let found = entries.filter { counts[$0.id] ?? 0 > 0 }
        let others = entries.filter { counts[$0.id] ?? 0 == 0 }
        if !found.isEmpty { list(found, path, counts, context, to: &html) }
        guard !others.isEmpty else { continue }
        html.raw("<details class=\"fold\"><summary>")
        html.text(found.isEmpty ? "\(others.count)" : "\(others.count) more")
        html.raw(", with no study here yet</summary>\n")
        list(others, path, counts, context, to: &html)
        html.raw("</details>\n")
      }
    }
  }

  private static func list(
    _ entries: [Entry], _ path: String, _ counts: [String: Int], _ context: SiteContext,
    to html: inout HTML
  ) {
    html.raw("<ul class=\"index\">\n")
    for entry in entries { write(entry, path, counts[entry.id] ?? 0, context, to: &html) }
    html.raw("</ul>\n")
  }

  private static func write(
    _ entry: Entry, _ path: String, _ count: Int, _ context: SiteContext, to html: inout HTML
  ) {
    html.raw("<li>")
    if count > 0 {
      html.raw("<a")
      html.attribute("href", parts: context.base, path, entry.id, "/")
      html.raw(">")
    } else {
      html.raw("<strong>")
    }
    html.text(ListPages.capitalised(entry.name))
    html.raw(count > 0 ? "</a>" : "</strong>")
    if count > 0 {
      html.raw(" <span class=\"count\">")
      html.text(count == 1 ? "1 study" : "\(PlainWords.number(count)) studies")
      html.raw("</span>")
    }
    html.raw("<br>")
    html.text(entry.explanation)
    html.raw("</li>\n")
  }
}
