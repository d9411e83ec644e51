/// Finds the topics a study is about: its title names one, or its abstract names one at least twice.
package struct TopicFinder: Sendable {
  private let topics: [Topic]
  private let index: CueIndex

  package init(profile: ConditionProfile) {
    topics = profile.topics
    index = CueIndex(topics.map(\.cues))
  }

  /// The topics, those of the title first, then by how often the abstract names them.
  package func topics(title: Words, abstract: [Words]) -> [Topic] {
    let named = index.counts(in: [title])
    let counts = index.counts(in: abstract)
    return topics.indices.filter { named[$0] > 0 || counts[$0] > 1 }
      .sorted { a, b in
        let (first, second) = (named[a] > 0, named[b] > 0)
        return first != second ? first : counts[a] != counts[b] ? counts[a] > counts[b] : a < b
      }
      .map { topics[$0] }
  }
}
