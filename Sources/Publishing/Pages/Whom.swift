import Condition
import FactCheck

/// For whom a sentence of "Why this matters" is: the person, the family or the team.
struct Whom: Component {
  private let words: String

  /// `nil` for sentences that are not one of the profile's reasons.
  init?(_ statement: Statement, _ profile: ConditionProfile) {
    // By their places: a topic is large to copy.
    func place(_ topic: String) -> Int? {
      profile.topics.indices.first { profile.topics[$0].id == topic }
    }
    for source in statement.sources {
      if source.hasPrefix("standing:matters.") {
        guard let words = Self.words(String(source.dropFirst(17)), profile) else { continue }
        self.words = words
        return
      }
      guard source.hasPrefix("topic:"), let place = place(String(source.dropFirst(6))) else {
        continue
      }
      let matters = profile.topics[place].matters
      let reasons = [
        ("person", matters.person), ("family", matters.family), ("team", matters.team),
      ]
      guard let whom = reasons.first(where: { $0.1 == statement.text })?.0,
        let words = Self.words(whom, profile)
      else { continue }
      self.words = words
      return
    }
    return nil
  }

  func write(to html: inout HTML) {
    html.raw("<strong class=\"whom\">")
    html.text(words)
    html.raw("</strong> ")
  }

  private static func words(_ whom: String, _ profile: ConditionProfile) -> String? {
    switch whom {
    case "person": "For the person:"
    case "family": "For the family:"
    case "team": "For the \(profile.team):"
    default: nil
    }
  }
}
