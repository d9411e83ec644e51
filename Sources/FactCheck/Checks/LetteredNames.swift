/// Names told apart by a letter or a number only: vitamin D is not vitamin E, type 1 is not type 2.
enum LetteredNames {
  static func objection(_ statement: CheckedStatement, _ source: CheckedSource) -> Objection? {
    let reading = statement.reading
    for at in reading.words.indices {
      guard let head = head(of: reading, at) else { continue }
      for mark in marks(behind: at, reading) {
        let printed = source.readings.flatMap { passage in
          passage.words.indices.filter { self.head(of: passage, $0) == head }
            .flatMap { marks(behind: $0, passage) }
        }
        // A source that writes the name out another way cannot be compared.
        guard !printed.isEmpty, !printed.contains(mark) else { continue }
        return statement.objection(
          EntitiesCheck.name, statement.level(.block, at: at),
          "“\(reading.slice(Int(reading.words[at].start), Int(reading.words[at].end))) \(mark.uppercased())” is not in the source.",
          [])
      }
    }
    return nil
  }

  /// What the letter belongs to: `vitamin` for `vitamins` and `hydroxyvitamin` too.
  private static func head(of reading: Reading, _ at: Int) -> Int32? {
    let found = heads.value(reading.words[at].exact)
    if found >= 0 { return found }
    let lower = reading.tokens[Int(reading.words[at].token)].lower
    return lower.hasSuffix("vitamin") || lower.hasSuffix("vitamins") ? heads.value(vitamin) : nil
  }

  /// `D` of `vitamin D`, `c` and `d` of `vitamins C and D`; Roman numbers as figures.
  private static func marks(behind at: Int, _ reading: Reading) -> [String] {
    var found: [String] = []
    for next in (at + 1)..<min(reading.words.count, at + 8) {
      let word = reading.words[next]
      let lower = reading.tokens[Int(word.token)].lower
      if isMark(lower) {
        found.append(roman[lower] ?? lower)
      } else if lower != "and", lower != "or", lower != "to" {
        break
      }
    }
    return found
  }

  private static func isMark(_ lower: String) -> Bool {
    if roman[lower] != nil { return true }
    let bytes = Array(lower.utf8)
    guard bytes.count <= 3, let first = bytes.first else { return false }
    let rest = bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
    return rest && (first &- 0x61 < 26 && lower != "a" || first &- 0x30 < 10)
  }

  private static let roman = ["i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5", "viii": "8"]
  private static let vitamin = WordHash.of("vitamin")
  private static let heads: HashIndex = {
    var table = HashIndex(capacity: 32)
    for (number, words) in [
      ["vitamin", "vitamins"], ["hepatitis"], ["type"], ["phase"], ["influenza"], ["factor"],
    ].enumerated() {
      for word in words { table.set(WordHash.of(word), Int32(number)) }
    }
    return table
  }()
}
