import Condition
import Language

/// The source carries what a sentence says: of its numbers and the words with a meaning of their own, a
/// third or more stand there, in some form. What fails is nothing that the study says, whatever its
/// words: advice, a picture, a hope, another group.
///
/// Whether it is false is for a person to judge: a plain sentence may say all of it in other words.
struct SupportCheck: Check {
  static let name = "support"
  private let glossary: GlossaryWords

  init(profile: ConditionProfile) {
    glossary = GlossaryWords(profile: profile)
  }

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim, !statement.isAbsence else { return [] }
    let reading = statement.reading
    // How a study was done is told in words of our own, which other checks hold against the source;
    // what stands behind such a sentence is not.
    let isOfDesign = statement.kind == .design && !statement.statement.sources.isEmpty
    for sentence in sentences(of: statement).dropFirst(isOfDesign ? 1 : 0) {
      let told = sentence.filter { counts($0, statement) }
      let foreign = told.filter { !carries(source, $0, reading) }
      // A number that the source has speaks for the sentence; one that it lacks is for `numbers`.
      let known = reading.numbers.count { use in
        sentence.contains(use.firstWord) && source.numbers.contains { $0.use.value == use.value }
      }
      let carried = told.count - foreign.count + known
      // Of a short sentence a third is one word, and may be any; one that asks or wonders claims nothing.
      let isShortClaim =
        told.count <= 4 && !sentence.contains { Self.asking.value(reading.words[$0].exact) >= 0 }
      let least = told.count + known + (isShortClaim ? 1 : 0)
      guard told.count >= 2, carried * 3 < least else { continue }
      let words = foreign.prefix(3).map { "“\(reading.printed($0, $0 + 1))”" }
      return [
        statement.objection(
          Self.name, .review,
          "The source does not speak of this: \(words.joined(separator: ", ")).",
          source.ids(statement.cited))
      ]
    }
    return []
  }

  /// The words of each sentence of the statement.
  private func sentences(of statement: CheckedStatement) -> [Range<Int>] {
    let words = statement.reading.words
    let spans = SentenceSplitter.spans(in: statement.reading.text)
    guard spans.count > 1 else { return [words.indices] }
    return spans.map { span in
      let start = words.firstIndex { Int($0.start) >= span.start } ?? words.endIndex
      let end = words.firstIndex { Int($0.start) >= span.end } ?? words.endIndex
      return start..<max(start, end)
    }
  }

  /// Says something of its own: no word that only explains, names people or the condition, or fits
  /// every study.
  private func counts(_ word: Int, _ statement: CheckedStatement) -> Bool {
    let one = statement.reading.words[word]
    return one.isContent && !statement.zones.contains(word)
      && Self.everywhere.value(one.stem) < 0
      && !statement.reading.mentions.contains {
        $0.entry == .condition && $0.covers(one)
      }
  }

  private func carries(_ source: CheckedSource, _ word: Int, _ reading: Reading) -> Bool {
    let one = reading.words[word]
    if source.hasStem(one.stem) || source.hasWord(one.exact) { return true }
    if let opening = Self.opening(of: reading.tokens[Int(one.token)].lower),
      source.hasOpening(opening)
    {
      return true
    }
    // What names a harm in a source that tells of harms, and a medicine in one that names a medicine.
    if source.has(.harm),
      reading.marks(.harm).contains(where: { $0.first <= word && word < $0.end }
      )
    {
      return true
    }
    if one.stem == Self.medicine, source.namesTreatment { return true }
    return reading.mentions.contains { mention in
      source.entries.contains(Reading.key(of: mention.entry))
        && (mention.covers(one) || glossary.explain(mention.entry, with: one.stem))
    }
  }

  /// The hash of the first five letters of a longer word: `neurologist` and `neurological` meet.
  static func opening(of lower: String) -> UInt64? {
    guard lower.utf8.count > 5 else { return nil }
    return lower.utf8.prefix(5).reduce(WordHash.seed, WordHash.step)
  }

  private static let asking = WordReader.table([
    "whether", "if", "how", "why", "what", "which", "wonder", "wonders", "wondering",
  ])
  private static let medicine = WordReader.stem(of: "medicine")

  private static let everywhere: HashIndex = {
    var table = HashIndex()
    let words = [
      "people", "group", "trial", "compared", "given", "abstract", "described", "mentioned", "own",
      "words", "effect",
    ]
    for word in words { table.set(WordReader.stem(of: word), 1) }
    return table
  }()
}
