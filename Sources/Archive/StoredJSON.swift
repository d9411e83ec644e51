import FactCheck
import Foundation
import Literature
import Writing

/// Digests as they were kept, read again.
enum StoredJSON {
  static func digest(_ json: Data, id: String) throws -> Digest {
    try decode(Digest.self, json, id: id)
  }

  /// The same for a page: what was put in order before it was kept is not put in order again.
  static func page(_ json: Data, id: String) throws -> Digest {
    try decode(KeptDigest.self, json, id: id).digest
  }

  static func study(_ json: Data, id: String) throws -> Study {
    try decode(Study.self, json, id: id)
  }

  /// Only the objections of a kept digest.
  static func objections(_ json: Data, id: String) throws -> [Objection] {
    try decode(VerdictOnly.self, json, id: id).verdict.objections
  }

  /// What else is kept whole: a trial, a piece of news.
  static func value<Value: Decodable>(
    _ type: Value.Type, _ json: Data, id: String
  ) throws -> Value {
    try decode(type, json, id: id)
  }

  private struct VerdictOnly: Decodable {
    let verdict: Verdict
  }

  private static func decode<Value: Decodable>(
    _ type: Value.Type, _ json: Data, id: String
  ) throws -> Value {
    do {
      return try JSONDecoder().decode(type, from: json)
    } catch {
      throw ArchiveError.unreadableEntry(id: id, detail: String(describing: error))
    }
  }
}
