import Foundation
import GRDB

/// Answers of language models, which were paid for once.
extension SQLiteArchive {
  /// The kept answer to a question, given as all its bytes; `nil` when it was never asked.
  package func answer(to question: [UInt8]) async throws -> [UInt8]? {
    try await read { db in
      try Data.fetchOne(
        db, sql: "SELECT answer FROM answer WHERE question = ?",
        arguments: [ContentHash(bytes: question).text]
      ).map { Array($0) }
    }
  }

  package func keep(_ answer: [UInt8], to question: [UInt8]) async throws {
    try await write { db in
      try db.execute(
        sql: "INSERT OR REPLACE INTO answer (question, answer) VALUES (?, ?)",
        arguments: [ContentHash(bytes: question).text, Data(answer)])
    }
  }
}
