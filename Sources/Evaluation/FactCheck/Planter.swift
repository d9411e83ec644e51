import Foundation

/// Plants one error at a time in a true sentence. Works on letters and knows nothing of the checks.
///
/// An error is planted only where it is one: `not` is dropped where the retold sentence of the source
/// says `not` as well, a drug is exchanged for one the source does not name.
struct Planter: Sendable {
  /// The sentence that tells the truth.
  let sentence: String
  /// Title and abstract, in lower case.
  let source: String
  /// The sentences of the source it retells, in lower case: as people aligned them, or the closest.
  let retold: String
  /// Plants the wrong names that no rule was written beside.
  let isHeldOut: Bool

  init(sentence: String, source: String, retold: String? = nil, isHeldOut: Bool = false) {
    self.sentence = sentence
    self.isHeldOut = isHeldOut
    self.source = source.lowercased()
    self.retold = retold?.lowercased() ?? ClosestSentences.of(source, to: sentence)
  }

  /// Every error that fits the sentence.
  func errors() -> [PlantedError] {
    let planted: [(PlantedError.Kind, String?)] = [
      (.digit, digit()), (.tenFold, tenFold()), (.dose, dose()),
      (.swappedArms, swappedArms()), (.partAsWhole, partAsWhole()),
      (.droppedDenominator, droppedDenominator()), (.droppedGroup, droppedGroup()),
      (.swappedTimes, swappedTimes()),
      (.direction, turned()), (.droppedNot, droppedNot()),
      (.droppedHedge, droppedHedge()), (.people, people()), (.cause, cause()), (.drug, drug()),
      (.widened, widened()), (.importance, exchanged(PlanterWords.important)),
      (.surrogate, surrogate()), (.contradiction, contradiction()),
    ]
    return planted.compactMap { kind, text in
      guard let text, text != sentence else { return nil }
      return PlantedError(kind: kind, text: text)
    }
  }

  /// What can be added to any sentence: an error of another kind before or behind it.
  func additions(_ additions: [PlantedAddition]) -> [PlantedError] {
    additions.compactMap { addition in
      guard !addition.unless.contains(where: source.contains) else { return nil }
      return PlantedError(
        kind: addition.kind,
        text: addition.isBefore
          ? "\(addition.text) \(sentence)" : "\(sentence) \(addition.text)")
    }
  }

  /// Replaces the first whole words of the first pair that occurs outside brackets, where a plain
  /// text explains a word.
  func exchanged(
    _ pairs: [(String, String)], where fits: (Range<String.Index>) -> Bool = { _ in true }
  ) -> String? {
    for (from, to) in pairs {
      guard let range = sentence.range(of: " \(from) "), !isGloss(range.lowerBound), fits(range)
      else { continue }
      return sentence.replacingCharacters(in: range, with: to.isEmpty ? " " : " \(to) ")
    }
    return nil
  }

  private func isGloss(_ place: String.Index) -> Bool {
    let before = sentence[..<place]
    return before.count(where: { $0 == "(" }) > before.count(where: { $0 == ")" })
  }

  /// Where the source tells of a change in the same sentence. `No longer` and `lower limb` are no
  /// change that could be turned.
  private func turned() -> String? {
    guard PlanterWords.changes.contains(where: { " \(retold)".contains(" \($0)") }) else {
      return nil
    }
    return exchanged(PlanterWords.opposites) { range in
      !sentence[..<range.lowerBound].hasSuffix(" no")
        && !PlanterWords.parts.contains { sentence[range.upperBound...].hasPrefix($0) }
        // `Not that one works better than the other` is the same with `worse`.
        && !(sentence.contains(" one ")
          && sentence[range.upperBound...].hasPrefix("than the other"))
    }
  }

  /// What people live with, in the place of a measure with the words that only fit the measure (`new T2
  /// lesions`, `LDL cholesterol levels`), where the source never speaks of it.
  private func surrogate() -> String? {
    for (from, to) in PlanterWords.surrogates
    where !source.contains(to.lowercased().dropLast()) {
      guard let found = sentence.range(of: " \(from) "), !isGloss(found.lowerBound) else {
        continue
      }
      var range = found
      while let word = sentence[..<range.lowerBound].split(separator: " ").last,
        PlanterWords.attributes.contains(word.lowercased().filter(\.isLetter)),
        let start = sentence[..<range.lowerBound].lastIndex(of: " ")
      {
        range = start..<range.upperBound
      }
      let behind = sentence[range.upperBound...]
      if behind.hasPrefix("loss") { continue }
      for word in ["levels ", "level "] where behind.hasPrefix(word) {
        range = range.lowerBound..<sentence.index(range.upperBound, offsetBy: word.count)
      }
      return sentence.replacingCharacters(in: range, with: " \(to) ")
    }
    return nil
  }

  /// `Little or no effect`, `not only` and `not necessarily` lose their sense with the word, and tell
  /// nothing false.
  private func droppedNot() -> String? {
    guard PlanterWords.nots.contains(where: retold.contains) else { return nil }
    return exchanged(PlanterWords.droppedNots) { range in
      !sentence[..<range.lowerBound].hasSuffix(" or")
        && !["only ", "just ", "merely ", "necessarily "].contains {
          sentence[range.upperBound...].hasPrefix($0)
        }
    }
  }

  /// Where the source is careful in the same sentence; `less likely` is a comparison. What stays
  /// careful without the word is no error: `suggests that it may help` without the `may`, a question,
  /// a condition.
  private func droppedHedge() -> String? {
    guard PlanterWords.hedges.contains(where: { retold.contains(" \($0)") }) else { return nil }
    let dropped = exchanged(
      PlanterWords.droppedHedges.filter { pair in
        pair.0 != "likely"
          || !["less", "more", "most", "least", "as"].contains { sentence.contains("\($0) likely") }
      },
      where: { range in
        // `Did not seem to` and `likely to` go on in a way that the bare verb does not; `could not be
        // combined` doubts nothing.
        !staysCareful(without: range) && !sentence[..<range.lowerBound].hasSuffix(" not")
          && !["to ", "not "].contains { sentence[range.upperBound...].hasPrefix($0) }
      })
    return dropped.map(PlanterWords.inflected)
  }

  /// Another hedge stands in the same clause, or one that rules the whole sentence stands before.
  private func staysCareful(without range: Range<String.Index>) -> Bool {
    let before = sentence[..<range.lowerBound].lowercased()
    let after = sentence[range.upperBound...].lowercased()
    let sameSentence = ". " + (before.components(separatedBy: ". ").last ?? "")
    if PlanterWords.ruling.contains(where: sameSentence.contains) { return true }
    // `Shows that lamps, candles and stoves may help` is as careful as `suggests that`.
    if sentence[range].hasSuffix("that ") || after.hasPrefix("that ") {
      let rest = PlanterWords.sentenceEnds.reduce(after) {
        $0.components(separatedBy: $1).first ?? ""
      }
      if ["may ", "might ", "could "].contains(where: { " \(rest)".contains(" \($0)") }) {
        return true
      }
    }
    let clause =
      PlanterWords.clauseEnds.reduce(before) { $0.components(separatedBy: $1).last ?? "" } + " | "
      + PlanterWords.clauseEnds.reduce(after) { $0.components(separatedBy: $1).first ?? "" }
    return PlanterWords.hedges.contains { " \(clause)".contains(" \($0)") }
  }

  private func people() -> String? {
    guard !PlanterWords.persons.contains(where: source.contains) else { return nil }
    return exchanged(PlanterWords.animals)
  }

  /// Where the source itself speaks of a link here.
  private func cause() -> String? {
    guard ["associat", "link", "correlat", "relat"].contains(where: retold.contains) else {
      return nil
    }
    return exchanged(PlanterWords.causes)
  }

  /// One of the same class, which the source does not name.
  private func drug() -> String? {
    for (names, others) in PlanterWords.drugs {
      guard let wrong = (isHeldOut ? others : names).first(where: { !source.contains($0) }) else {
        continue
      }
      for name in names where name != wrong && source.contains(name) {
        if let range = sentence.range(of: name, options: .caseInsensitive) {
          return sentence.replacingCharacters(in: range, with: wrong)
        }
      }
    }
    return nil
  }

  /// To people the source never speaks of.
  private func widened() -> String? {
    for (from, to, missing) in PlanterWords.wider where !missing.contains(where: source.contains) {
      if let range = sentence.range(of: " \(from) "), !isGloss(range.lowerBound) {
        return sentence.replacingCharacters(in: range, with: " \(to) ")
      }
    }
    return nil
  }

  /// The headline says the opposite of the sentence that follows.
  private func contradiction() -> String? {
    turned().map { $0 + " " + sentence }
  }
}
