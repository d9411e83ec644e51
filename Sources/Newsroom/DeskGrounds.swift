import Condition
import Evidence
import FactCheck
import Foundation

/// What a desk works out from the profile alone: it can be had while the phrasebook is still read.
package struct DeskGrounds: Sendable {
  let profile: ConditionProfile
  let lexicon: Lexicon
  let checker: FactChecker
  let reader: EvidenceReader

  package init(profile: ConditionProfile) {
    self.profile = profile
    lexicon = Lexicon(profile: profile)
    checker = FactChecker(profile: profile)
    reader = EvidenceReader(lexicon: lexicon)
  }

  /// The profile as `Desk.version` has it: the larger part of what that is made from.
  package static func encoded(_ profile: ConditionProfile) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(profile)
  }
}
