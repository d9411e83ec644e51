/// `Does not protect` for `no difference was found`: that nothing was seen does not show that there is
/// nothing.
enum NullIsNotProof {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard let said = claim(in: reading),
      !reading.words.contains(where: { seen.value($0.exact) >= 0 })
    else { return nil }
    // Where the passages say so themselves, it is theirs.
    let places = statement.support.isEmpty ? Array(source.readings.indices) : statement.support
    if places.contains(where: { claim(in: source.readings[$0]) != nil }) { return nil }
    guard let index = source.readings.indices.first(where: { isNull($0, source) }) else {
      return nil
    }
    return statement.objection(
      StrengthCheck.name, statement.level(.block, at: said.first),
      "“\(reading.printed(said.first, said.end))”: the study saw no clear difference, which does not prove that there is none.",
      [source.passages[index].id])
  }

  /// `does not protect`, `has no effect`, `is not effective`: told as a fact of its own.
  private static func claim(in reading: Reading) -> (first: Int, end: Int)? {
    let words = reading.words
    for at in words.indices {
      if present.value(words[at].exact) >= 0, at + 2 < words.count, words[at + 1].exact == not,
        acts.value(words[at + 2].stem) >= 0
      {
        return (at, at + 3)
      }
      if contracted.value(words[at].exact) >= 0, at + 1 < words.count,
        acts.value(words[at + 1].stem) >= 0
      {
        return (at, at + 2)
      }
      if states.value(words[at].exact) >= 0, at + 2 < words.count,
        words[at + 1].exact == not || words[at + 1].exact == no,
        words[at + 2].exact == effect || words[at + 2].exact == effective
      {
        return (at, at + 3)
      }
    }
    return nil
  }

  private static func isNull(_ index: Int, _ source: CheckedSource) -> Bool {
    let role = source.passages[index].role
    return (role == .results || role == .conclusions) && source.readings[index].has(.same)
  }

  private static let not = WordHash.of("not")
  private static let no = WordHash.of("no")
  private static let effect = WordHash.of("effect")
  private static let effective = WordHash.of("effective")
  private static let present = WordReader.table(["does", "do"])
  private static let contracted = WordReader.table(["doesn't", "don't", "doesn’t", "don’t"])
  private static let states = WordReader.table(["has", "have", "is", "are"])
  private static let seen = WordReader.table([
    "clear", "difference", "significant", "found", "seen", "showed", "shown", "prove", "mean",
    "suggest", "suggests", "authors",
  ])
  private static let acts: HashIndex = {
    var table = HashIndex(capacity: 32)
    for word in [
      "protect", "work", "help", "improve", "reduce", "prevent", "slow", "affect", "cause",
      "increase",
      "worsen", "raise", "lower", "benefit", "change", "influence",
    ] {
      table.set(WordReader.stem(of: word), 1)
    }
    return table
  }()
}
