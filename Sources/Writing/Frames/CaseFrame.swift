import Evidence
import Language

/// A case report's opening: who is described, without details that could tell who it was.
struct CaseFrame {
  let context: StudyContext
  let people: PeoplePhrase?

  var texts: [String] {
    var texts: [String] = []
    // How many is said only where it was read: a case series has no number as often as a case.
    if let people, people.number > 1 {
      texts.append("Doctors describe \(people.text).")
      texts.append("Doctors describe \(people.short).")
    } else if people?.number == 1 {
      if let person { texts.append("Doctors describe one person: \(person).") }
      texts.append("Doctors describe one person.")
    }
    let isSeries = context.abstract.contains { $0.text.lowercased().contains("case series") }
    texts.append(
      isSeries
        ? "Doctors describe a series of cases."
        : "Doctors describe what happened to one person or a few people.")
    return texts
  }

  /// `a 17-year-old woman with MS`
  private var person: String? {
    for passage in context.evidence.passages {
      let pieces = Pieces(passage.text)
      guard
        let at = pieces.list.indices.first(where: { index in
          pieces.list[index].isNumber && pieces.matches(["-", "year", "-", "old"], at: index + 1)
            || pieces.list[index].isNumber && pieces.matches(["year", "-", "old"], at: index + 1)
            || pieces.list[index].isNumber && pieces.matches(["years", "old"], at: index + 1)
        }), let age = Int(pieces.list[at].text), age > 0, age < 110
      else { continue }
      let after = pieces.list[at...].prefix(12).map(\.lower)
      let adult = after.lazy.compactMap { Self.nouns[$0] }.first ?? "person"
      let noun = age < 16 ? Self.young[adult] ?? adult : adult
      var text = "\(Inflector.article(for: String(age))) \(age)-year-old \(noun)"
      let matches = context.lexicon.matches(in: passage.text)
      for match in matches {
        if case .type(let index) = match.entry {
          return text + " with \(context.profile.types[index].lay)"
        }
      }
      let window = pieces.list[at...].prefix(16).map(\.start)
      if matches.contains(where: { $0.entry == .condition && window.contains($0.start) }) {
        text += " with \(context.profile.short)"
      }
      return text
    }
    return nil
  }

  private static let nouns = [
    "woman": "woman", "female": "woman", "man": "man", "male": "man", "girl": "girl",
    "boy": "boy", "lady": "woman", "gentleman": "man",
  ]
  private static let young = ["woman": "girl", "man": "boy", "person": "child"]
}
