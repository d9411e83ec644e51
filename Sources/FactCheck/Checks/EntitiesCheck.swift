import Condition
import Language

/// Medicines, diseases, organs and places that the source does not name.
struct EntitiesCheck: Check {
  static let name = "entities"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    var found: [Objection] = []
    if let objection = treatment(statement, source) { found.append(objection) }
    if !statement.isAbsence,
      let objection = unknownName(statement, source) ?? LetteredNames.objection(statement, source)
        ?? EntitiesOfPassages.objection(statement, source)
    {
      found.append(objection)
    }
    found += [
      named(.place, statement, source, .block), named(.disease, statement, source, .block),
      named(.organ, statement, source, .review),
    ].compactMap { $0 }
    return found
  }

  private func treatment(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    for mention in reading.mentions {
      guard case .treatment(let index) = mention.entry,
        !source.entries.contains(Reading.key(of: mention.entry))
      else { continue }
      let treatment = source.profile.treatments[index]
      if isRelated(treatment, source) || hasWords(reading.slice(mention.start, mention.end), source)
      {
        continue
      }
      let level: Verdict.Level =
        treatment.kind == "disease_modifying" || treatment.kind == "symptomatic"
          || treatment.kind == "relapse" ? .block : .review
      return statement.objection(
        Self.name, level, "\(reading.slice(mention.start, mention.end)) is not in the source.", [])
    }
    return nil
  }

  /// `interferon beta` for interferon beta-1a, a class for its members.
  private func isRelated(_ treatment: Treatment, _ source: CheckedSource) -> Bool {
    source.entries.contains { key in
      guard key >> 60 == 4, source.profile.treatments.indices.contains(Int(key & 0xFFFF)) else {
        return false
      }
      let other = source.profile.treatments[Int(key & 0xFFFF)]
      return other.name.contains(treatment.name) || treatment.name.contains(other.name)
    }
  }

  private func hasWords(_ name: String, _ source: CheckedSource) -> Bool {
    let words = WordReader.words(of: Tokens.of(name)).filter(\.isContent)
    return !words.isEmpty && words.allSatisfy { source.hasStem($0.stem) }
  }

  private func named(
    _ kind: Cue.Kind, _ statement: CheckedStatement, _ source: CheckedSource, _ level: Verdict.Level
  ) -> Objection? {
    let reading = statement.reading
    guard reading.has(kind) else { return nil }
    let marks = reading.marks(kind)
    for mark in marks where !isSmallWord(reading.printed(mark)) {
      // A word may belong to several families (`neurodegeneration`); one that fits is enough.
      let families = marks.filter { $0.first == mark.first && $0.end == mark.end }
      let isKnown = families.contains {
        source.has(kind, family: CueMatcher.shared.families[Int($0.family)])
      }
      if isKnown || source.hasStem(reading.words[Int(mark.first)].stem)
        || GivenWords.hold(Int(mark.first), of: statement, in: source)
        || isPartOfName(mark, reading)
      {
        continue
      }
      // `Insulin (a hormone by which the liver stores sugar)`: where a thing is in the body explains it.
      if kind == .organ, statement.zones.contains(Int(mark.first)) { continue }
      return statement.objection(
        Self.name, statement.level(level, at: Int(mark.first)),
        "“\(reading.printed(mark))”: the source does not name it.", [])
    }
    return nil
  }

  /// `Tumour necrosis factor` is a messenger, `joint approach` is no part of the body.
  private func isPartOfName(_ mark: Mark, _ reading: Reading) -> Bool {
    guard reading.words.indices.contains(Int(mark.end)) else { return false }
    let next = reading.words[Int(mark.end)].exact
    switch WordHash.of(reading.printed(mark)) {
    case Self.tumour, Self.tumor: return next == Self.necrosis
    case Self.joint: return Self.shared.value(next) >= 0
    default: return false
    }
  }
  private static let tumour = WordHash.of("tumour")
  private static let tumor = WordHash.of("tumor")
  private static let necrosis = WordHash.of("necrosis")
  private static let joint = WordHash.of("joint")
  private static let shared = WordReader.table([
    "approach", "approaches", "care", "work", "working", "decision", "decisions", "effort",
    "efforts", "effect", "effects", "model", "models", "statement", "guideline", "guidelines",
    "analysis", "committee", "project", "clinic", "clinics", "programme", "program", "meeting",
    "meetings", "plan",
  ])

  /// `us`, `aids`, `ad` in small letters are not the United States, AIDS or Alzheimer's disease.
  private func isSmallWord(_ printed: String) -> Bool {
    Self.smallWords.value(WordHash.of(printed)) >= 0
  }
  private static let smallWords = WordReader.table([
    "us", "ad", "pd", "ra", "als", "tb", "sle", "aids", "eu", "han", "u s", "alt", "sun", "hip",
    "sites",
  ])

  /// `TTNS` where the source writes the words out.
  private func isInitials(_ short: String, _ source: CheckedSource) -> Bool {
    let letters = Array(short.lowercased().utf8)
    guard letters.count >= 2, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
    return source.readings.contains { reading in
      guard reading.tokens.count >= letters.count else { return false }
      let first = reading.words.map { reading.tokens[Int($0.token)].lower.utf8.first ?? 0 }
      guard first.count >= letters.count else { return false }
      return (0...(first.count - letters.count)).contains { start in
        first[start..<(start + letters.count)].elementsEqual(letters)
      }
    }
  }

  /// `DNA` and `RNA` explain what a source calls genes, mutations or a genome.
  private func isOfGenes(_ code: String, _ source: CheckedSource) -> Bool {
    (code == "DNA" || code == "RNA") && Self.ofGenes.contains(where: source.hasStem)
  }
  private static let ofGenes =
    "gene genome genotype mutation variant allele chromosome histone epigenetic mrna dna rna sequencing nucleotide transcription transcript polymorphism"
    .split(separator: " ").map { WordReader.stem(of: String($0)) }

  /// A word shaped like a medicine or a gene that the source and the glossary do not have.
  private func unknownName(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    for word in reading.words
    where !word.isNumber && !source.hasWord(word.exact) && !source.hasStem(word.stem) {
      let token = reading.tokens[Int(word.token)]
      guard NameShapes.isMedicine(token.lower) || NameShapes.isCode(token.text) else { continue }
      if reading.mentions.contains(where: { $0.covers(word) }) {
        continue
      }
      if !NameShapes.isMedicine(token.lower),
        isInitials(token.text, source) || isOfGenes(token.text, source)
      {
        continue
      }
      return statement.objection(
        Self.name, NameShapes.isMedicine(token.lower) ? .block : .review,
        "\(token.text) is not in the source.", [])
    }
    return nil
  }
}
