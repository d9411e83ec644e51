/// Numbers that words were given, each word known by its bytes.
///
/// A dictionary of byte arrays would hash them byte by byte with a hash made to withstand ill will and
/// keep an array for each; the titles of a large archive have two hundred thousand words.
struct WordNumbers {
  private struct Entry {
    let hash: UInt64
    /// In `letters`.
    let letters: Range<Int>
    let number: Int
  }

  private var entries: [Entry] = []
  private var letters: [UInt8] = []
  /// By the low bits of a word's hash, the next free one after those taken: places in `entries`.
  private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// The number that a word was given; `nil` for one that has none yet.
  func number(of word: [UInt8]) -> Int? {
    let hash = Self.hash(of: word)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, letters[entry.letters].elementsEqual(word) { return entry.number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Gives a number to a word that has none yet.
  mutating func add(_ word: [UInt8], number: Int) {
    let start = letters.count
    letters += word
    let entry = Entry(hash: Self.hash(of: word), letters: start..<letters.count, number: number)
    entries.append(entry)
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for (place, entry) in entries.enumerated() { put(place, entry.hash) }
    } else {
      put(entries.count - 1, entry.hash)
    }
  }

  private mutating func put(_ place: Int, _ hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(place)
  }

  /// FNV-1a, its high bits folded into the low ones, which choose the slot.
  private static func hash(of word: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }
}
