/// `The data show that` where the passage says `suggest`: the word that the whole sentence hangs on, so
/// no `may` behind it makes up for it.
enum ShownForSuggested {
  /// The passage's word, where the sentence shows and the passage never does.
  static func mark(in passage: Reading, toldBy reading: Reading) -> Mark? {
    guard
      let suggested = passage.marks(.hedge).first(where: {
        suggesting.value(passage.words[Int($0.first)].exact) >= 0
      }),
      reading.words.contains(where: { showing.value($0.exact) >= 0 }),
      !passage.words.contains(where: { showing.value($0.exact) >= 0 }),
      !reading.words.contains(where: { suggesting.value($0.exact) >= 0 }),
      reading.shared(with: passage) >= 2
    else { return nil }
    return suggested
  }

  private static let suggesting = WordReader.table([
    "suggest", "suggests", "suggested", "suggesting", "suggestive", "suggestion",
  ])
  private static let showing = WordReader.table([
    "show", "shows", "showed", "shown", "showing", "demonstrate", "demonstrates", "demonstrated",
    "prove", "proves", "proved", "proven", "confirm", "confirms", "confirmed", "establish",
    "establishes", "established", "reveal", "reveals", "revealed",
  ])
}
