import Language
import Literature

/// A title and abstract made ready for questions about them.
struct StudyWords {
  struct Line {
    let sentence: Sentence
    let shape: SentenceShape
    /// Of each token.
    let stems: [String]
  }

  let lines: [Line]
  /// The authors gave the sections names.
  let isLabelled: Bool
  /// The words of long forms by lower-case short form.
  private(set) var meanings: [String: [String]] = [:]
  /// In how many lines a stem occurs, itself or by its short form.
  private(set) var counts: [String: Int] = [:]

  init(_ study: Study) {
    lines = PassageReader.passages(of: study).compactMap { passage in
      guard passage.section != "metadata" else { return nil }
      let sentence = Sentence(passage)
      return Line(
        sentence: sentence, shape: SentenceShape(sentence),
        stems: sentence.tokens.map { WordStem.stem($0.lower) })
    }
    isLabelled = lines.contains {
      $0.sentence.role == .results && $0.sentence.passage.section != "abstract"
    }
    for line in lines { learn(from: line.sentence.passage.text) }
    for line in lines {
      var seen = Set(line.stems)
      for token in line.sentence.tokens {
        for word in meanings[token.lower] ?? [] { seen.insert(WordStem.stem(word)) }
      }
      for stem in seen { counts[stem, default: 0] += 1 }
    }
  }

  private mutating func learn(from text: String) {
    for (short, long) in Self.abbreviations(in: text) where meanings[short] == nil {
      meanings[short] = long
    }
  }

  static func abbreviations(in text: String) -> [(short: String, long: [String])] {
    AbbreviationReader.abbreviations(in: text).map { found in
      let short = Tokenizer.tokens(in: found.short).first?.lower ?? ""
      return (short, Tokenizer.tokens(in: found.long).filter { $0.kind == .word }.map(\.lower))
    }
  }

  /// The stems of what is asked for, with the weight of each; short forms bring their long words.
  func weights(of text: String) -> [String: Double] {
    let own = Dictionary(
      Self.abbreviations(in: text).map { ($0.short, $0.long) }, uniquingKeysWith: { a, _ in a })
    var found: [String: Double] = [:]
    func add(_ word: String, _ weight: Double) {
      let stem = WordStem.stem(word)
      found[stem] = max(found[stem] ?? 0, weight)
    }
    for token in Tokenizer.tokens(in: text) where token.kind == .word {
      guard !WordStem.empty.contains(token.lower) else { continue }
      add(token.lower, WordStem.weak.contains(token.lower) ? 0.25 : 1)
      for word in own[token.lower] ?? meanings[token.lower] ?? []
      where !WordStem.weak.contains(word) {
        add(word, 0.7)
      }
    }
    for (stem, weight) in found {
      guard let count = counts[stem] else { continue }
      // Words of few lines tell more.
      let rarity = (Double(lines.count + 1) / (Double(count) + 0.7)).logarithm
      found[stem] = max(weight * rarity, 0.1)
    }
    return found
  }

  /// Where a line names any of the stems, itself or by a short form: stem and token.
  func places(of stems: [String: Double], in line: Line) -> [(stem: String, token: Int)] {
    var found: [(stem: String, token: Int)] = []
    for (index, stem) in line.stems.enumerated() where line.sentence.tokens[index].kind == .word {
      if stems[stem] != nil {
        found.append((stem, index))
      } else {
        for word in meanings[line.sentence.tokens[index].lower] ?? [] {
          let long = WordStem.stem(word)
          if stems[long] != nil { found.append((long, index)) }
        }
      }
    }
    return found
  }
}
