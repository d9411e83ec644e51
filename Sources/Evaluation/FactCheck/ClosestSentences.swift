/// The sentences of a source that a plain sentence is most likely to retell, found by letters alone:
/// where no person has aligned the two, an error counts only against what the source says there.
enum ClosestSentences {
  /// The two sentences that share most beginnings of longer words, in lower case; empty where none
  /// shares three, for then nothing shows that the source says anything of it.
  static func of(_ source: String, to sentence: String) -> String {
    let wanted = beginnings(of: sentence)
    let shared = RetoldStudies.cut(source).map {
      (text: $0.lowercased(), count: wanted.intersection(beginnings(of: $0)).count)
    }
    let most = shared.map(\.count).max() ?? 0
    guard most >= 3 else { return "" }
    return shared.enumerated().filter { $0.element.count >= 3 }
      .sorted { ($0.element.count, -$0.offset) > ($1.element.count, -$1.offset) }
      .prefix(2).map(\.element.text).joined(separator: " ")
  }

  /// The first five letters of each word that has at least as many.
  private static func beginnings(of text: String) -> Set<Substring> {
    Set(
      text.lowercased().split { !$0.isLetter }.filter { $0.utf8.count >= 5 }.map { $0.prefix(5) })
  }
}
