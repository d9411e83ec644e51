/// Words and phrases that mean the same to a reader: a medicine and its brands, a term and its plain
/// words.
package struct Synonyms: Sendable, Equatable {
  /// Search form of a phrase → the search forms of all names of the same thing, itself included.
  private var names: [[String]: [[String]]] = [:]
  private var longest = 0

  /// - Parameter groups: each a list of names for one thing, as a person writes them.
  package init(groups: [[String]] = []) {
    for group in groups {
      var forms: [[String]] = []
      for words in group.map(SearchText.words) where !words.isEmpty && !forms.contains(words) {
        forms.append(words)
      }
      guard forms.count > 1 else { continue }
      for form in forms {
        longest = max(longest, form.count)
        for other in forms where !(names[form] ?? []).contains(other) {
          names[form, default: []].append(other)
        }
      }
    }
  }

  /// The longest known phrase at the start of `words`: how many words it takes, and its names.
  func match(_ words: ArraySlice<String>) -> (length: Int, names: [[String]])? {
    for length in stride(from: min(longest, words.count), to: 0, by: -1) {
      if let found = names[Array(words.prefix(length))] { return (length, found) }
    }
    return nil
  }
}
