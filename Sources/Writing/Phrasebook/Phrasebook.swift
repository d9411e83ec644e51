import Language

/// The phrases, ready to be applied: the longest wording that begins at a word wins.
package struct Phrasebook: Sendable {
  package let phrases: [Phrase]
  private struct Entry: Sendable {
    var words: [String]
    var phrase: Int
  }
  private let byFirstWord: [String: [Entry]]

  /// What readers know, to tell jargon by.
  package let known: KnownWords

  /// What may take the place of the authors' words.
  package let rewording: RewordingPairs

  package init(
    phrases: [Phrase], known: KnownWords = .none, rewording: RewordingPairs = .none
  ) {
    self.phrases = phrases
    self.known = known
    self.rewording = rewording
    var index: [String: [Entry]] = [:]
    for (number, phrase) in phrases.enumerated() {
      for wording in phrase.from {
        let words = Tokenizer.tokens(in: wording).map(\.lower)
        guard let first = words.first else { continue }
        index[first, default: []].append(Entry(words: words, phrase: number))
      }
    }
    // Longest first; of equals the earlier entry of the file.
    byFirstWord = index.mapValues { entries in
      entries.enumerated().sorted {
        ($0.element.words.count, $1.offset) > ($1.element.words.count, $0.offset)
      }.map(\.element)
    }
  }

  package static let empty = Phrasebook(phrases: [])

  /// A sentence with every phrase applied once from left to right.
  package func plain(_ text: String) -> String {
    var pieces = Pieces(text)
    apply(to: &pieces)
    return Tidy.sentence(pieces.text)
  }

  func apply(to pieces: inout Pieces) {
    var index = 0
    while index < pieces.count {
      if let (entry, phrase) = match(at: index, in: pieces) {
        let isCapital =
          index == 0 && pieces.list[0].text.first?.isUppercase == true
        let before = pieces.count
        let hasArticle =
          index > 0 && WordClasses.determiners.contains(pieces.list[index - 1].lower)
        let article = ["the ", "a "].first(where: phrase.to.hasPrefix) ?? ""
        let words = hasArticle ? String(phrase.to.dropFirst(article.count)) : phrase.to
        pieces.replace(index..<(index + entry.words.count), with: words)
        if isCapital, !pieces.isEmpty {
          pieces.list[0].text = Inflector.capitalised(pieces.list[0].text)
        }
        index += max(0, pieces.count - before + entry.words.count)
        if phrase.to.isEmpty { continue }
      } else {
        index += 1
      }
    }
  }

  /// `trust in one’s own abilities`: words that end in what hangs on the first of them.
  private static func trails(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return parts.count > 2
      && parts.dropFirst().dropLast().contains {
        ["of", "in", "with", "by", "for", "at"].contains($0)
      }
  }

  private static func isNoun(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last else { return false }
    return !WordClasses.prepositions.contains(last) && !WordClasses.prepositions.contains(first)
      && !WordClasses.finiteVerbs.contains(first) && !WordClasses.auxiliaries.contains(first)
  }

  /// A noun stands before it, of which the wording is the second half.
  private func isCompound(at index: Int, in pieces: Pieces) -> Bool {
    guard !NounPhrase.opens(at: index, in: pieces) else { return false }
    let tokens = Tokenizer.tokens(in: pieces.slice(0..<(index + 1)).text)
    guard tokens.count == index + 1 else { return true }
    return [.nn, .nnp].contains(Tagger.standard.tags(of: tokens)[index - 1])
  }

  /// `Association` inside a sentence is part of a name.
  private static func isName(_ word: String) -> Bool {
    var bytes = word.utf8.makeIterator()
    guard let first = bytes.next(), first >= 0x41, first <= 0x5A, word.utf8.count > 3 else {
      return false
    }
    while let byte = bytes.next() { if byte >= 0x41, byte <= 0x5A { return false } }
    return true
  }

  /// The plain words bring an article that the wording has not; `a year` of `per year` is none.
  private static func hasArticle(_ phrase: Phrase, _ words: [String]) -> Bool {
    phrase.to.hasPrefix("the ") && words.first != "the"
      || phrase.to.hasPrefix("a ")
        && !["a", "an", "per", "events", "relapses"].contains(words.first ?? "")
  }

  private func match(at index: Int, in pieces: Pieces) -> (Entry, Phrase)? {
    guard let entries = byFirstWord[pieces.list[index].lower] else { return nil }
    for entry in entries {
      let end = index + entry.words.count
      guard end <= pieces.count,
        !TermMark.isMark(pieces.list[index].text), pieces.matches(entry.words, at: index)
      else { continue }
      // A hyphen on either side makes the wording a part of a longer word.
      if index > 0, pieces.list[index].glued, pieces.list[index - 1].text != "(" { continue }
      if end < pieces.count, pieces.list[end].glued,
        pieces.list[end].text == "-" || pieces.list[end].text == "/"
      {
        continue
      }
      let phrase = phrases[entry.phrase]
      if index > 0, Self.isName(pieces.list[index].text) { continue }
      if end < pieces.count, phrase.notBefore.contains(pieces.list[end].lower) { continue }
      if end == pieces.count, phrase.notBefore.contains("") { continue }
      let next = end < pieces.count ? pieces.list[end].lower : ""
      if !phrase.onlyBefore.isEmpty, !phrase.onlyBefore.contains(next == "." ? "" : next) {
        continue
      }
      if index > 0, phrase.notAfter.contains(pieces.list[index - 1].lower) { continue }
      // `exercise self-efficacy`: what hangs on the plain word would hang on its first half, too.
      if Self.trails(phrase.to), Self.isNoun(entry.words), isCompound(at: index, in: pieces) {
        continue
      }
      // `MS symptom onset`: an article inside a noun phrase reads crooked.
      if Self.hasArticle(phrase, entry.words),
        !NounPhrase.opens(at: index, in: pieces)
      {
        continue
      }
      return (entry, phrase)
    }
    return nil
  }
}
