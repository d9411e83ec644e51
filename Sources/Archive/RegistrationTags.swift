import Foundation
import GRDB
import Literature

/// The trials under which studies are registered, kept as tags beside types, topics and treatments: so
/// that the studies of a trial are found without reading their digests.
enum RegistrationTags {
  static let kind = "registration"

  /// Fills the tags for what is held already.
  static func fill(_ db: Database) throws {
    for number in try Int64.fetchAll(db, sql: "SELECT number FROM digest WHERE deleted IS NULL") {
      let json = try Data.fetchOne(
        db, sql: "SELECT json FROM digest_json WHERE number = ?", arguments: [number])
      guard let json, let study = try? StoredJSON.digest(json, id: "").study else { continue }
      for trial in study.trialNumbers {
        try db.execute(
          sql: "INSERT OR IGNORE INTO tag (kind, value, number) VALUES (?, ?, ?)",
          arguments: [kind, trial, number])
      }
    }
  }
}
