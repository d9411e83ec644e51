import Condition

/// Nothing wider than studied: mice are not people, one type of a disease is not every type.
struct PopulationCheck: Check {
  static let name = "population"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, !statement.isVerbatim else { return [] }
    var found = [WidenedScope.objection(statement, source), type(statement, source)].compactMap {
      $0
    }
    if !statement.isAbsence { found += groups(statement, source) }
    return found
  }

  /// A type of the disease the source never names, or one left out so that the finding widens.
  private func type(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let types = source.profile.types
    for mention in statement.reading.mentions {
      guard case .type(let index) = mention.entry, !statement.isAbsence else { continue }
      if source.entries.contains(Reading.key(of: mention.entry))
        || isNamedOtherwise(types[index], source)
      {
        continue
      }
      return statement.objection(
        Self.name, .block, "The source does not speak of \(types[index].lay).", [])
    }
    guard !statement.isAbsence, let index = statement.support.first,
      saysAllPeopleWithCondition(statement.reading), statement.kind != .design
    else { return nil }
    let passage = source.readings[index]
    guard
      let narrow = passage.mentions.first(where: {
        if case .type = $0.entry { true } else { false }
      }),
      passage.has(.only) || isOnlyTyped(source), source.passages[index].role != .background
    else { return nil }
    return statement.objection(
      Self.name, passage.has(.only) ? .block : .review,
      "The source says this of \(passage.slice(narrow.start, narrow.end)), not of everyone with the condition.",
      [source.passages[index].id])
  }

  /// `relapsing MS` where the source has RRMS, `progressive MS` where it has PPMS and SPMS.
  private func isNamedOtherwise(_ type: DiseaseType, _ source: CheckedSource) -> Bool {
    let words = WordReader.words(of: Tokens.of(type.id))
    return words.allSatisfy { source.hasStem($0.stem) }
      || type.id == "progressive"
        && source.entries.contains { key in
          key >> 60 == 3 && source.profile.types.indices.contains(Int(key & 0xFFFF))
            && source.profile.types[Int(key & 0xFFFF)].id.contains("progressive")
        }
      || type.id == "relapsing" && source.hasStem(Stem.hash("relapsing"))
  }

  private func saysAllPeopleWithCondition(_ reading: Reading) -> Bool {
    guard reading.has(.people) else { return false }
    var hasCondition = false
    for mention in reading.mentions {
      switch mention.entry {
      case .type: return false
      case .condition: hasCondition = true
      default: break
      }
    }
    return hasCondition
  }

  /// Methods and results name people only by type.
  private func isOnlyTyped(_ source: CheckedSource) -> Bool {
    var typed = false
    for (passage, reading) in zip(source.passages, source.readings)
    where passage.role != .background {
      let hasType = reading.mentions.contains { if case .type = $0.entry { true } else { false } }
      let hasCondition = reading.mentions.contains { $0.entry == .condition }
      if hasType { typed = true }
      if hasCondition, !hasType, reading.has(.people) { return false }
    }
    return typed
  }

  /// Children, women, men, older or pregnant people that the source does not name.
  private func groups(_ statement: CheckedStatement, _ source: CheckedSource) -> [Objection] {
    var found: [Objection] = []
    for mark in statement.reading.marks(.population) {
      let family = CueMatcher.shared.families[Int(mark.family)]
      if isNamed(family, source) || countsThings(mark, statement.reading) { continue }
      found.append(
        statement.objection(
          Self.name,
          family == "healthy" || family == "men" && tellsShareOfWomen(source)
            ? .review : statement.level(.block, at: Int(mark.first)),
          "“\(statement.reading.printed(mark))”: the source does not name this group.", []))
      break
    }
    return found
  }

  /// `Over 50 places`: not an age.
  private func countsThings(_ mark: Mark, _ reading: Reading) -> Bool {
    let (last, next) = (Int(mark.end) - 1, Int(mark.end))
    return reading.words[last].isNumber && next < reading.words.count
      && reading.words[next].isContent && !reading.words[next].afterBreak
  }

  /// `72% were women`, `80 of 120 patients were women`: the others were men.
  private func tellsShareOfWomen(_ source: CheckedSource) -> Bool {
    source.readings.contains { reading in
      let women = reading.marks(.population).filter { $0.family == Self.womenFamily }
      return reading.numbers.contains { use in
        guard !isOfStudies(use, reading),
          women.contains(where: { isShare(use, of: $0, reading) })
        else { return false }
        switch use.role {
        case .percent: return use.value < 100
        case .part, .count, .plain, .whole:
          return reading.numbers.contains { other in
            other.thing == .people && other.value > use.value && other.role != .base
              && !women.contains { (-1...4).contains(Int($0.first) - other.endWord) }
          }
        default: return false
        }
      }
    }
  }

  /// `72% of the patients were women`, `women (72%)`; not `47% of the women`.
  private func isShare(_ use: NumberUse, of mark: Mark, _ reading: Reading) -> Bool {
    let behind = Int(mark.first) - use.endWord
    if (0...4).contains(behind) {
      let between = reading.words[use.endWord..<Int(mark.first)]
      // `10% of older women` tells of women only; `80% of them were women` does not.
      let link = between.last {
        Self.among.value($0.exact) >= 0 || Self.being.value($0.exact) >= 0
      }
      return !between.contains(where: \.isNumber)
        && !(link.map { Self.among.value($0.exact) >= 0 } ?? false)
    }
    return (0...1).contains(use.firstWord - Int(mark.end))
  }

  /// `Two studies, 60 women`: all that took part.
  private func isOfStudies(_ use: NumberUse, _ reading: Reading) -> Bool {
    reading.words[max(0, use.firstWord - 3)..<use.firstWord].contains {
      Self.studies.value($0.exact) >= 0
    }
  }

  private static let studies = WordReader.table([
    "study", "studies", "trial", "trials", "rct", "rcts", "comparison", "comparisons",
  ])
  private static let being = WordReader.table(["was", "were", "is", "are", "being"])
  private static let among = WordReader.table(["of", "in", "among", "for"])
  private static let womenFamily = CueMatcher.shared.family("women")

  private func isNamed(_ family: String, _ source: CheckedSource) -> Bool {
    if source.has(.population, family: family) { return true }
    switch family {
    case "healthy":
      return source.hasWord(WordHash.of("healthy")) || source.hasWord(WordHash.of("controls"))
        || source.hasWord(WordHash.of("hc")) || source.has(.group, family: "healthy")
        || source.has(.group, family: "control")
    case "older":
      return source.numbers.contains { $0.use.role == .age && $0.use.value >= 50 }
        || source.hasWord(WordHash.of("older")) || source.hasWord(WordHash.of("age"))
    case "children":
      return source.numbers.contains {
        $0.use.role == .age && $0.use.value < 19 && ($0.use.value < 18 || $0.use.limit != 1)
      }
        || source.hasWord(WordHash.of("school")) || source.hasWord(WordHash.of("neonatal"))
        || source.hasWord(WordHash.of("kindergarten"))
    case "women":
      return source.hasWord(WordHash.of("sex")) || source.hasWord(WordHash.of("gender"))
        || source.hasStem(Stem.hash("breast")) || source.hasStem(Stem.hash("menstrual"))
        || source.hasStem(Stem.hash("cervical")) || source.hasStem(Stem.hash("obstetric"))
        || source.hasStem(Stem.hash("vaginal"))
    case "men":
      return source.hasWord(WordHash.of("sex")) || source.hasWord(WordHash.of("gender"))
        || tellsShareOfWomen(source) && !WomenOnly.isMatter(of: source)
        || source.hasStem(Stem.hash("erectile")) || source.hasStem(Stem.hash("prostate"))
        || WomenOnly.tellsOfSperm(source)
    case "adults":
      return !source.has(.population, family: "children")
        || source.numbers.contains {
          $0.use.role == .age && ($0.use.value > 21 || $0.use.value >= 18 && $0.use.limit == 1)
        } || source.has(.population, family: "older") || source.hasWord(WordHash.of("adulthood"))
    case "pregnant": return source.has(.population, family: "women")
    default: return false
    }
  }
}
