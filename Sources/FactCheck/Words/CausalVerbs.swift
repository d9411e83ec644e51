/// Verbs by which a passage itself says that one thing acts on another: `exercise enhances immunity`.
enum CausalVerbs {
  static func has(_ word: Word) -> Bool { table.value(word.exact) >= 0 }

  /// Only the form behind a single doer: the bare and the past form also tell what went along.
  private static let table = WordReader.table(
    """
    enhances strengthens accelerates decreases elevates suppresses inhibits attenuates ameliorates
    aggravates exacerbates promotes impairs stimulates modulates abolishes blocks restores alleviates
    augments diminishes disrupts facilitates limits mediates mitigates regulates relieves activates
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
