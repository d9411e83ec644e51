/// `In 33 patients` for 28 of 33, `in 28 patients` with no word of the 33, one group's share without the
/// other's: what a passage prints together is told together.
struct LostPart: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, statement.kind != .design, !statement.isVerbatim,
      !reading.numbers.isEmpty
    else { return [] }
    let retold = statement.support.prefix(2).filter { isRetold($0, reading, source) }
    let likely = likelyPlace(statement, source).flatMap { retold.contains($0) ? nil : $0 }
    let others = onlyPlaces(statement, source) + (likely.map { [$0] } ?? [])
    for index in retold + others.filter({ !retold.contains($0) }) {
      let passage = source.readings[index]
      let id = source.passages[index].id
      for use in reading.numbers where isCount(use) {
        if let part = part(of: use, reading, passage) {
          return [
            statement.objection(
              Self.name, part.isPrinted && index != likely ? .block : .review,
              "The source says this of \(NumbersCheck.text(part.value)) of \(NumbersCheck.text(use.value)), not of all.",
              [id])
          ]
        }
        if let whole = whole(of: use, reading, passage) {
          return [
            statement.objection(
              Self.name, .review,
              "\(NumbersCheck.text(use.value)) is a part of \(NumbersCheck.text(whole)): the sentence does not say of how many.",
              [id])
          ]
        }
      }
      if let missing = OtherShare.missing(from: reading, of: passage) {
        return [
          statement.objection(
            CompletenessCheck.name, .review,
            "The source sets \(missing) beside this: the sentence tells of one group only.",
            [id])
        ]
      }
    }
    return []
  }

  private func isRetold(_ index: Int, _ reading: Reading, _ source: CheckedSource) -> Bool {
    let passage = source.readings[index]
    let shared = reading.shared(with: passage)
    return shared >= 3 && shared * 2 >= min(reading.contents.count, passage.contents.count)
      && sharesEvent(reading, passage)
  }

  /// The passage that is most likely retold, where the sentence has the whole of one of its parts.
  private func likelyPlace(_ statement: CheckedStatement, _ source: CheckedSource) -> Int? {
    guard let first = statement.retold.first, statement.place != "headline" else { return nil }
    let (reading, passage) = (statement.reading, source.readings[first])
    let isWhole = passage.numbers.contains { part in
      part.role == .part && reading.numbers.contains { isCount($0) && $0.value == part.other }
    }
    return isWhole && reading.shared(with: passage) >= 3 && sharesEvent(reading, passage)
      ? first : nil
  }

  /// A passage that alone has one of the figures, and two words of the sentence: where all other words
  /// are plain ones, the figure shows what is retold.
  private func onlyPlaces(_ statement: CheckedStatement, _ source: CheckedSource) -> [Int] {
    let reading = statement.reading
    // A headline opens with how many took part, wherever that stands.
    let isHeadline = statement.place == "headline"
    var places: [Int] = []
    for use in reading.numbers
    where OtherShare.isCompared(use) || !isHeadline && isCount(use) {
      let printed = Set(
        source.numbers.filter {
          !$0.isDerived && ($0.use.value == use.value || $0.use.other == use.value)
        }
        .map(\.passage))
      guard printed.count == 1, let place = printed.first, !places.contains(place),
        showsPlace(use, reading, source.readings[place], isFirst: place == statement.retold.first)
      else { continue }
      places.append(place)
    }
    return places
  }

  /// Two words are shared beside the figure; of a small count one that is not who was counted, in the
  /// passage that is likeliest retold.
  private func showsPlace(
    _ use: NumberUse, _ reading: Reading, _ passage: Reading, isFirst: Bool
  ) -> Bool {
    let shared = reading.shared(with: passage)
    if use.value > 9 || use.decimals > 0 || OtherShare.isResult(use) { return shared >= 2 }
    return shared >= 3 || shared >= 2 && isFirst
  }

  /// Shares two words besides who the people are: `39 people with MS were studied` tells of no event.
  private func sharesEvent(_ reading: Reading, _ passage: Reading) -> Bool {
    var found: UInt64?
    for word in reading.words
    where word.isContent && Units.people.value(word.exact) < 0 && !isCondition(word, reading) {
      guard word.stem != found, passage.contents.contains(word.stem) else { continue }
      if found != nil { return true }
      found = word.stem
    }
    return false
  }

  private func isCondition(_ word: Word, _ reading: Reading) -> Bool {
    reading.mentions.contains { mention in
      guard mention.covers(word) else { return false }
      switch mention.entry {
      case .condition, .type: return true
      default: return false
      }
    }
  }

  private func isCount(_ use: NumberUse) -> Bool {
    guard use.decimals == 0, use.value > 1 else { return false }
    switch use.role {
    case .count, .whole, .plain, .part: return use.other == nil
    default: return false
    }
  }

  /// The part that the passage counts where the sentence has the whole; every time the passage prints
  /// this number it is a whole.
  private func part(
    of use: NumberUse, _ reading: Reading, _ passage: Reading
  ) -> (value: Double, isPrinted: Bool)? {
    let parts = passage.numbers.filter {
      $0.role == .part && $0.other == use.value && $0.value != use.value
    }
    func isTold(_ value: Double) -> Bool { reading.numbers.contains { $0.value == value } }
    // `In 33 people of one group, in 11 of 33 of the other`: only what is told with its whole is told.
    func isBound(_ part: NumberUse) -> Bool {
      use.role == .count
        && reading.numbers.contains {
          $0.role == .part && $0.value == part.value && $0.other == use.value
        }
    }
    if let first = parts.first(where: { !isTold($0.value) }),
      parts.allSatisfy({ !isTold($0.value) || isBound($0) }),
      passage.numbers.count(where: { $0.value == use.value && $0.role != .part }) <= parts.count,
      !parts.contains(where: { tellsShare(of: $0, reading) })
    {
      return (first.value, true)
    }
    guard reading.numbers.count == 1, let behind = partBehind(use, passage), !isTold(behind) else {
      return nil
    }
    return (behind, false)
  }

  /// 28 of `Of 33 patients, 28 had …`, where the sentence has `33 patients had …`.
  private func partBehind(_ use: NumberUse, _ passage: Reading) -> Double? {
    for (whole, part) in zip(passage.numbers, passage.numbers.dropFirst())
    where whole.value == use.value && part.value < whole.value && isCount(part) {
      guard whole.firstWord > 0, whole.endWord <= part.firstWord,
        part.firstWord - whole.endWord <= 6, part.firstWord < passage.words.count,
        passage.words[part.firstWord].afterBreak,
        passage.words[max(0, whole.firstWord - 3)..<whole.firstWord].contains(where: {
          Self.openers.value($0.exact) >= 0
        })
      else { continue }
      return part.value
    }
    return nil
  }

  private static let openers = WordReader.table(["of", "among", "in"])

  /// The whole that the passage prints where the sentence has the part alone.
  private func whole(of use: NumberUse, _ reading: Reading, _ passage: Reading) -> Double? {
    // `At least 3 new lesions` counts no people; `three had a relapse` goes on from a sentence before.
    guard use.thing == .people || countsPlainly(use, reading) else { return nil }
    let same = passage.numbers.filter { $0.value == use.value && isWhole($0) }
    guard same.count == 1, let part = same.first,
      let whole = part.role == .part && part.other != nil ? part.other : wholeBefore(part, passage),
      !reading.numbers.contains(where: { $0.value == whole || $0.other == whole }),
      !tellsShare(of: part.value, in: whole, reading)
    else { return nil }
    return whole
  }

  /// 96 of `Of 96 children enrolled, 31 (32%) had a rash`, 310 of `Among 310 nurses, 47 reported …`.
  private func wholeBefore(_ part: NumberUse, _ passage: Reading) -> Double? {
    guard part.firstWord < passage.words.count, passage.words[part.firstWord].afterBreak else {
      return nil
    }
    let whole = passage.numbers.last {
      $0.endWord <= part.firstWord && part.firstWord - $0.endWord <= 7
    }
    guard let whole, isCount(whole), whole.value > part.value, whole.firstWord > 0,
      passage.words[max(0, whole.firstWord - 3)..<whole.firstWord].contains(where: {
        Self.openers.value($0.exact) >= 0
      })
    else { return nil }
    return whole.value
  }

  /// `17 families`, not `at least 3 new lesions`.
  private func countsPlainly(_ use: NumberUse, _ reading: Reading) -> Bool {
    guard use.endWord < reading.words.count, reading.words[use.endWord].isContent else {
      return false
    }
    return reading.tokens[Int(reading.words[use.endWord].token)].lower.hasSuffix("s")
      && (use.firstWord == 0 || reading.words[use.firstWord - 1].exact != Self.least)
  }

  private static let least = WordHash.of("least")

  private func isWhole(_ use: NumberUse) -> Bool { use.decimals == 0 && use.role != .name }

  /// `(35.6%)` beside the count says of how many as well.
  private func tellsShare(of part: NumberUse, _ reading: Reading) -> Bool {
    part.other.map { tellsShare(of: part.value, in: $0, reading) } ?? false
  }

  private func tellsShare(of part: Double, in whole: Double, _ reading: Reading) -> Bool {
    guard whole > 0 else { return false }
    let percent = 100 * part / whole
    return reading.numbers.contains { $0.role == .percent && abs($0.value - percent) < 1 }
  }
}
