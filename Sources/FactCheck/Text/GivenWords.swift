import Condition

/// Words of a sentence that the profile gives and the source's own words stand for: the lay form of a
/// term that the source names (`calmer times` for remission), the name of a topic that it is about
/// (`brain and spine scans` for a study of MRI).
enum GivenWords {
  static func hold(_ word: Int, of statement: CheckedStatement, in source: CheckedSource) -> Bool {
    let reading = statement.reading
    guard reading.words.indices.contains(word) else { return false }
    return isLayForm(reading.words[word], reading, source)
      || isTopic(reading.words[word], statement, source)
  }

  private static func isLayForm(
    _ word: Word, _ reading: Reading, _ source: CheckedSource
  ) -> Bool {
    reading.mentions.contains { mention in
      mention.entry != .condition && mention.covers(word)
        && source.entries.contains(Reading.key(of: mention.entry))
    }
  }

  /// What a study is about is told of a topic by its whole name.
  private static func isTopic(
    _ word: Word, _ statement: CheckedStatement, _ source: CheckedSource
  ) -> Bool {
    guard statement.kind == .design else { return false }
    let text = statement.reading.text.lowercased()
    return source.topics.contains { topic in
      guard let range = text.range(of: "about " + topic.name.lowercased()) else { return false }
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      let end = text.utf8.distance(from: text.startIndex, to: range.upperBound)
      return start <= Int(word.start) && Int(word.end) <= end
    }
  }
}
