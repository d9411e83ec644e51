/// What a model proposes, sentence by sentence: quote and passages first, then its own words.
struct Draft: Sendable, Equatable {
  struct Sentence: Sendable, Equatable {
    /// The slot it is for: `s3`.
    var slot: String
    /// Letter for letter from the passages.
    var quote: String
    var passages: [String]
    var text: String
  }

  var sentences: [Sentence]
}
