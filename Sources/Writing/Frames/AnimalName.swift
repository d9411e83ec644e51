import Evidence
import Language

/// Which animals: the one that the passages name most, or `animals`.
struct AnimalName {
  let text: String

  private static let names: [(plural: String, words: Set<String>)] = [
    ("mice", ["mice", "mouse", "murine"]), ("rats", ["rat", "rats"]),
    ("zebrafish", ["zebrafish"]), ("monkeys", ["monkey", "monkeys", "marmoset", "marmosets"]),
    ("pigs", ["pig", "pigs"]), ("rabbits", ["rabbit", "rabbits"]), ("dogs", ["dog", "dogs"]),
    ("guinea pigs", ["guinea"]), ("flies", ["drosophila"]),
  ]

  /// What they are called where no passage names them.
  static let unnamed = "animals"

  init(_ context: StudyContext) { self.init(context.evidence.passages) }

  init(_ passages: [Passage]) {
    var counts = [Int](repeating: 0, count: Self.names.count)
    for passage in passages {
      for token in Tokenizer.tokens(in: passage.text) where token.kind == .word {
        for (index, name) in Self.names.enumerated() where name.words.contains(token.lower) {
          counts[index] += 1
        }
      }
    }
    let best = counts.indices.max { counts[$0] < counts[$1] || counts[$0] == counts[$1] && $0 > $1 }
    text = best.flatMap { counts[$0] > 0 ? Self.names[$0].plural : nil } ?? Self.unnamed
  }

  /// `Cells from human brains`, `MS lesions`: what was seen in people's tissue, unless the sentence is of
  /// animals or of their illness too.
  static func isOfPeople(_ pieces: Pieces, _ context: StudyContext) -> Bool {
    let isOfIllness = ["brain", "brains", "lesions", "lesion", "tissue", "tissues"].contains {
      pieces.first([context.profile.short.lowercased(), $0]) != nil
    }
    return (isOfIllness || pieces.contains(anyOf: ofPeople))
      && !pieces.contains(anyOf: context.modelWords) && !isAnimal(pieces)
  }
  private static let ofPeople: Set<String> = [
    "human", "humans", "postmortem", "post-mortem", "autopsy", "biopsy", "donors", "nawm",
  ]

  /// True when the words name animals, not only cells.
  static func isAnimal(_ pieces: Pieces) -> Bool {
    let words = names.reduce(into: Set<String>()) { $0.formUnion($1.words) }
      .union(["animal", "animals", "rodent", "rodents"])
    return pieces.contains(anyOf: words)
  }

  /// True when a sentence already says that it is about animals or cells.
  static func isNamed(in text: String) -> Bool {
    let pieces = Pieces(TermMark.plain(text))
    let words = names.reduce(into: Set<String>()) { $0.formUnion($1.words) }
      .union(["animal", "animals", "cells", "cell", "vitro", "mouse", "rodent", "rodents"])
    return pieces.contains(anyOf: words)
  }
}
