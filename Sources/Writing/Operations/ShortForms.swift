import Language

/// Finds short forms that nobody explains: neither the study, nor the profile, nor common use.
enum ShortForms {
  /// The first short form of a text that a reader could not know, or `nil`.
  static func unexplained(in text: String, _ context: StudyContext) -> String? {
    all(in: text, context).first
  }

  /// The short forms of a text that a reader could not know, in order, once each.
  static func all(in text: String, _ context: StudyContext) -> [String] {
    var found: [String] = []
    let pieces = Pieces(text)
    // `JC virus`, `MOG-IgG`: parts of names that the profile explains.
    lazy var known = context.lexicon.matches(in: text)
    for (index, piece) in pieces.list.enumerated() where piece.isWord {
      let capitals = piece.text.utf8.reduce(0) { $0 + ($1 >= 0x41 && $1 <= 0x5A ? 1 : 0) }
      guard capitals > 1, !isInsideName(index, pieces),
        !known.contains(where: { $0.start <= piece.start && piece.end <= $0.end })
      else { continue }
      // Genes, proteins and cells are names (`FOXP3`, `IL-10`), not short forms.
      let hasDigit = piece.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
      let isGreek = piece.text.unicodeScalars.contains { $0.value >= 0x370 && $0.value < 0x400 }
      let next = index + 2 < pieces.count ? pieces.list[index + 2] : nil
      let isNumbered =
        pieces.list.indices.contains(index + 1) && pieces.list[index + 1].text == "-"
        && next.map {
          $0.isNumber || $0.text.unicodeScalars.contains { $0.value >= 0x370 && $0.value < 0x400 }
        } == true
      if hasDigit || isGreek || isNumbered { continue }
      let word = piece.text.hasSuffix("s") ? String(piece.text.dropLast()) : piece.text
      if common.contains(word) || common.contains(piece.text) { continue }
      if !context.lexicon.entries(named: piece.text).isEmpty { continue }
      if context.names.contains(piece.text), word.dropFirst().contains(where: \.isLowercase),
        word.count > 5
      {
        continue
      }
      if !found.contains(piece.text) { found.append(piece.text) }
    }
    return found
  }

  /// Words with two capitals that are neither common nor parts of a name with digits, in order, once each:
  /// those of the profile among them.
  static func candidates(in text: String) -> [String] {
    var found: [String] = []
    let pieces = Pieces(text)
    for (index, piece) in pieces.list.enumerated() where piece.isWord {
      let capitals = piece.text.utf8.reduce(0) { $0 + ($1 >= 0x41 && $1 <= 0x5A ? 1 : 0) }
      let word = piece.text.hasSuffix("s") ? String(piece.text.dropLast()) : piece.text
      guard capitals > 1, !isInsideName(index, pieces), !common.contains(word),
        !common.contains(piece.text), !found.contains(piece.text),
        piece.text.utf8.allSatisfy({ $0 < 0x80 && !($0 >= 0x30 && $0 <= 0x39) })
      else { continue }
      found.append(piece.text)
    }
    return found
  }

  /// `OH` of `25(OH)D`.
  private static func isInsideName(_ index: Int, _ pieces: Pieces) -> Bool {
    index > 1 && index + 2 < pieces.count && pieces.list[index - 1].text == "("
      && pieces.list[index + 1].text == ")" && pieces.list[index - 2].isNumber
      && pieces.list[(index - 1)...(index + 2)].allSatisfy(\.glued)
  }

  private static let common: Set<String> = [
    "MS", "MRI", "DNA", "RNA", "mRNA", "US", "USA", "UK", "EU", "HIV", "COVID", "SARS", "AIDS",
    "CT", "IV", "II", "III", "VI", "ICU", "GP", "FDA", "EMA", "WHO", "PCR", "BMI", "TV", "UV",
    "CoV", "TNF", "IFN", "PML", "NK",
  ]
}
