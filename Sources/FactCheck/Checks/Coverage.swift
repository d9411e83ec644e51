/// Whether a sentence tells the words round a mark of its passage.
enum Coverage {
  /// The first word of weight behind the mark and another one near it stand in the sentence, or three
  /// near it, or half of them.
  ///
  /// `isStrict` asks for the first word of weight, where there is one, and for half of the others.
  static func covers(
    _ mark: Mark, _ passage: Reading, _ reading: Reading, isStrict: Bool = false
  ) -> Bool {
    let words = passage.words
    let (first, end) = (Int(mark.first), Int(mark.end))
    guard first < end, end <= words.count else { return false }
    var (near, told) = (0, 0)
    var isHeadTold: Bool?
    for at in max(0, first - 7)..<min(words.count, end + 8) {
      if at >= first, at < end { continue }
      let word = words[at]
      guard word.isContent, word.sharesClause(with: words[first]) else { continue }
      let isTold = reading.contents.contains(word.stem)
      if at >= end, isHeadTold == nil { isHeadTold = isTold }
      near += 1
      if isTold { told += 1 }
    }
    if isStrict { return isHeadTold != false && told >= 3 && told * 2 >= near }
    if isHeadTold == true, told >= 2 || near == 1 { return true }
    return told >= 3 || told >= 2 && told * 2 >= near
  }

  /// Two words of the mark's clause stand in the sentence, one of them behind the mark, and a third of
  /// all: for a sentence that tells the clause in other words.
  ///
  /// `asksHead` also asks for the first word of weight behind the mark.
  static func touches(
    _ mark: Mark, _ passage: Reading, _ reading: Reading, asksHead: Bool
  ) -> Bool {
    let words = passage.words
    let (first, end) = (Int(mark.first), Int(mark.end))
    guard first < end, end <= words.count else { return false }
    var (near, told, behind) = (0, 0, 0)
    var isHeadTold: Bool?
    for at in max(0, first - 10)..<min(words.count, end + 10) {
      if at >= first, at < end { continue }
      let word = words[at]
      guard word.isContent, word.sharesClause(with: words[first]) else { continue }
      near += 1
      let isTold = reading.contents.contains(word.stem)
      if at >= end, isHeadTold == nil { isHeadTold = isTold }
      guard isTold else { continue }
      told += 1
      if at >= end { behind += 1 }
    }
    if asksHead, isHeadTold != true { return false }
    return told >= 2 && behind >= 1 && told * 3 >= near
  }
}
