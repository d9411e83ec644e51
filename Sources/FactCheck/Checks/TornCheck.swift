/// Words lost or changed in the retelling so that the sense turns: a sentence cut within a list,
/// `including` told as `such as`.
struct TornCheck: Check {
  static let name = "negation"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy else { return [] }
    // A piece of a sentence stands in the source letter for letter, and is still torn.
    if statement.isVerbatim { return torn(statement, source).map { [$0] } ?? [] }
    return [
      torn(statement, source), swapped(statement, source),
    ].compactMap { $0 }
  }

  /// `The authors found that smoking, mode of delivery, birth order.`
  private func torn(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let text = Array(statement.statement.text.utf8)
    let reading = statement.reading
    guard let first = text.first(where: { $0 != 0x20 }), let last = reading.words.last else {
      return nil
    }
    if !statement.isVerbatim, [0x2C, 0x3B, 0x3A].contains(first) {
      return statement.objection(
        Self.name, .block, "The sentence begins within another.", source.ids(statement.cited))
    }
    guard let list = lastItems(reading, text) else { return nil }
    let commas = reading.words.indices.dropFirst().filter {
      hasComma(before: $0, reading.words, text)
    }.count
    let opens = Self.intros.value(reading.words[0].exact) >= 0
    guard commas >= (opens ? 3 : 2) || !opens else { return nil }
    for index in statement.cited.isEmpty ? Array(statement.support.prefix(2)) : statement.cited {
      let printed = source.readings[index]
      guard let at = place(of: last, reading, in: printed), goesOn(after: at, printed),
        isListed(list, reading, in: printed)
      else {
        continue
      }
      let isNumbers = last.isNumber
      let behind = at + 1..<min(printed.words.count, at + 15)
      let rest = behind.prefix { Self.openers.value(printed.words[$0].exact) < 0 }
      let lost =
        NegationScope(printed).negators.contains { rest.contains($0) }
        && NegationScope(reading).negators.isEmpty
      let isBlock =
        isNumbers || lost || losesTreatment(after: at, printed, reading)
        || !hasVerb(reading, before: list)
      return statement.objection(
        Self.name, isBlock ? .block : .review,
        "The sentence stops within a list; the source goes on: “\(NegationCheck.short(printed.slice(Int(printed.words[at].start), printed.text.utf8.count)))”.",
        [source.passages[index].id])
    }
    return nil
  }

  /// The word where the last item of a list without `and` begins: `A, B, C.`
  private func lastItems(_ reading: Reading, _ text: [UInt8]) -> Int? {
    let words = reading.words
    guard words.count > 3,
      let comma = words.indices.last(where: { $0 > 0 && hasComma(before: $0, words, text) }),
      words.count - comma <= 8, comma > 1
    else { return nil }
    if words[comma...].contains(where: { Self.links.value($0.exact) >= 0 }) { return nil }
    if words[comma...].contains(where: { Self.verbs.value($0.exact) >= 0 }) { return nil }
    return comma
  }

  private func hasComma(before word: Int, _ words: [Word], _ text: [UInt8]) -> Bool {
    let gap = Int(words[word - 1].end)..<Int(words[word].start)
    return gap.upperBound <= text.count && gap.lowerBound < gap.upperBound
      && text[gap].contains(0x2C) && !words[word].isBracketed
  }

  /// `Caution is suggested for A, B, C` of a source that names a fourth medicine.
  private func losesTreatment(after at: Int, _ printed: Reading, _ reading: Reading) -> Bool {
    func isTreatment(_ mention: Reading.Mention) -> Bool {
      if case .treatment = mention.entry { true } else { false }
    }
    let end = Int(printed.words[min(printed.words.count - 1, at + 4)].end)
    let lost = printed.mentions.contains {
      isTreatment($0) && $0.start >= Int(printed.words[at].end) && $0.end <= end
    }
    return lost && reading.mentions.filter(isTreatment).count >= 2
  }

  /// In the source too a comma stands between the two items.
  private func isListed(_ list: Int, _ reading: Reading, in printed: Reading) -> Bool {
    let before = reading.words[..<list].last { !$0.isBracketed }
    let words = printed.words.indices.filter { !printed.words[$0].isBracketed }
    return zip(words, words.dropFirst()).contains { one, next in
      printed.words[one].stem == before?.stem
        && printed.words[next].stem == reading.words[list].stem
        && printed.slice(Int(printed.words[next - 1].end), Int(printed.words[next].start))
          .contains(",")
    }
  }

  private func place(of last: Word, _ reading: Reading, in printed: Reading) -> Int? {
    if let at = printed.words.lastIndex(where: { $0.exact == last.exact }) { return at }
    return printed.words.lastIndex { $0.stem == last.stem }
  }

  /// Behind the word, brackets aside, comes a comma or `and` and more words.
  private func goesOn(after at: Int, _ printed: Reading) -> Bool {
    var next = at + 1
    while next < printed.words.count, printed.words[next].isBracketed { next += 1 }
    guard next < printed.words.count, next + 1 < printed.words.count else { return false }
    let gap = printed.slice(Int(printed.words[next - 1].end), Int(printed.words[next].start))
    if gap.contains(".") || gap.contains(";") { return false }
    if Self.links.value(printed.words[next].exact) >= 0 { return true }
    // `, demonstrating that` adds a clause, no item.
    let word = printed.printed(next, next + 1)
    guard gap.contains(","), !word.hasSuffix("ing"), word != "which", word != "who" else {
      return false
    }
    return printed.words[next..<min(printed.words.count, next + 7)].contains {
      Self.links.value($0.exact) >= 0
    }
  }

  private func hasVerb(_ reading: Reading, before list: Int) -> Bool {
    let that = reading.words.firstIndex { $0.exact == Self.that } ?? -1
    return reading.words.indices.contains { at in
      at > that && at < list && Self.verbs.value(reading.words[at].exact) >= 0
    }
      || reading.marks.contains {
        Int($0.first) > that && Int($0.first) < list
          && ($0.kind == .association || $0.kind == .up || $0.kind == .down || $0.kind == .better
            || $0.kind == .worse)
      }
  }

  /// `including 9` told as `such as 9`; `clinically significant` as `clinically clear`.
  private func swapped(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let words = statement.reading.words
    for at in words.indices where at + 1 < words.count {
      if words[at].exact == Self.such, words[at + 1].exact == Self.as, at + 2 < words.count,
        statement.reading.numbers.contains(where: {
          $0.firstWord == at + 2 && CountedPeopleCheck.isCount($0)
        }), source.hasWord(Self.including)
      {
        return statement.objection(
          Self.name, .block,
          "“\(statement.reading.printed(at, at + 3))”: the source says “including”; the number counts a part.",
          source.ids(Array(statement.support.prefix(1))))
      }
      if words[at].exact == Self.clinically, words[at + 1].exact == Self.clear,
        !source.readings.contains(where: { isClinicallyClear($0) })
      {
        return statement.objection(
          Self.name, .block,
          "“clinically clear” is not what the source says: it speaks of what matters in care.",
          source.ids(Array(statement.support.prefix(1))))
      }
    }
    return nil
  }

  private func isClinicallyClear(_ reading: Reading) -> Bool {
    reading.words.indices.dropLast().contains {
      reading.words[$0].exact == Self.clinically && reading.words[$0 + 1].exact == Self.clear
    }
  }

  private static let links = WordReader.table(["and", "or", "respectively", "etc", "others"])
  private static let verbs = WordReader.table([
    "is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "do", "does", "can",
    "may", "might", "could", "will", "would", "should", "showed", "shows", "show", "got", "took",
    "gave", "went", "came", "made", "saw", "felt", "fell", "rose", "led", "found", "improved",
    "increased", "decreased", "reduced", "differed", "occurred", "happened", "remained", "included",
    "changed", "reported", "predicted", "helped", "affected", "stayed", "began", "wanted", "looked",
    "studied", "followed", "compared", "tested", "used", "describe", "put", "searched", "measured",
    "asked", "include", "includes", "outperformed", "participated", "received", "worked",
  ])
  private static let openers = WordReader.table(["but", "however", "although", "while", "whereas"])
  private static let intros = WordReader.table([
    "in", "across", "after", "among", "with", "during", "for", "of", "at", "on", "from", "over",
    "by", "compared", "when", "to", "within", "before", "overall", "however", "but", "resting",
  ])
  private static let that = WordHash.of("that")
  private static let such = WordHash.of("such")
  private static let `as` = WordHash.of("as")
  private static let including = WordHash.of("including")
  private static let clinically = WordHash.of("clinically")
  private static let clear = WordHash.of("clear")
}
