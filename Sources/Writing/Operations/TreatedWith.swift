/// Operation: `interferon-treated patients` are `patients treated with interferon`.
enum TreatedWith {
  private static let nouns: Set<String> = [
    "mice", "rats", "animals", "patients", "people", "participants", "women", "men", "children",
    "cells", "individuals", "subjects",
  ]
  /// Beginnings of a word that name no treatment.
  private static let others: Set<String> = [
    "non", "pre", "post", "co", "first", "well", "newly", "previously", "never", "un", "drug",
    "sham", "not", "long", "early", "late", "mock", "control", "group", "arm",
  ]

  /// - Parameter lowered: the word as it stands inside a sentence.
  static func apply(to pieces: inout Pieces, lowered: (String) -> String) {
    for index in pieces.list.indices.reversed()
    where index >= 2 && pieces.list[index].lower == "treated" && index + 1 < pieces.count {
      let noun = pieces.list[index + 1]
      let name = pieces.list[index - 2]
      guard nouns.contains(noun.lower), pieces.list[index - 1].text == "-",
        pieces.list[index - 1].glued, pieces.list[index].glued, name.isWord, !name.glued,
        !others.contains(name.lower), name.text.utf8.count > 2,
        // `X-treated people with Y` would get two `with`.
        index + 2 == pieces.count || pieces.list[index + 2].lower != "with",
        // `interferon- or placebo-treated people`, `A and B-treated people`
        index < 3 || !["or", "and", "/", "-", ","].contains(pieces.list[index - 3].lower)
      else { continue }
      let isFirst = index == 2
      let what = isFirst ? lowered(name.text) : name.text
      let who = isFirst ? Inflector.capitalised(noun.text) : noun.text
      pieces.replace((index - 2)..<(index + 2), with: "\(who) treated with \(what)")
    }
  }
}
