import Language

/// A number of people found in a sentence: how many, which people, in which role.
struct PeopleCount {
  enum Role {
    /// Everybody who took part, was included, enrolled or randomised.
    case total
    /// Those whose data the results rest on.
    case analysed
    /// One of several groups.
    case group
    /// Those of whom a share is told (`442 of 856 patients`): all of them or some.
    case whole
    /// Part of a whole that is named beside it (`4 of 41`): neither total nor group.
    case part
  }

  let value: Int
  let role: Role
  /// The words that say which people: `patients with RRMS`.
  let noun: String
  let sentence: String
  let tokenIndex: Int
  /// How sure, for choosing between candidates of one role.
  let score: Double

  /// The same count, of people who were only looked at.
  var demoted: PeopleCount {
    PeopleCount(
      value: value, role: .part, noun: noun, sentence: sentence, tokenIndex: tokenIndex, score: -6)
  }
}
