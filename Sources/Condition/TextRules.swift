/// The rules of plain, harmless language that every text of a profile is held to (promise 4).
enum TextRules {
  static let longestSentence = 26

  /// What is wrong with a text, in words that follow "the text", or `nil`.
  static func objection(to text: String) -> (message: String, mend: String)? {
    for sentence in sentences(text) {
      let words = words(sentence)
      if words.count > longestSentence {
        return (
          "a sentence has \(words.count) words", "Keep to \(longestSentence), better 8 to 22."
        )
      }
      // `Use of …` is a noun, `Use a …` an order.
      if let first = words.first, commands.contains(first),
        words.count < 2 || !nounFollowers.contains(words[1])
      {
        return ("a sentence begins with \"\(first)\", as an order", "Say what is, not what to do.")
      }
      if let word = words.first(where: { secondPerson.contains($0) }) {
        return ("it speaks to the reader (\"\(word)\")", "Say \"people with …\".")
      }
      if let word = words.first(where: { advice.contains($0) }) {
        return ("it gives advice (\"\(word)\")", "Say what is, not what to do.")
      }
      for pair in zip(words, words.dropFirst()) where advicePairs.contains("\(pair.0) \(pair.1)") {
        return ("it gives advice (\"\(pair.0) \(pair.1)\")", "Say what is, not what to do.")
      }
    }
    return placeholder(in: text)
  }

  /// Words of a sentence, lower case, a hyphenated word counting once.
  static func words(_ sentence: Substring) -> [String] {
    sentence.split { $0.isWhitespace || $0 == "/" }.compactMap { part in
      let word = part.lowercased().drop { !$0.isLetter && !$0.isNumber }
      let end = word.lastIndex { $0.isLetter || $0.isNumber }
      return end.map { String(word[...$0]) }
    }
  }

  /// The sentences of a short text: a full stop, question mark or colon-free break before a blank.
  static func sentences(_ text: String) -> [Substring] {
    var found: [Substring] = []
    var start = text.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let after = text.index(after: index)
      if ".?!".contains(text[index]), after == text.endIndex || text[after] == " " {
        found.append(text[start..<after])
        start = after
      }
      index = after
    }
    if text[start...].contains(where: \.isLetter) { found.append(text[start...]) }
    return found
  }

  private static func placeholder(in text: String) -> (message: String, mend: String)? {
    let allowed = ["{n}", "{condition}", "{team}", "{treatment}"]
    var rest = text
    for name in allowed { rest = rest.split(separator: name).joined() }
    if rest.contains("{") || rest.contains("}") {
      return (
        "it has an unknown placeholder", "Use one of: \(allowed.joined(separator: ", "))."
      )
    }
    return nil
  }

  private static let secondPerson: Set = [
    "you", "your", "yours", "yourself", "yourselves", "you're", "you'll", "you've",
  ]
  private static let advice: Set = ["should", "must", "ought", "shouldn't", "mustn't"]
  private static let advicePairs: Set = [
    "we recommend", "is advised", "are advised", "had better",
  ]
  private static let nounFollowers: Set = ["of", "in", "for", "by", "is", "was", "has"]
  private static let commands: Set = [
    "ask", "avoid", "call", "check", "consider", "consult", "contact", "discuss", "do", "don't",
    "keep", "make", "never", "please", "seek", "see", "speak", "start", "stop", "switch", "take",
    "talk", "tell", "try", "use",
  ]
}
