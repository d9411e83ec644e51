/// Operation: says `significant` in plain words. A difference that passed its test is a difference;
/// one that did not is "no clear difference" (never "no difference").
enum Significance {
  static func apply(to pieces: inout Pieces) {
    for index in pieces.list.indices.dropLast().reversed()
    where ["highly", "very"].contains(pieces.list[index].lower)
      && pieces.list[index + 1].lower.hasPrefix("significant")
    {
      pieces.remove(index..<(index + 1))
    }
    removeStatistically(&pieces)
    var index = 0
    while index < pieces.count {
      let word = pieces.list[index].lower
      guard ["significant", "significantly", "nonsignificant"].contains(word) else {
        index += 1
        continue
      }
      let isAdverb = word == "significantly"
      if index >= 2, pieces.list[index - 1].text == "-" {
        // `genome-wide significant` is a term; `non-significant` says that nothing was clear.
        if pieces.list[index - 2].lower == "non", !isAdverb {
          if let article = articleOfUnclear(before: index - 2, after: index, in: pieces) {
            let isFirst = article == 0
            pieces.replace(article..<(index + 1), with: isFirst ? "No clear" : "no clear")
            index = article + 2
            continue
          }
          pieces.replace((index - 2)..<(index + 1), with: "unclear")
          index -= 1
        } else {
          index += 1
        }
        continue
      }
      if word == "nonsignificant" {
        pieces.replace(index..<(index + 1), with: "not clear")
        index += 2
      } else if isAdverb, isNegated(before: index, in: pieces) {
        pieces.replace(index..<(index + 1), with: "clearly")
        index += 1
      } else if isPredicate(index, in: pieces) {
        if isOfTest(before: index, in: pieces) {
          pieces.replace(index..<(index + 1), with: "clear")
        }
        index += 1
      } else if !isAdverb, isNegated(before: index, in: pieces) {
        // `without significant side effects`: not grave, whatever a test said.
        if tells(index, in: pieces) { pieces.replace(index..<(index + 1), with: "clear") }
        index += 1
      } else if isAdverb, isDegree(index, in: pieces) {
        pieces.replace(index..<(index + 1), with: "clearly")
        index += 1
      } else if isAdverb {
        // `slowly, but significantly`: the turn goes with its word.
        let turns =
          index > 1 && ["but", "and", "yet"].contains(pieces.list[index - 1].lower)
          && pieces.list[..<(index - 1)].last(where: \.isWord)?.lower.hasSuffix("ly") == true
        var start = turns ? index - 1 : index
        if turns, start > 0, pieces.list[start - 1].text == "," { start -= 1 }
        pieces.remove(start..<(index + 1))
        index = start
      } else {
        if index > 0, ["clinically", "biologically"].contains(pieces.list[index - 1].lower) {
          pieces.replace(index..<(index + 1), with: "important")
        } else if index + 1 < pieces.count,
          SharedVerb.directions.contains(pieces.list[index + 1].lower)
        {
          // `a significant lower risk`
          pieces.remove(index..<(index + 1))
          continue
        } else if let next = predicts(index, in: pieces) {
          // `a significant predictor` told them apart by a test, which need not be clearly.
          pieces.remove(index..<next)
          continue
        } else if tells(index, in: pieces) {
          pieces.replace(index..<(index + 1), with: "clear")
        }
        index += 1
      }
    }
  }

  /// `completely in six and significantly in the seventh`: without the word it would be completely in all.
  private static func isDegree(_ index: Int, in pieces: Pieces) -> Bool {
    index > 0 && index + 1 < pieces.count
      && ["and", "or", "but", ","].contains(pieces.list[index - 1].lower)
      && WordClasses.prepositions.contains(pieces.list[index + 1].lower)
  }

  /// The place behind the word, where `significant predictor` stands and nothing denies it.
  private static func predicts(_ index: Int, in pieces: Pieces) -> Int? {
    let next = pieces.list[(index + 1)..<min(index + 3, pieces.count)]
    guard next.contains(where: { $0.lower.hasPrefix("predictor") }),
      !pieces.list[..<index].contains(where: { WordClasses.negations.contains($0.lower) })
    else { return nil }
    return index + 1
  }

  /// `a non-significant difference`: there was no clear one. The place of the article, where the word is
  /// about a test.
  private static func articleOfUnclear(
    before: Int, after index: Int, in pieces: Pieces
  ) -> Int? {
    guard before > 0, ["a", "an"].contains(pieces.list[before - 1].lower),
      index + 1 < pieces.count, tells(index, in: pieces),
      !pieces.contains(anyOf: ["only", "no", "not", "but", "with"])
    else { return nil }
    return before - 1
  }

  private static let tested: [String] = [
    "differ", "effect", "change", "improve", "increase", "decrease", "reduc", "associat",
    "correlat", "link", "interact", "relation", "decline", "loss", "predict", "worsen", "benefit",
    "rise", "drop", "gain", "trend", "impact", "influence", "impair", "variat", "result",
  ]

  /// The word is about a test: `significant difference`. In `significant disability` it means large.
  private static func tells(_ index: Int, in pieces: Pieces) -> Bool {
    for piece in pieces.list[(index + 1)..<min(index + 5, pieces.count)] {
      guard piece.isWord else { return false }
      if tested.contains(where: { piece.lower.hasPrefix($0) }) { return true }
      if WordClasses.prepositions.contains(piece.lower) { return false }
    }
    return false
  }

  private static func removeStatistically(_ pieces: inout Pieces) {
    for index in pieces.list.indices.reversed() where pieces.list[index].lower == "statistically" {
      let next = index + 1 < pieces.count ? pieces.list[index + 1].lower : ""
      if next.hasPrefix("significant") || next.hasPrefix("different") || next == "nonsignificant" {
        if next.hasPrefix("different") {
          pieces.replace(index..<(index + 1), with: "clearly")
        } else {
          pieces.remove(index..<(index + 1))
        }
      }
    }
  }

  /// `was significant`, `were not statistically significant`: the word itself is the message.
  private static func isPredicate(_ index: Int, in pieces: Pieces) -> Bool {
    guard pieces.list[index].lower == "significant" else { return false }
    let next = index + 1 < pieces.count ? pieces.list[index + 1] : nil
    return next == nil || next?.kind == .punctuation
      || WordClasses.prepositions.contains(next?.lower ?? "")
      || WordClasses.conjunctions.contains(next?.lower ?? "")
  }

  /// `The difference was significant`, not `The indirect path was significant`.
  private static func isOfTest(before index: Int, in pieces: Pieces) -> Bool {
    pieces.list[max(0, index - 12)..<index].contains { piece in
      tested.contains { piece.lower.hasPrefix($0) }
    }
  }

  /// A negation within the six words before, in the same clause.
  private static func isNegated(before index: Int, in pieces: Pieces) -> Bool {
    var steps = 0
    var i = index - 1
    while i >= 0, steps < 6 {
      let piece = pieces.list[i]
      if piece.text == "," || piece.text == ";" || piece.lower == "but" { return false }
      if ["not", "no", "nor", "neither", "without", "cannot", "only", "sole"].contains(piece.lower)
      {
        return true
      }
      i -= 1
      steps += 1
    }
    return false
  }
}
