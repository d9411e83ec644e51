/// The counts that a sentence prints with their denominators: `4 of 41`, `38 out of 63`.
enum CountPairs {
  struct Pair: Hashable {
    let count: Int
    let total: Int
  }

  /// All of them in order; `nil` where one is not a count of people or cannot be read, for a picture
  /// must not leave out a part of its sentence.
  static func read(_ text: String) -> [Pair]? {
    let bytes = Array(text.utf8)
    var pairs: [Pair] = []
    var place = 0
    while place < bytes.count {
      guard isDigit(bytes[place]) else {
        place += 1
        continue
      }
      let first = number(bytes, at: place)
      place = first.end
      guard let link = [" of the ", " of ", " out of "].first(where: { follows($0, bytes, place) })
      else { continue }
      let start = place + link.utf8.count
      guard start < bytes.count, isDigit(bytes[start]) else { continue }
      let second = number(bytes, at: start)
      place = second.end
      guard let count = first.value, let total = second.value, isOfPeople(bytes, place) else {
        return nil
      }
      pairs.append(Pair(count: count, total: total))
    }
    return pairs
  }

  /// What may stand behind the total: an end, a bracket, a word for people, or the sentence going on
  /// (`4 of 41 stopped early`); another noun says that something else was counted.
  private static func isOfPeople(_ bytes: [UInt8], _ place: Int) -> Bool {
    guard place < bytes.count else { return true }
    if follows(" (", bytes, place) || ",.;".utf8.contains(bytes[place]) { return true }
    guard bytes[place] == UInt8(ascii: " ") else { return false }
    let word = bytes[(place + 1)...].prefix { (0x61...0x7A).contains($0) }
    return people.contains(String(decoding: word, as: UTF8.self))
      || (word.count > 3 && word.suffix(2).elementsEqual("ed".utf8))
  }

  private static let people: Set<String> = [
    "people", "women", "men", "children", "adults", "girls", "boys", "had", "were", "was", "did",
    "who", "in", "with", "on", "after", "at", "by",
  ]

  private static func follows(_ words: String, _ bytes: [UInt8], _ place: Int) -> Bool {
    let words = words.utf8
    return place + words.count <= bytes.count
      && bytes[place..<(place + words.count)].elementsEqual(words)
  }

  /// A whole number with or without commas; `value` is `nil` for decimals and percentages.
  private static func number(_ bytes: [UInt8], at start: Int) -> (value: Int?, end: Int) {
    var value: Int? = 0
    var place = start
    while place < bytes.count {
      let isGrouping =
        bytes[place] == UInt8(ascii: ",") && place + 3 < bytes.count
        && bytes[(place + 1)...(place + 3)].allSatisfy(isDigit)
      if isDigit(bytes[place]) {
        let digit = Int(bytes[place] - UInt8(ascii: "0"))
        value = value.flatMap { $0 < 100_000_000 ? $0 * 10 + digit : nil }
      } else if bytes[place] == UInt8(ascii: "."), place + 1 < bytes.count,
        isDigit(bytes[place + 1])
      {
        value = nil
      } else if !isGrouping {
        break
      }
      place += 1
    }
    return (value, place)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
