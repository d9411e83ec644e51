import Language

/// NegEx in its simplest form, to measure beside ours: its triggers before or after the phrase in
/// the sentence, ended by its conjunctions.
struct PlainNegation {
  private var triggers: [(words: [String], kind: String)] = []

  /// Lines of a trigger and its kind: `absence of [PREN]`.
  init(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline) {
      guard let bracket = line.firstIndex(of: "[") else { continue }
      let words = Tokenizer.tokens(in: String(line[..<bracket])).map(\.lower)
      if !words.isEmpty { triggers.append((words, line[bracket...].filter(\.isLetter))) }
    }
    triggers.sort { $0.words.count > $1.words.count }
  }

  func isNegated(_ phrase: NegationPhrases.Phrase) -> Bool {
    let words = phrase.tokens.map(\.lower)
    var isOpen = false
    var i = 0
    while i < words.count {
      if phrase.concept.contains(i) {
        if isOpen { return true }
        i = phrase.concept.upperBound
        continue
      }
      guard let (kind, count) = trigger(at: i, in: words) else {
        i += 1
        continue
      }
      switch kind {
      case "PREN": isOpen = true
      case "CONJ": if i < phrase.concept.lowerBound { isOpen = false } else { return false }
      case "POST": if i >= phrase.concept.upperBound { return true }
      default: break
      }
      i += count
    }
    return false
  }

  private func trigger(at i: Int, in words: [String]) -> (String, Int)? {
    for trigger in triggers where i + trigger.words.count <= words.count {
      if trigger.words.indices.allSatisfy({ words[i + $0] == trigger.words[$0] }) {
        return (trigger.kind, trigger.words.count)
      }
    }
    return nil
  }
}
