/// A word or phrase that the checks listen for, with an invented sentence in which it is heard.
///
/// A pattern is lower-case words; `*` at the end of a word stands for any ending, `a|b` for either
/// word. Hyphens in the text make no difference; other marks end a phrase.
struct Cue: Sendable {
  var kind: Kind
  /// Cues of one family stand for the same thing: `symptoms`, `randomised`, `heart`.
  var family: String
  var patterns: [String]
  var example: String

  init(_ kind: Kind, _ family: String, _ patterns: [String], example: String) {
    self.kind = kind
    self.family = family
    self.patterns = patterns
    self.example = example
  }

  enum Kind: UInt8, Sendable, CaseIterable {
    case negator, falseNegator, hedge, attribution
    case up, down, better, worse, same, difference
    case association, causal, proof, correlation, significance, magnitude
    case only, atLeast, atMost, approximately, vague
    case people, animal, cells, population, everyone
    case group, placeboGroup
    case advice, advicePlea, reassurance, alarm, hope, comparison
    case descriptor, descriptorSource
    case outcome, outcomeSource
    case followed, since, treated, aged, untilPoint
    case randomised, observational, synthesis, noComparison, planned
    case harm, harmDone, funding, limits, absentSaid
    case place, disease, organ
    case goodOutcome, badOutcome
    case larger, absolute
  }
}
