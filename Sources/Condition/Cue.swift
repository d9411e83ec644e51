/// A cue taken apart: `vitamin d + supplement*` has two parts, each one or more words.
struct Cue {
  struct Pattern {
    /// A folded word, or, for a beginning, the lower-case bytes as written.
    var bytes: [UInt8]
    var isBeginning: Bool
  }

  var parts: [[Pattern]]

  init(_ cue: String) {
    parts = cue.split(separator: "+").map { part in
      part.split(whereSeparator: { $0 == " " || $0 == "-" }).flatMap { word -> [Pattern] in
        if word.hasSuffix("*") {
          return [Pattern(bytes: Array(word.dropLast().utf8), isBeginning: true)]
        }
        let words = Words(String(word))
        return words.list.map {
          Pattern(bytes: Array(words.folded[$0.foldStart..<$0.foldEnd]), isBeginning: false)
        }
      }
    }
  }

  /// What is wrong with a cue, in words that follow it, or `nil`.
  static func objection(to cue: String) -> String? {
    if cue != cue.lowercased() { return "is not lower case" }
    for part in cue.split(separator: "+", omittingEmptySubsequences: false) {
      let words = part.split(whereSeparator: { $0 == " " || $0 == "-" })
      if words.isEmpty { return "has a part without a word" }
      for word in words {
        let stars = word.utf8.filter { $0 == UInt8(ascii: "*") }.count
        if stars > 1 || stars == 1 && !word.hasSuffix("*") {
          return "has a * that is not at the end of a word"
        }
        if stars == 1, !word.dropLast().utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
          return "has a * after something other than letters a–z"
        }
        if stars == 1, word.utf8.count < 4 { return "has fewer than three letters before a *" }
        if stars == 0, Words(String(word)).list.isEmpty { return "has a part without a word" }
      }
    }
    return nil
  }
}
