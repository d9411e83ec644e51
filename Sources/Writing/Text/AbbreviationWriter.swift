import Language

/// Writes out the short forms that the study itself introduces: in full at first, short after that.
struct AbbreviationWriter {
  let context: StudyContext

  func write(_ pieces: inout Pieces) {
    joinHyphened(&pieces)
    for index in pieces.list.indices.reversed() {
      let piece = pieces.list[index]
      guard piece.isWord, !TermMark.isMark(piece.text), piece.start >= 0 else { continue }
      let isPlural = piece.text.hasSuffix("s")
      let short =
        context.abbreviations[piece.text] == nil && isPlural
        ? String(piece.text.dropLast()) : piece.text
      guard let long = context.abbreviations[short], Self.isShortForm(short) else { continue }
      let gluedBefore = piece.glued && index > 0
      let gluedAfter =
        index + 1 < pieces.count && pieces.list[index + 1].glued
        && ![".", ",", ";", ")", ":"].contains(pieces.list[index + 1].text)
      let isJoined = Self.joinsWord(at: index, in: pieces)
      if gluedBefore || gluedAfter, !isJoined { continue }
      let written =
        isPlural && short != piece.text && !long.hasSuffix("s")
        ? Inflector.plural(long) : long
      var marked = piece
      let name = lowered(written)
      var plain = Pieces(name)
      context.phrasebook.apply(to: &plain)
      if plain.text != Pieces(name).text, !isJoined {
        // The phrasebook knows the long form: its words need no short form beside them.
        marked.text = plain.text
        marked.lower = plain.text.lowercased()
        pieces.list[index] = marked
        continue
      }
      marked.text = TermMark.mark(
        key: "abbreviation:\(short)", first: "\(name) (\(short))", later: piece.text, alone: name)
      marked.lower = name.lowercased()
      pieces.list[index] = marked
    }
  }

  /// `GA-specific`, `serum-NfH`: a hyphen and an ordinary word on one side, nothing on the other.
  private static func joinsWord(at index: Int, in pieces: Pieces) -> Bool {
    let list = pieces.list
    func isWord(_ at: Int) -> Bool {
      list.indices.contains(at) && list[at].isWord && list[at].text.utf8.count > 2
        && list[at].text.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
    }
    func isHyphen(_ at: Int) -> Bool {
      list.indices.contains(at) && list[at].text == "-" && list[at].glued
    }
    let behind =
      isHyphen(index + 1) && isWord(index + 2) && list[index + 2].glued && !list[index].glued
      && !isHyphen(index + 3)
    let before =
      list[index].glued && isHyphen(index - 1) && isWord(index - 2) && !list[index - 2].glued
      && !(list.indices.contains(index + 1) && list[index + 1].glued
        && list[index + 1].isWord)
      && !isHyphen(index + 1)
    return behind || before
  }

  /// `HAM-A`, which the study introduces with its hyphen, is one short form.
  private func joinHyphened(_ pieces: inout Pieces) {
    for index in pieces.list.indices.dropLast(2).reversed()
    where index + 2 < pieces.count && pieces.list[index + 1].text == "-" {
      let (first, last) = (pieces.list[index], pieces.list[index + 2])
      let whole = "\(first.text)-\(last.text)"
      guard pieces.list[index + 1].glued, last.glued, first.start >= 0, last.end >= 0,
        !TermMark.isMark(first.text), context.abbreviations[whole] != nil
      else { continue }
      var piece = Piece(whole, kind: .word, glued: first.glued)
      piece.start = first.start
      piece.end = last.end
      pieces.list.replaceSubrange(index..<(index + 3), with: [piece])
    }
  }

  /// The long form as it stands inside a sentence: no capital unless it is a name.
  private func lowered(_ long: String) -> String {
    let words = long.split(separator: " ")
    guard words.count > 1, let first = words.first else { return long }
    // `JC polyomavirus`, `N-methyl-D-aspartate`: the second letter is no small one.
    if let second = first.dropFirst().first, !second.isLowercase { return long }
    if context.names.contains(String(first)) || Eponyms.isOne(String(first)) { return long }
    // `Multiple Sclerosis International Quality of Life`: a name, all of it, which `Vitamin D3` and
    // `Familial Mediterranean fever` are not.
    let telling = words.filter { $0.utf8.count > 3 }
    if words[1].utf8.count > 3, telling.allSatisfy({ $0.first?.isUppercase == true }) {
      return long
    }
    return words.enumerated().map { index, word in
      index == 0 ? word.lowercased() : String(word)
    }.joined(separator: " ")
  }

  private static func isShortForm(_ text: String) -> Bool {
    text.utf8.filter { $0 >= 0x41 && $0 <= 0x5A }.count > 1 && !text.contains(" ")
  }
}
