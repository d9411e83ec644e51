import FactCheck
import Literature

/// A study and sentences that retell it truthfully.
struct RetoldStudy: Sendable {
  struct Sentence: Sendable {
    var text: String
    /// The source's sentences it retells, where the collection says so.
    var retold: String?
    /// What our own writer says of it; `nil` for a sentence by anyone.
    var statement: Statement?
    var place = "s1"
    /// Its place in the collection, for labels: `t1:4`.
    var id = ""
  }

  var study: Study
  var sentences: [Sentence]
  /// Not looked at while rules were made.
  var isHeldOut: Bool

  var sourceText: String {
    ([study.title] + study.abstract.sections.map(\.text)).joined(separator: " ")
  }
}
