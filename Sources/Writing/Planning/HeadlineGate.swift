/// What a headline may not be, whatever it was made from: it stands alone on cards and in feeds.
enum HeadlineGate {
  /// Why a text may not stand as a headline, or `nil`.
  /// - Parameter isLaboratory: names of genes and cells may stand in a headline about them.
  static func objection(to text: String, isLaboratory: Bool) -> String? {
    let plain = TermMark.plain(text)
    let pieces = Pieces(plain)
    if pieces.contains(anyOf: pointing) { return "points back" }
    // `In a study, whereas one went up, the other`: cut before its point.
    let scope = pieces.first(["in"]) == 0 ? pieces.list.firstIndex { $0.text == "," } : nil
    let opening = scope.map { $0 + 1 } ?? 0
    if opening < pieces.count, pieces.list[opening].lower == "whereas" { return "half a contrast" }
    for words in pointers where pieces.first(words) != nil { return "points back" }
    if let short = shortForm(pieces, isLaboratory) { return "“\(short)” is not explained" }
    if repeatsPeople(pieces) { return "says twice who" }
    if slashes(pieces) > 1 { return "a slash" }
    return nil
  }

  private static let pointing: Set<String> = [
    "however", "moreover", "furthermore", "additionally", "eventually", "besides", "latter",
    "former", "conversely", "interestingly", "abovementioned", "aforementioned", "totally",
    "these", "thereby", "thus", "therefore", "them", "notwithstanding",
  ]
  private static let pointers: [[String]] = [
    "among them", "of them", "of those", "in this trial", "in this study", "in this review",
    "in the present study", "in contrast", "in addition", "in parallel", "the same was true",
    "the other", "the following", "as follows", "both cohorts", "this group", "this effect",
    "no other", "any other", "by contrast", "there were similar", "as expected", "such an",
    "such a", "the two groups", "this study", "the present study", "reported here",
    "described here", "as well as the", "there are no data", "there is no data", "little is known",
    "is not known", "are not known", "no studies have", "both groups", "both studies",
    "both treatments",
    "both drugs", "both methods", "both models", "both arms", "both conditions", "both types",
    "the 2 groups", "the three groups", "the other groups", "between-group differences",
    "group 1", "group 2", "group a", "group b", "the training set", "the validation set",
    "the person", "the patient", "this model", "this approach", "this method", "this protein",
    "this finding", "this association", "this link", "this disease", "this treatment",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let known: Set<String> = [
    "MS", "MRI", "COVID", "DNA", "RNA", "HIV", "US", "USA", "UK", "EU", "CoV", "SARS", "AIDS",
    "II", "III", "IV", "VI", "TV", "CT", "mRNA", "OK", "BMI", "IgG", "IgM",
  ]

  private static func shortForm(_ pieces: Pieces, _ isLaboratory: Bool) -> String? {
    pieces.list.indices.first { isShortForm(at: $0, in: pieces, isLaboratory: isLaboratory) }
      .map { pieces.list[$0].text }
  }

  /// A word with two capitals that most people do not know.
  static func isShortForm(at index: Int, in pieces: Pieces, isLaboratory: Bool) -> Bool {
    let piece = pieces.list[index]
    guard piece.isWord else { return false }
    let capitals = piece.text.utf8.reduce(0) { $0 + ($1 >= 0x41 && $1 <= 0x5A ? 1 : 0) }
    guard capitals > 1 || index > 0 && isSign(piece.text) else { return false }
    let word = piece.text.hasSuffix("s") ? String(piece.text.dropLast()) : piece.text
    if known.contains(word) || known.contains(piece.text) || word.hasSuffix("RNA") { return false }
    let hasDigit = piece.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
    let next = index + 2 < pieces.count ? pieces.list[index + 1].text : ""
    if isLaboratory, hasDigit || next == "-" { return false }
    // `brain infection (PML)`: the words before the bracket explain it.
    return !(index > 0 && pieces.list[index - 1].text == "(")
  }

  /// `Cw`, `Hb`: a capital and a consonant or two, no word.
  private static func isSign(_ text: String) -> Bool {
    guard (2...3).contains(text.utf8.count), let first = text.first, first.isUppercase else {
      return false
    }
    return !text.lowercased().contains { "aeiouy".contains($0) || !$0.isLetter }
  }

  /// `In 145 people, 129 people`: fine; `In a study of 2 people, two people`: not.
  private static func repeatsPeople(_ pieces: Pieces) -> Bool {
    var numbers: [String] = []
    for index in pieces.list.indices.dropLast()
    where pieces.list[index].isNumber
      && ["people", "women", "men", "children", "adults", "studies"]
        .contains(pieces.list[index + 1].lower)
    {
      let number = Measure.plain(pieces.list[index].text)
      if numbers.contains(number) { return true }
      numbers.append(number)
    }
    return false
  }

  private static func slashes(_ pieces: Pieces) -> Int {
    pieces.list.indices.dropFirst().dropLast().count { index in
      pieces.list[index].text == "/" && pieces.list[index - 1].isWord
        && pieces.list[index + 1].isWord
    }
  }
}
