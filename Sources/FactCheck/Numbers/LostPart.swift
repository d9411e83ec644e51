/// `In 33 patients` for 28 of 33, `in 28 patients` with no word of the 33, one group's share without the
/// other's: what a passage prints together is told together.
struct LostPart: Check {
  static let name = "numbers"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    let reading = statement.reading
    guard statement.isAboutStudy, !statement.isVerbatim, !reading.numbers.isEmpty else { return [] }
    for index in statement.support.prefix(2) where isRetold(index, reading, source) {
      let passage = source.readings[index]
      let id = source.passages[index].id
      for use in reading.numbers where isCount(use) {
        if let part = part(of: use, reading, passage) {
          return [
            statement.objection(
              Self.name, .block,
              "The source says this of \(NumbersCheck.text(part)) of \(NumbersCheck.text(use.value)), not of all.",
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
      if let missing = otherShare(reading, passage) {
        return [
          statement.objection(
            CompletenessCheck.name, .review,
            "The source compares this with \(NumbersCheck.text(missing))%: the sentence tells of one group only.",
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
  private func part(of use: NumberUse, _ reading: Reading, _ passage: Reading) -> Double? {
    let parts = passage.numbers.filter {
      $0.role == .part && $0.other == use.value && $0.value != use.value
    }
    guard let first = parts.first,
      passage.numbers.count(where: { $0.value == use.value && $0.role != .part }) <= parts.count,
      !reading.numbers.contains(where: { told in parts.contains { $0.value == told.value } }),
      !tellsShare(of: first, reading)
    else { return nil }
    return first.value
  }

  /// The whole that the passage prints where the sentence has the part alone.
  private func whole(of use: NumberUse, _ reading: Reading, _ passage: Reading) -> Double? {
    let same = passage.numbers.filter { $0.value == use.value && isWhole($0) }
    guard same.count == 1, let part = same.first, part.role == .part, let whole = part.other,
      !reading.numbers.contains(where: { $0.value == whole || $0.other == whole }),
      !tellsShare(of: part, reading)
    else { return nil }
    return whole
  }

  private func isWhole(_ use: NumberUse) -> Bool { use.decimals == 0 && use.role != .name }

  /// `(35.6%)` beside the count says of how many as well.
  private func tellsShare(of part: NumberUse, _ reading: Reading) -> Bool {
    guard let whole = part.other, whole > 0 else { return false }
    let percent = 100 * part.value / whole
    return reading.numbers.contains { $0.role == .percent && abs($0.value - percent) < 1 }
  }

  /// The second of two shares that the passage sets beside each other, where only the first is told.
  private func otherShare(_ reading: Reading, _ passage: Reading) -> Double? {
    let told = reading.numbers.filter { $0.role == .percent }
    guard told.count == 1, let share = told.first else { return nil }
    let printed = passage.numbers.filter { $0.role == .percent }
    for (first, second) in zip(printed, printed.dropFirst()) {
      guard first.value != second.value, first.value == share.value || second.value == share.value,
        first.endWord <= second.firstWord, second.firstWord - first.endWord <= 14,
        passage.words[first.endWord..<second.firstWord].contains(where: {
          Self.beside.value($0.exact) >= 0
        })
      else { continue }
      return first.value == share.value ? second.value : first.value
    }
    return nil
  }

  private static let beside = WordReader.table([
    "versus", "vs", "compared", "than", "against", "whereas", "while",
  ])
}
