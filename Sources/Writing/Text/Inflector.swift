import Language

/// The few inflections our own frames need: plurals, `a` or `an`, counts with their noun.
enum Inflector {
  private static let irregular = [
    "person": "people", "child": "children", "woman": "women", "man": "men", "mouse": "mice",
    "foot": "feet", "study": "studies", "biopsy": "biopsies", "diagnosis": "diagnoses",
  ]

  /// Nouns without a plural: `poor sleep`, `damage to nerve fibres`.
  static func isUncountable(_ noun: String) -> Bool {
    let words = noun.split(separator: " ")
    let nouns: Set<Substring> = [
      "sleep", "pain", "tiredness", "weakness", "damage", "vision", "sight", "walking",
      "thinking", "memory", "stiffness", "fluid", "relief", "inflammation", "loss", "numbness",
      "shaking", "speech", "balance", "mood", "worry", "care",
    ]
    return words.last.map(nouns.contains) ?? false || words.first.map(nouns.contains) ?? false
  }

  /// The plural of a noun or noun phrase; only its last word changes.
  static func plural(_ noun: String) -> String {
    let cut = noun.lastIndex(of: " ").map { noun.index(after: $0) } ?? noun.startIndex
    let head = String(noun[..<cut])
    let word = String(noun[cut...])
    if let known = irregular[word] { return head + known }
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") {
      return head + word + "es"
    }
    let vowelBeforeY = ["ay", "ey", "oy", "uy"].contains { word.hasSuffix($0) }
    if word.hasSuffix("y"), !vowelBeforeY { return head + word.dropLast() + "ies" }
    return head + word + "s"
  }

  /// The singular of a phrase whose last word is a plural: `antibodies` gives `antibody`.
  static func singular(_ plural: String) -> String {
    let start = plural.lastIndex(of: " ").map(plural.index(after:)) ?? plural.startIndex
    return plural[..<start] + Inflection.standard.lemma(String(plural[start...]), .nns)
  }

  /// `one person`, `34 people`, `1,599 people`.
  static func count(_ number: Int, _ singular: String, plural: String? = nil) -> String {
    number == 1
      ? "one \(singular)" : "\(NumberStyle.whole(number)) \(plural ?? self.plural(singular))"
  }

  /// `a` or `an`, by sound as far as spelling shows it.
  static func article(for next: String) -> String {
    guard let first = next.first else { return "a" }
    let lower = next.lowercased()
    for sound in ["hour", "honest", "honour", "heir"] where lower.hasPrefix(sound) { return "an" }
    for sound in ["uni", "use", "usu", "eu", "one", "ura", "ut", "ub"] where lower.hasPrefix(sound)
    {
      return lower.hasPrefix("unin") || lower.hasPrefix("unim") ? "an" : "a"
    }
    if first.isNumber {
      return lower.hasPrefix("8") || lower.hasPrefix("11-") || lower.hasPrefix("18-")
        || lower == "11" || lower == "18" ? "an" : "a"
    }
    let letters = next.prefix { $0.isLetter }
    if letters.count > 1, letters.allSatisfy(\.isUppercase) {
      return "AEFHILMNORSX".contains(first) ? "an" : "a"
    }
    return "aeiou".contains(lower.first ?? "b") ? "an" : "a"
  }

  /// True for `mRNA`, `odRNFL`, `IL-4`: a first word that is written as it is, wherever it stands.
  static func hasInnerCapital(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "-" && $0 != "," }
    return word.dropFirst().contains { $0.isUppercase || $0.isNumber }
  }

  /// `Text` with its first letter raised; numbers and names stay.
  static func capitalised(_ text: String) -> String {
    guard let first = text.first, first.isLowercase, !hasInnerCapital(text) else { return text }
    return first.uppercased() + text.dropFirst()
  }
}
