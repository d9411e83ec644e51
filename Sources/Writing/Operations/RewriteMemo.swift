import Condition
import Language

/// What was already worked out for one study: several parts of a page ask for the same passage in
/// plain words. Lives as long as one plan, in one task.
final class RewriteMemo {
  var titleParts: [String]?
  var topics: [String]?
  var titleVerb: String??
  var aims: [ObjectiveFrame.Aim]?
  var rewritten: [String: [SentenceRewriter.Rewritten]] = [:]
  var phrases: [String: String?] = [:]
  var prepared: [String: Pieces?] = [:]
  var matches: [String: [Lexicon.Match]] = [:]
}
