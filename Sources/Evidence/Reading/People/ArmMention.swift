/// A place in a sentence that names a group.
struct ArmMention {
  /// As printed.
  let name: String
  /// The words that tell it from other groups.
  let words: [String]
  let first: Int
  let end: Int

  func isSame(as other: ArmMention) -> Bool {
    words.count == other.words.count
      && words.allSatisfy { word in
        other.words.contains { ArmMention.stem($0) == ArmMention.stem(word) }
      }
  }

  /// `controls` and `control` name one group.
  private static func stem(_ word: String) -> Substring {
    word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s") ? word.dropLast() : word[...]
  }
}
