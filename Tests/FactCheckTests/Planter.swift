import Foundation

/// Plants one error at a time in a true sentence. Knows nothing of the checks: it works on letters.
enum Planter {
  struct Planted {
    var kind: String
    var text: String
    /// Checks whose objection shows that the error was seen.
    var checks: Set<String>
  }

  /// All errors that fit the sentence; `source` is the study's whole text.
  static func errors(in sentence: String, source: String) -> [Planted] {
    var planted: [Planted] = []
    func add(_ kind: String, _ text: String?, _ checks: Set<String>) {
      guard let text, text != sentence else { return }
      planted.append(Planted(kind: kind, text: text, checks: checks))
    }
    let has = { (word: String) in source.range(of: word, options: .caseInsensitive) != nil }
    add("digit", digit(sentence, source), ["numbers"])
    add("ten-fold", tenfold(sentence, source), ["numbers"])
    add("dose", dose(sentence, source), ["numbers", "entities"])
    add("swapped arms", swappedPercents(sentence), ["numbers"])
    add("n for N", partForWhole(sentence), ["numbers"])
    add("direction", swapped(sentence, opposites), ["direction", "negation", "agreement"])
    add("dropped not", swapped(sentence, nots), ["negation", "direction", "scope"])
    add("dropped hedge", swapped(sentence, hedges), ["strength"])
    add(
      "species", has("patients") || has("participants") ? nil : swapped(sentence, species),
      ["species", "population"])
    add("cause", swapped(sentence, causes), ["strength"])
    add("drug", drug(sentence, source), ["entities"])
    add("advice", sentence + " People with this illness should take it every day.", ["advice"])
    add("second person", sentence + " Ask your doctor about it.", ["advice"])
    add("reassurance", sentence + " So it is safe to stop the medicine.", ["advice"])
    add("hope", sentence + " This is a breakthrough.", ["advice"])
    add("comparison", sentence + " It is just like charging an old phone.", ["advice"])
    if !has("random") { add("descriptor", "In a randomised trial: " + sentence, ["descriptors"]) }
    if !has("placebo"), !has("sham"), !has("vehicle") {
      add("placebo", sentence + " It was compared with a placebo.", ["descriptors", "strength"])
    }
    if !has("quality"), !has("life"), !has("living"), !has("well-being") {
      add("outcome", sentence + " Quality of life improved.", ["outcomes"])
    }
    if !has("child"), !has("pediatric"), !has("paediatric"), !has("year-old"), !has("adolescen") {
      add("population", sentence + " This was seen in children.", ["population"])
    }
    return planted
  }

  private static let opposites = [
    ("increased", "decreased"), ("decreased", "increased"), ("higher", "lower"),
    ("lower", "higher"),
    ("improved", "worsened"), ("reduced", "increased"), ("fewer", "more"), ("rose", "fell"),
    ("increases", "decreases"), ("worsened", "improved"), ("greater", "smaller"),
    ("longer", "shorter"),
    ("increase", "decrease"), ("reduction", "increase"), ("improvement", "worsening"),
  ]
  private static let nots = [
    ("did not differ", "differed"), ("was not", "was"), ("were not", "were"), ("is not", "is"),
    ("are not", "are"),
    ("no significant difference", "a significant difference"), ("no difference", "a difference"),
    ("not associated", "associated"),
    ("did not", "did"), ("does not", "does"), ("do not", "do"), ("not significant", "significant"),
    ("no significant", "significant"), ("no effect", "an effect"), ("not related", "related"),
  ]
  private static let hedges = [
    ("may be", "is"), ("might be", "is"), ("could be", "is"), ("may", ""), ("might", ""),
    ("could", ""), ("appears to be", "is"),
    ("suggests that", "shows that"), ("suggest that", "show that"), ("seems to", ""),
    ("appear to", ""), ("possibly", ""), ("probably", ""), ("likely", ""),
  ]
  private static let species = [
    ("mice", "people"), ("rats", "people"), ("mouse", "human"), ("animals", "people"),
  ]
  private static let causes = [
    ("was associated with", "caused"), ("were associated with", "caused"),
    ("is associated with", "causes"), ("are associated with", "cause"),
    ("was linked to", "led to"), ("were linked to", "led to"), ("is linked to", "leads to"),
    ("are linked to", "lead to"), ("is related to", "leads to"),
  ]

  /// Replaces the first whole words of the first pair that occurs.
  private static func swapped(_ text: String, _ pairs: [(String, String)]) -> String? {
    for (from, to) in pairs {
      guard let range = text.range(of: " \(from) "), !isGloss(range.lowerBound, text),
        !isComparing(text[..<range.lowerBound], from)
      else { continue }
      return text.replacingCharacters(in: range, with: to.isEmpty ? " " : " \(to) ")
    }
    return nil
  }

  /// Inside brackets a plain text explains a word; what it says there is no error about the study.
  private static func isGloss(_ place: String.Index, _ text: String) -> Bool {
    let before = text[..<place]
    return before.count(where: { $0 == "(" }) > before.count(where: { $0 == ")" })
  }

  /// `Less likely` is a comparison, no hedge.
  private static func isComparing(_ before: Substring, _ word: String) -> Bool {
    word == "likely"
      && [" less", " more", " most", " least", " as"].contains { before.hasSuffix($0) }
  }

  private static func numbers(_ text: String) -> [(range: Range<String.Index>, value: String)] {
    text.ranges(of: /[0-9]+(?:\.[0-9]+)?/).map { ($0, String(text[$0])) }.filter { range, _ in
      let before =
        range.lowerBound > text.startIndex ? text[text.index(before: range.lowerBound)] : " "
      let after = range.upperBound < text.endIndex ? text[range.upperBound] : " "
      return (before == " " || before == "(")
        && (after == " " || after == "%" || after == ")" || after == ",")
    }
  }

  private static func digit(_ text: String, _ source: String) -> String? {
    for (range, value) in numbers(text)
    where value.count >= 2 && source.contains(value) && !(value.count == 4 && value.hasPrefix("20"))
      && !(value.count == 4 && value.hasPrefix("19"))
    {
      guard let last = value.last, let number = last.wholeNumberValue else { continue }
      for step in [3, 5, 7] {
        let new = String(value.dropLast()) + String((number + step) % 10)
        if !source.contains(new) { return text.replacingCharacters(in: range, with: new) }
      }
    }
    return nil
  }

  private static func tenfold(_ text: String, _ source: String) -> String? {
    for (range, value) in numbers(text)
    where source.contains(value) && !value.contains(".") && value.count <= 3 && value.count >= 2 {
      let new = value + "0"
      if !source.contains(new) { return text.replacingCharacters(in: range, with: new) }
    }
    return nil
  }

  private static func dose(_ text: String, _ source: String) -> String? {
    for (range, value) in numbers(text) where text[range.upperBound...].hasPrefix(" mg") {
      guard let number = Double(value) else { continue }
      let new = String(Int(number * 3 + 1))
      if !source.contains(new) { return text.replacingCharacters(in: range, with: new) }
    }
    return nil
  }

  private static func swappedPercents(_ text: String) -> String? {
    guard
      let match = text.firstMatch(of: /([0-9.]+%)( (?:with|in|for|of) [a-z ]{3,30} and )([0-9.]+%)/)
    else { return nil }
    guard match.1 != match.3 else { return nil }
    return text.replacing(match.0, with: "\(match.3)\(match.2)\(match.1)", maxReplacements: 1)
  }

  private static func partForWhole(_ text: String) -> String? {
    guard
      let match = text.firstMatch(
        of:
          /\b([0-9]+) (?:of|out of) (?:the )?([0-9]+) (people|patients|participants|women|children)/
      ),
      match.1 != match.2
    else { return nil }
    return text.replacing(match.0, with: "\(match.2) \(match.3)", maxReplacements: 1)
  }

  private static let drugs = [
    "natalizumab", "fingolimod", "ocrelizumab", "rituximab", "dimethyl fumarate", "teriflunomide",
    "alemtuzumab", "cladribine",
  ]

  private static func drug(_ text: String, _ source: String) -> String? {
    let lower = source.lowercased()
    guard let wrong = drugs.first(where: { !lower.contains($0) }) else { return nil }
    for name in drugs + [
      "levothyroxine", "gabapentin", "levodopa", "prednisone", "metformin", "insulin",
    ] {
      if let range = text.range(of: name, options: .caseInsensitive) {
        return text.replacingCharacters(in: range, with: wrong)
      }
    }
    return nil
  }
}
