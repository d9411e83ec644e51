/// A sentence as a fluent model would write it about a real record: right, or wrong in one point.
///
/// They are data, `fluent.tsv` among the project's labels; how they were written: `README.md` there.
struct FluentSentence: Sendable, Equatable {
  var pmid: String
  var isHeldOut: Bool
  var isRight: Bool
  /// The error of a wrong one: `count_for_total`; the subject of a right one: `harm`.
  var kind: String
  var passages: [String]
  var text: String

  static let file = "fluent.tsv"

  /// - Throws: `EvaluationError` that names the line which is no such sentence.
  static func read(from labels: GoldFolder) throws -> [FluentSentence] {
    try labels.lines(file).map { String(decoding: $0, as: UTF8.self) }
      .enumerated().dropFirst().map { index, line in
        guard let sentence = FluentSentence(line) else {
          throw EvaluationError(
            message: "\(file), line \(index + 1) is no sentence: \(line)",
            mend: "Give pmid, half (seen or held-out), right or wrong, kind, passages and text.")
        }
        return sentence
      }
  }

  init?(_ line: String) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 6, ["seen", "held-out"].contains(fields[1]),
      ["right", "wrong"].contains(fields[2]), !fields[5].isEmpty
    else { return nil }
    pmid = fields[0]
    isHeldOut = fields[1] == "held-out"
    isRight = fields[2] == "right"
    kind = fields[3]
    passages = fields[4].split(separator: ",").map(String.init)
    text = fields[5]
  }
}
