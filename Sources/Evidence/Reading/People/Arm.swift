/// One of the groups a sentence tells the size of.
struct Arm {
  let count: Int
  /// As printed: `placebo`, `the training group`; empty where it has none.
  let name: String
  let sentence: String
  let tokenIndex: Int
  /// Given as `n = 41`: a label that says by its form that it counts.
  let isLabelled: Bool
}
