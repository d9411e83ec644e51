import Language

/// The tag that each word of a treebank has most often: the plainest tagger.
struct CommonestTags: Sendable {
  private let tags: [String: Tag]

  init(_ sentences: [TreebankSentence]) {
    var counts: [String: [Tag: Int]] = [:]
    for sentence in sentences {
      for (word, tag) in zip(sentence.words, sentence.tags) {
        counts[word, default: [:]][tag, default: 0] += 1
      }
    }
    tags = counts.compactMapValues { tags in
      tags.min { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }?.key
    }
  }

  /// `nil` where the word did not occur.
  func tag(of word: String) -> Tag? { tags[word] }
}
