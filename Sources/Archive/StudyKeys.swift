import Foundation
import GRDB
import Literature

/// By what two records are known to be of one study: DOI, PMC id and, where one of the two has no
/// number at all, title and first author.
enum StudyKeys {
  /// Other studies that are this one, and whether they become names of it.
  static func others(of study: Study, id: String, _ db: Database) throws -> (
    ids: [String], isMine: Bool
  ) {
    let hasPMID = study.pmid != nil
    var ids: [String] = []
    let doi = study.doi.flatMap(DOI.normalised)?.lowercased()
    for (column, value) in [("doi", doi), ("pmcid", study.pmcid)] {
      guard let value else { continue }
      let statement = try db.cachedStatement(
        sql: "SELECT id FROM digest WHERE \(column) = ? AND id <> ? AND has_pmid = ? ORDER BY id")
      ids += try String.fetchAll(statement, arguments: [value, id, !hasPMID])
        .filter { !ids.contains($0) }
    }
    if !ids.isEmpty { return (ids, hasPMID) }
    guard let key = title(of: study) else { return ([], true) }
    let hasNumber = hasNumber(study)
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM digest WHERE title_key = ? AND id <> ?
        AND (has_pmid OR doi IS NOT NULL OR pmcid IS NOT NULL) = ? ORDER BY has_pmid DESC, id
        """)
    let same = try String.fetchAll(statement, arguments: [key, id, !hasNumber])
    // One that could be either of two studies is neither.
    return hasNumber || same.count == 1 ? (same, hasNumber) : ([], true)
  }

  private static func hasNumber(_ study: Study) -> Bool {
    study.pmid != nil || study.doi.flatMap(DOI.normalised) != nil || study.pmcid != nil
  }

  /// Letters and digits of the title and of the first author's family name; `nil` where the title is
  /// too short to tell one study from another ("Editorial") or nobody is named.
  static func title(of study: Study) -> String? {
    let title = letters(study.title)
    guard title.utf8.count >= 30, let author = study.authors.first.map(familyName),
      !author.isEmpty
    else { return nil }
    return "\(title)|\(author)"
  }

  /// `Ämilia Bød` and `Bød Ä` name one person: of the parts of a name the family name is the one
  /// that is no initial and stands last.
  private static func familyName(_ name: String) -> String {
    let parts = name.split { $0 == " " || $0 == "," || $0 == "." }
    let isInitials = { (part: Substring) in
      part.count <= 3 && part.allSatisfy(\.isUppercase) && parts.count > 1
    }
    return letters(String(parts.last { !isInitials($0) } ?? parts.first ?? ""))
  }

  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
          .unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil })
    )
  }

  /// Fills the columns for what is held already.
  static func addColumns(_ db: Database) throws {
    try db.execute(
      sql: """
        ALTER TABLE digest ADD COLUMN pmcid TEXT;
        ALTER TABLE digest ADD COLUMN title_key TEXT;
        CREATE INDEX digest_pmcid ON digest (pmcid) WHERE pmcid IS NOT NULL;
        CREATE INDEX digest_title_key ON digest (title_key) WHERE title_key IS NOT NULL;
        """)
    for number in try Int64.fetchAll(db, sql: "SELECT number FROM digest") {
      let json = try Data.fetchOne(
        db, sql: "SELECT json FROM digest_json WHERE number = ?", arguments: [number])
      guard let json, let study = try? StoredJSON.digest(json, id: "").study else { continue }
      try db.execute(
        sql: "UPDATE digest SET pmcid = ?, title_key = ? WHERE number = ?",
        arguments: [study.pmcid, title(of: study), number])
    }
  }
}
