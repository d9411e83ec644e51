/// Closing sentences that tell a reader nothing: `All rights reserved`, calls for more research.
enum IdleView {
  static func isIdle(_ text: String) -> Bool {
    let pieces = Pieces(text)
    if pieces.contains(anyOf: ["copyright", "copyrighted", "clinicaltrials", "isrctn"]) {
      return true
    }
    if pieces.first(["rights", "reserved"]) != nil { return true }
    guard pieces.count < 32, pieces.contains(anyOf: ["further", "future", "larger", "more"]) else {
      return false
    }
    return pieces.contains(anyOf: work) && pieces.contains(anyOf: calls)
  }

  private static let work: Set<String> = [
    "studies", "research", "trials", "investigation", "investigations",
  ]
  private static let calls: Set<String> = [
    "needed", "warranted", "required", "should", "necessary", "recommend",
  ]
}
