import Foundation
import Literature
import Wire

/// The answer of efetch: one set of records.
struct PubMedBatch {
  var body: [UInt8]
  /// Records in it, readable or not.
  var count: Int
  /// Instead of records came word that the search is not there any more.
  var isForgotten = false

  /// - Parameters:
  ///   - wanted: how many records were asked for; fewer are damage until the last attempt.
  ///   - isLast: whether this is the last attempt; then records that cannot be read are left
  ///     to the newsroom, which sets them aside.
  static func read(_ body: [UInt8], wanted: Int, isLast: Bool) throws(Damage) -> PubMedBatch {
    if let error = error(in: body) {
      let isForgotten = ["query", "history", "webenv"].contains { error.lowercased().contains($0) }
      guard isForgotten || isLast else { throw Damage(error) }
      return PubMedBatch(body: [], count: 0, isForgotten: true)
    }
    let end = Array("</PubmedArticleSet>".utf8)
    let trimmed = body.reversed().drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard trimmed.starts(with: end.reversed()) else {
      throw Damage("the set of records ends early")
    }
    var count = 0
    for item in StudyReader.items(in: body, named: "answer") {
      if case .deletion = item { continue }
      if case .unreadable(let one) = item, !isLast { throw Damage(one.reason) }
      count += 1
    }
    guard count >= wanted || isLast else {
      throw Damage("\(wanted) records were asked for and \(count) came")
    }
    return PubMedBatch(body: body, count: count)
  }

  /// What `<eFetchResult><ERROR>` says.
  private static func error(in body: [UInt8]) -> String? {
    let head = String(decoding: body.prefix(4 << 10), as: UTF8.self)
    guard head.contains("<eFetchResult>") else { return nil }
    let said = head.firstMatch(of: /<ERROR>([^<]*)/)?.1.prefix(200) ?? ""
    return said.isEmpty ? "an error that is not told" : String(said)
  }

  /// The PubMed ids of the records in it.
  var pmids: [String] {
    String(decoding: body, as: UTF8.self).components(separatedBy: "<Pubmed").compactMap { piece in
      guard ["Article>", "Article ", "BookArticle"].contains(where: piece.hasPrefix),
        let number = piece.firstMatch(of: /<PMID[^>]*>\s*([0-9]+)/)?.1
      else { return nil }
      return String(number)
    }
  }
}
