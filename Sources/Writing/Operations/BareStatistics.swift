/// Operation: drops tests that stand in a sentence without brackets (`, p = 0.004`) and the sign of a
/// count (`n = 40 people`), as the operation on brackets does inside them.
enum BareStatistics {
  private static let cues: Set<String> = ["p", "se", "sd", "df", "χ2", "χ²", "η2", "η²", "β"]
  private static let signs: Set<String> = ["=", "<", ">", "≤", "≥"]

  static func drop(from pieces: inout Pieces) {
    var index = 0
    while index + 2 < pieces.count {
      if pieces.list[index].lower == "n", pieces.list[index + 1].text == "=",
        pieces.list[index + 2].isNumber, index + 3 < pieces.count,
        pieces.list[index + 3].isWord, !WordClasses.endsPhrase(pieces.list[index + 3].lower)
      {
        pieces.remove(index..<(index + 2))
        pieces.list[index].glued = false
      } else if pieces.list[index].text == "±", index > 0, pieces.list[index - 1].isNumber,
        pieces.list[index + 1].isNumber
      {
        // How far people were spread about a mean stays in the source.
        pieces.remove(index..<(index + 2))
        continue
      } else if let end = end(of: pieces, from: index) ?? probability(in: pieces, from: index) {
        pieces.remove(index..<end)
        continue
      }
      index += 1
    }
  }

  /// Behind `with a p value < 0.001` that begins here.
  private static func probability(in pieces: Pieces, from start: Int) -> Int? {
    guard start > 4, ["with", "at"].contains(pieces.list[start].lower) else { return nil }
    var at = start + 1
    func word(_ index: Int) -> String { index < pieces.count ? pieces.list[index].lower : "" }
    if ["a", "the"].contains(word(at)) { at += 1 }
    guard word(at) == "p" else { return nil }
    at += 1
    if word(at) == "-" { at += 1 }
    if ["value", "values"].contains(word(at)) { at += 1 }
    if ["of", "being"].contains(word(at)) { at += 1 }
    while signs.contains(word(at)) { at += 1 }
    guard at < pieces.count, pieces.list[at].isNumber else { return nil }
    let next = at + 1 < pieces.count ? pieces.list[at + 1].text : "."
    return [",", ".", ";", ")"].contains(next) ? at + 1 : nil
  }

  /// Behind `, p = 0.004` that begins at this comma; `nil` where none does or more hangs on it.
  private static func end(of pieces: Pieces, from comma: Int) -> Int? {
    guard pieces.list[comma].text == ",", comma > 4, cues.contains(pieces.list[comma + 1].lower),
      comma + 3 < pieces.count, signs.contains(pieces.list[comma + 2].text)
    else { return nil }
    var end = comma + 3
    if ["-", "−", "–"].contains(pieces.list[end].text), end + 1 < pieces.count { end += 1 }
    guard pieces.list[end].isNumber else { return nil }
    end += 1
    let next = end < pieces.count ? pieces.list[end].text : "."
    // `…, p = 0.01, and …`: the comma that closes it goes too.
    if next == ",", end + 1 < pieces.count, pieces.list[end + 1].lower == "and" { return end + 1 }
    return [",", ".", ";"].contains(next) ? end : nil
  }
}
