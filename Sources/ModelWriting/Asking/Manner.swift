/// What a service was found to understand. Begins with all we would like; a service that refuses a
/// field by name is asked without it.
struct Manner: Sendable, Equatable {
  var structure: Structure
  /// Newer models of one vendor know `max_tokens` by this name only.
  var saysCompletionTokens = false
  var saysTemperature = true

  /// The manner to try after a refusal with status 400 or 422; `nil` when the refusal is about
  /// something else.
  func after(refusal detail: String) -> Manner? {
    let detail = detail.lowercased()
    var next = self
    if detail.contains("max_completion_tokens"), !saysCompletionTokens {
      next.saysCompletionTokens = true
      return next
    }
    if detail.contains("temperature"), saysTemperature {
      next.saysTemperature = false
      return next
    }
    let names = ["response_format", "json_schema", "schema", "grammar", "tool", "structured"]
    guard names.contains(where: detail.contains), let weaker = structure.next else { return nil }
    next.structure = weaker
    return next
  }
}
