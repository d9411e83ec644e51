import Condition

/// `All`, `every`, `any` in the place of some: all people, all ages, all types of a disease.
enum WidenedScope {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    guard !reading.has(.falseNegator), !statement.isAbsence else { return nil }
    let scope = NegationScope(reading)
    for at in reading.words.indices
    where quantifiers.value(reading.words[at].exact) >= 0 && !scope.isNegated(at, within: 4) {
      guard let noun = noun(behind: at, reading), !statement.zones.contains(at) else { continue }
      let level: Verdict.Level
      switch noun {
      case .ages:
        if isQuantified(.ages, source.readings.indices, source) || namesBothAges(source) {
          continue
        }
        level = namesOneAge(source) ? .block : .review
      case .types:
        if isQuantified(.types, source.readings.indices, source) { continue }
        let types = types(source)
        if coverAll(types, source.profile) { continue }
        level = types.count == 1 ? .block : .review
      case .people:
        let told = statement.support.isEmpty ? [] : statement.support
        if told.contains(where: { saysWhole(source.readings[$0]) }) { continue }
        level = told.contains { source.readings[$0].has(.only) } ? .block : .review
      }
      return statement.objection(
        PopulationCheck.name, level,
        "“\(reading.printed(at, min(at + 2, reading.words.count)))” is wider than what was studied.",
        source.ids(Array(statement.support.prefix(1))))
    }
    return nil
  }

  private enum Noun { case people, ages, types }

  /// What `all` is said of; `all three types`, `all the people`; not `all but`, `all-cause`.
  private static func noun(behind at: Int, _ reading: Reading) -> Noun? {
    if everyone.value(reading.words[at].exact) >= 0 { return .people }
    for next in (at + 1)..<max(at + 1, min(reading.words.count, at + 4)) {
      let word = reading.words[next]
      if word.afterBreak { return nil }
      if ages.value(word.exact) >= 0 { return .ages }
      if types.value(word.exact) >= 0 {
        return next + 1 < reading.words.count && reading.words[next + 1].exact == of
          && isDisease(behind: next + 1, reading) ? .types : nil
      }
      if people.value(word.exact) >= 0 {
        return all.value(reading.words[at].exact) >= 0 ? .people : nil
      }
      if link.value(word.exact) < 0, !word.isNumber { return nil }
    }
    return nil
  }

  /// `All types of MS`; all types of treatments are another matter.
  private static func isDisease(behind of: Int, _ reading: Reading) -> Bool {
    guard of + 1 < reading.words.count else { return false }
    let start = Int(reading.words[of + 1].start)
    return reading.mentions.contains { mention in
      guard mention.start >= start, mention.start <= start + 8 else { return false }
      switch mention.entry {
      case .condition, .type: return true
      default: return false
      }
    }
  }

  private static func isQuantified(
    _ noun: Noun, _ passages: Range<Int>, _ source: CheckedSource
  ) -> Bool {
    passages.contains { index in
      let reading = source.readings[index]
      return reading.words.indices.contains { at in
        wide.value(reading.words[at].exact) >= 0
          && ((at + 1)..<max(at + 1, min(reading.words.count, at + 4))).contains { next in
            (noun == .ages ? ages : types).value(reading.words[next].exact) >= 0
          }
      }
    }
  }

  private static func saysWhole(_ reading: Reading) -> Bool {
    reading.words.indices.contains { at in
      if everyone.value(reading.words[at].exact) >= 0 { return true }
      return whole.value(reading.words[at].exact) >= 0
        && (at + 1..<max(at + 1, min(reading.words.count, at + 6))).contains {
          people.value(reading.words[$0].exact) >= 0
            || counted.value(reading.words[$0].exact) >= 0 || reading.words[$0].isNumber
        }
    }
      || reading.numbers.contains {
        $0.role == .percent && $0.value == 100
          || $0.role == .part && $0.other == $0.value
      }
  }

  private static func namesBothAges(_ source: CheckedSource) -> Bool {
    source.has(.population, family: "children")
      && (source.has(.population, family: "adults") || source.has(.population, family: "older"))
      || youngWords.contains(where: source.hasWord)
  }

  private static func namesOneAge(_ source: CheckedSource) -> Bool {
    source.has(.population, family: "children") != source.has(.population, family: "older")
  }

  /// The types of the disease that the source names.
  private static func types(_ source: CheckedSource) -> Set<UInt64> {
    source.entries.filter { $0 >> 60 == 3 }
  }

  /// Relapsing and progressive ones: together that may be all.
  private static func coverAll(_ types: Set<UInt64>, _ profile: ConditionProfile) -> Bool {
    let ids = types.compactMap { key -> String? in
      let index = Int(key & 0xFFFF)
      return profile.types.indices.contains(index) ? profile.types[index].id : nil
    }
    return ids.contains { $0.hasPrefix("relaps") } && ids.contains { $0.contains("progressive") }
      || ids.count >= 3
  }

  private static let of = WordHash.of("of")
  private static let youngWords = ["young", "younger", "lifespan"].map(WordHash.of)
  private static let quantifiers = WordReader.table([
    "all", "every", "any", "everyone", "everybody", "each",
  ])
  private static let everyone = WordReader.table(["everyone", "everybody"])
  private static let all = WordReader.table(["all", "every"])
  /// By which a source itself says that nobody was left out.
  private static let wide = WordReader.table([
    "all", "every", "any", "each", "both", "everyone", "everybody", "whole", "entire", "regardless",
    "irrespective", "no", "universal", "universally",
  ])
  private static let whole = WordReader.table([
    "all", "every", "each", "both", "whole", "entire", "regardless", "irrespective",
  ])
  private static let ages = WordReader.table(["ages", "age"])
  private static let types = WordReader.table([
    "levels", "level", "stages", "stage", "degrees", "types", "type", "forms", "form", "kinds",
    "kind", "subtypes", "subtype", "phenotypes",
  ])
  private static let people = WordReader.table([
    "people", "patients", "persons", "person", "patient", "participants", "individuals", "women",
    "men", "children", "adults",
  ])
  private static let counted = WordReader.table([
    "respondents", "responders", "subjects", "cases", "groups", "group", "cohort", "studies",
    "arms", "outcomes",
  ])
  private static let link = WordReader.table([
    "the", "these", "of", "those", "our", "two", "three", "four", "different", "main", "other",
  ])
}
