/// Short forms whose letters stand in another order: `myotonic dystrophy (DM)`.
enum Initials {
  /// The first character of the last words whose initials are exactly the short form's letters in
  /// any order; stop words between them are left aside. That this happens by chance is rare: one
  /// in hundreds for two letters.
  static func start(of short: ShortForm, in window: LongFormWindow) -> Int? {
    guard short.hasCapital, short.characters.count > 1 else { return nil }
    var wanted = short.characters
    var word = window.wordCount - 1
    while word >= 0, !wanted.isEmpty {
      let first = window.firsts[word]
      if !window.isStopWord(word), window.length(of: word) < 3 { return nil }
      if let index = wanted.firstIndex(of: window.characters[first]) {
        wanted.remove(at: index)
      } else if !window.isStopWord(word) || wanted.count == short.characters.count {
        return nil
      }
      word -= 1
    }
    return wanted.isEmpty && !window.isStopWord(word + 1) ? window.firsts[word + 1] : nil
  }
}
