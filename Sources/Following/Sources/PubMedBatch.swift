import Literature
import Wire

/// The answer of efetch: one set of records.
enum PubMedBatch {
  /// - Parameter isLast: whether this is the last attempt; then records that cannot be read are left
  ///   to the newsroom, which sets them aside.
  static func check(_ body: [UInt8], isLast: Bool) throws(Damage) {
    let end = Array("</PubmedArticleSet>".utf8)
    let trimmed = body.reversed().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard trimmed.starts(with: end.reversed()) else {
      throw Damage("the set of records ends early")
    }
    guard !isLast else { return }
    for item in StudyReader.items(in: body, named: "answer") {
      if case .unreadable(let one) = item { throw Damage(one.reason) }
    }
  }
}
