/// Closing sentences that tell a reader nothing: `All rights reserved`, calls for more research.
enum IdleView {
  static func isIdle(_ text: String) -> Bool {
    let pieces = Pieces(text)
    if isImprint(pieces) { return true }
    guard pieces.count < 32, pieces.contains(anyOf: ["further", "future", "larger", "more"]) else {
      return false
    }
    return pieces.contains(anyOf: work) && pieces.contains(anyOf: calls)
  }

  /// Words of the publisher or of the database, not of the authors.
  static func isImprint(_ pieces: Pieces) -> Bool {
    pieces.contains("©") || pieces.first(["abstract", "truncated"]) != nil
      || pieces.contains(anyOf: ["copyright", "copyrighted", "clinicaltrials", "isrctn"])
      || pieces.first(["rights", "reserved"]) != nil
      || imprint.contains { pieces.first($0) != nil }
  }

  /// Who paid, who owns the text and where it is registered.
  private static let imprint: [[String]] = [
    "was funded by", "were funded by", "is funded by", "study was supported by",
    "work was supported by", "was sponsored by", "are employees of", "no conflict of interest",
    "registration number", "link to the video", "video can be found", "supplemental material",
    "supplementary material", "supporting information is", "hereby presented", "hereby reported",
    "is hereby", "are hereby",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let work: Set<String> = [
    "studies", "research", "trials", "investigation", "investigations",
  ]
  private static let calls: Set<String> = [
    "needed", "warranted", "required", "should", "necessary", "recommend",
  ]
}
