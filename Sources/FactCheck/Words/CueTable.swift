/// Every cue of the module, from the lists beside this file.
enum CueTable {
  static let all: [Cue] =
    negation + hedges + directions + strength + scope + whom + advice + hopes + descriptors
    + outcomes
    + livingOutcomes
    + times + designs + completeness + bodyParts + places + valence
}
