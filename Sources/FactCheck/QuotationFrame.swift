/// What a quotation is set in: `Improvement on the test “mediated the association”`. Words of the
/// writer's own are held to the source like any others, in the sentence they make with the quotation.
enum QuotationFrame {
  /// The sentence to check, without its marks and what only explains short forms; `nil` where the frame
  /// says no more than whose words these are.
  static func sentence(of statement: Statement) -> Statement? {
    let bytes = Array(statement.text.utf8)
    let quoted = QuotedStretches.ranges(in: statement.text)
    guard !quoted.isEmpty else { return nil }
    var told: [UInt8] = []
    var own: [UInt8] = []
    var at = 0
    for range in quoted {
      let between = withoutGloss(bytes[at..<range.lowerBound])
      told += between + bytes[range]
      own += between + [0x20]
      at = range.upperBound
    }
    own += withoutGloss(bytes[at...])
    let words = Tokens.of(String(decoding: own, as: UTF8.self)).filter { $0.kind != .punctuation }
    guard words.contains(where: { !attribution.contains($0.lower) }) else { return nil }
    var sentence = statement
    sentence.kind = .view
    sentence.text = String(decoding: told, as: UTF8.self)
      .replacing("“", with: "").replacing("”", with: "").replacing("…", with: "")
    if !sentence.text.hasSuffix(".") { sentence.text += "." }
    return sentence
  }

  /// What stands outside the marks of a quotation, its pieces apart.
  static func own(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var own: [UInt8] = []
    var at = 0
    for range in QuotedStretches.ranges(in: text) {
      own += bytes[at..<range.lowerBound]
      own += Array(" … ".utf8)
      at = range.upperBound
    }
    return String(decoding: own + bytes[at...], as: UTF8.self)
  }

  /// Without `(EDSS: disability score)`.
  private static func withoutGloss(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    return Array(text.replacing(#/\([^()]*: [^()]*\)/#, with: "").utf8)
  }

  /// Words that only name whose words follow.
  private static let attribution: Set<String> = [
    "the", "a", "an", "in", "of", "its", "their", "own", "is", "are", "authors", "author", "words",
    "say", "says", "said", "write", "conclude", "conclusion", "suggest", "suggests", "suggested",
    "indicate", "indicates", "indicated", "show", "shows", "showed", "found", "propose", "argue",
    "believe", "that", "results", "findings", "finding", "data", "study", "studies", "analysis",
    "analyses", "review", "trial", "survey", "cases", "case", "report", "series", "observations",
    "observation", "work", "evidence", "experiments", "imply", "implies", "title", "called",
    "concludes", "concluded", "’", "'", "one", "theme", "carries", "with", "as", "they", "it", "s",
  ]
}
