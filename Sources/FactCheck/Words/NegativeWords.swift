/// Words that carry a `no` inside: a plain retelling may turn them into `not`, or `not` into them.
enum NegativeWords {
  static func have(_ reading: Reading) -> Bool {
    reading.tokens.contains { token in
      guard token.kind == .word else { return false }
      return table.value(WordHash.of(token.lower)) >= 0 || hasPrefix(token.lower)
    }
  }

  /// The word itself says `no`; words of concession and time do not.
  static func has(_ word: Word, _ reading: Reading) -> Bool {
    let token = reading.tokens[Int(word.token)]
    guard token.kind == .word, concessions.value(word.exact) < 0 else { return false }
    return table.value(word.exact) >= 0 || hasPrefix(token.lower)
  }

  private static let concessions = WordReader.table([
    "despite", "although", "however", "but", "while", "whereas", "until", "before", "different",
    "remains", "remained", "small", "low", "lower", "poor", "weak",
  ])

  private static func hasPrefix(_ lower: String) -> Bool {
    lower.utf8.count > 6
      && (lower.hasPrefix("un") && !lower.hasPrefix("under") && !isOfOne(lower)
        || lower.hasPrefix("non") || lower.hasPrefix("asymp") || lower.hasPrefix("insuff")
        || lower.hasPrefix("ineff")
        || lower.hasPrefix("inacti") || lower.hasPrefix("incomp") || lower.hasPrefix("insig")
        || lower.hasPrefix("inabil") || lower.hasPrefix("deficien")
        || lower.hasPrefix("discont") || lower.hasPrefix("contraind"))
  }

  /// `Unilateral` and `united` count one; `unimpaired` and `uninfected` deny.
  private static func isOfOne(_ lower: String) -> Bool {
    lower.hasPrefix("uni")
      && !["unim", "unin", "unid"].contains { lower.hasPrefix($0) }
  }

  private static let table = WordReader.table(
    """
    few fewer rare rarely low lower less least lowest hardly seldom barely minimal minimally weak weakly
    only except fail failed fails failure absence absent lack lacking missing resolved disappeared
    stopped stop stopping prevented prevents prevent refused denied excluded exclude limited impossible rejected
    negative against zero poor small scarce despite although however but while whereas until before remains
    remained stable steady similar different difficult unable miss missed avoid avoided decline declined loss
    lost reduced reduces reduce block blocked blocks inhibited inhibit suppressed cannot poorly free
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
