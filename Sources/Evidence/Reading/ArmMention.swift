/// A place in a sentence that names a group.
struct ArmMention {
  /// As printed.
  let name: String
  /// The words that tell it from other groups.
  let words: [String]
  let first: Int
  let end: Int

  func isSame(as other: ArmMention) -> Bool {
    ArmNames.overlap(words, other.words)
  }
}
