import FactCheck
import Foundation
import GRDB

/// What the store holds of a study, as far as saving has to know.
struct HeldStudy {
  let number: Int64
  let id: String
  let contentHash: ContentHash
  let summaryHash: ContentHash
  let digestHash: ContentHash
  let writerVersion: String
  let lookedVersion: String
  let level: Verdict.Level
  let isPublished: Bool
  let isDeleted: Bool
  let quotes: QuotedWords?

  static func fetch(_ id: String, _ db: Database) throws -> HeldStudy? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT number, id, content_hash, summary_hash, digest_hash, writer_version,
          looked_version, level,
          is_published, deleted IS NOT NULL, quotes_longest, quotes_total, abstract_words
        FROM digest WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { row in
      HeldStudy(
        number: row[0], id: row[1], contentHash: ContentHash(stored: row[2]),
        summaryHash: ContentHash(stored: row[3]), digestHash: ContentHash(stored: row[4]),
        writerVersion: row[5], lookedVersion: row[6],
        level: Verdict.Level(rawValue: row[7]) ?? .block, isPublished: row[8], isDeleted: row[9],
        quotes: quotes(row[10], row[11], row[12]))
    }
  }

  private static func quotes(_ longest: Int?, _ total: Int?, _ abstract: Int?) -> QuotedWords? {
    guard let longest, let total, let abstract else { return nil }
    return QuotedWords(longest: longest, total: total, abstract: abstract)
  }

  func seen(_ db: Database) throws -> Set<ContentHash> {
    let statement = try db.cachedStatement(sql: "SELECT content_hash FROM version WHERE id = ?")
    return Set(try String.fetchAll(statement, arguments: [id]).map(ContentHash.init(stored:)))
  }

  func known(_ db: Database) throws -> KnownStudy {
    KnownStudy(
      id: id, contentHash: contentHash, seen: try seen(db), summaryHash: summaryHash,
      writerVersion: writerVersion, lookedVersion: lookedVersion, level: level,
      isPublished: isPublished, isDeleted: isDeleted)
  }

  func json(_ db: Database) throws -> Data {
    let statement = try db.cachedStatement(sql: "SELECT json FROM digest_json WHERE number = ?")
    return try Data.fetchOne(statement, arguments: [number]) ?? Data()
  }
}
