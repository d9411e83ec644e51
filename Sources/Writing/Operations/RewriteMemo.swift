import Condition
import Evidence
import Language

/// What was already worked out for one study: several parts of a page ask for the same passage in
/// plain words. Lives as long as one plan, in one task.
final class RewriteMemo {
  var titleParts: [String]?
  var topics: [String]?
  var titleVerb: String??
  var aims: [ObjectiveFrame.Aim]?
  var headlines: [Passage]?
  /// By passage: what its authors say in it, in our words.
  var views: [String: [Candidate]] = [:]
  /// By passage: its end quoted behind a beginning in our words.
  var partQuotations: [String: [Candidate]] = [:]
  var rewritten: [String: [SentenceRewriter.Rewritten]] = [:]
  var phrases: [String: String?] = [:]
  var prepared: [String: Pieces?] = [:]
  var matches: [String: [Lexicon.Match]] = [:]
}
