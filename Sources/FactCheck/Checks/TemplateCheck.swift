/// Explanations and standing sentences must be the profile's own words.
struct TemplateCheck: Check {
  static let name = "standing"
  let templates: Templates

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    if templates.carries(statement.statement.text) { return [] }
    let place = statement.statement.sources.first ?? "the profile"
    return [
      statement.objection(
        Self.name, .block, "This sentence is not the reviewed text of \(place), word for word.", [])
    ]
  }
}
