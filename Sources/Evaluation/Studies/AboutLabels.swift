/// Whether a record is about MS, where two readers agree.
struct AboutLabels: Sendable {
  var pmid: String
  var isAbout: Bool
  var isHeldOut: Bool
  /// Drawn because its title does not name MS, or because it was sorted out of the feed.
  var isHard = false
  /// Of the records labelled when the rules stood.
  var isFresh = false

  /// `about.tsv`: PubMed id, first and second reader's answer, 1 or 0. Ids that end in an odd digit
  /// are held out.
  static func hard(in labels: GoldFolder) throws -> [AboutLabels] {
    try labels.lines("about.tsv").compactMap { line in
      let cells = String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard cells.count == 3, cells[0] != "pmid", cells[1] == cells[2], let last = cells[0].last,
        let digit = Int(String(last))
      else { return nil }
      return AboutLabels(
        pmid: String(cells[0]), isAbout: cells[1] == "1", isHeldOut: digit % 2 == 1, isHard: true)
    }
  }
}
