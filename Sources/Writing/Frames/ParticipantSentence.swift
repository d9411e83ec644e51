import Evidence
import Language

/// The first sentence of methods or results that counts people.
struct ParticipantSentence {
  let context: StudyContext

  private static let people: Set<String> = [
    "patients", "participants", "subjects", "individuals", "people", "persons", "women", "men",
    "children", "adults", "cases", "respondents", "volunteers", "pwms", "controls", "nurses",
    "neurologists", "physicians", "caregivers", "pregnancies", "users", "adolescents", "students",
  ]

  var passage: Passage? {
    context.abstract.first {
      ($0.role == .methods || $0.role == .results || $0.role == .other || $0.role == .objective)
        && Self.counts($0.text)
    }
  }

  private static func counts(_ text: String) -> Bool {
    let tokens = Tokenizer.tokens(in: text)
    return QuantityReader.quantities(in: tokens).contains { quantity in
      guard quantity.kind == .whole, quantity.value >= 2 else { return false }
      let after = tokens[min(quantity.endToken, tokens.count)...].prefix(6)
      if after.prefix(while: { $0.text != "," && $0.text != ";" && $0.text != "(" })
        .contains(where: { people.contains($0.lower) })
      {
        return true
      }
      // `(n = 34)`
      let at = quantity.firstToken
      return at > 1 && tokens[at - 1].text == "=" && tokens[at - 2].lower == "n"
    }
  }
}
