import Yams

extension SiteSettingsReader {
  /// Readers see who set two studies against each other, and why: neither can be left out.
  func otherResults(_ node: Node) throws -> [OtherResult] {
    let keys = ["studies", "reason", "by"]
    guard case .sequence(let items) = node else {
      throw fail(
        node, "“found_otherwise” is not a list",
        "Write each as “- studies: [\"…\", \"…\"]”, “reason: …” and “by: …”")
    }
    return try items.map { item in
      let fields = try mapping(item, name: "found_otherwise", keys: keys)
      guard let studies = fields["studies"], let reason = fields["reason"], let by = fields["by"]
      else {
        throw fail(
          item, "an entry of “found_otherwise” needs “studies”, “reason” and “by”",
          "Add the one that is missing: readers see who set the two beside each other, and why")
      }
      return OtherResult(
        studies: try pair(studies), reason: try text(reason, "found_otherwise.reason"),
        by: try text(by, "found_otherwise.by"))
    }
  }

  private func pair(_ node: Node) throws -> [String] {
    guard case .sequence(let items) = node, items.count == 2 else {
      throw fail(
        node, "“found_otherwise.studies” does not name two studies",
        "Write the ids in the addresses of their pages, such as [\"33900001\", \"33800002\"]")
    }
    let ids = try items.map { try text($0, "found_otherwise.studies") }
    guard ids[0] != ids[1] else {
      throw fail(
        node, "“found_otherwise.studies” names “\(ids[0])” twice", "Name the other study as well")
    }
    return ids
  }
}
