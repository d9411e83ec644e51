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
}
