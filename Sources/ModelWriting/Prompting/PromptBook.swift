import Foundation
import Yams

/// The texts a model is sent, from the data folder's `Prompts`.
package struct PromptBook: Sendable, Equatable {
  package var write: String
  package var repair: String
  package var judge: String
  /// What an entry of the plan must say, by its subject.
  package var subjects: [String: String]
  package var draftSchema: JSONValue
  package var judgeSchema: JSONValue

  /// - Throws: `ModelSettingsError`, with the file.
  package static func load(folder: String) throws -> PromptBook {
    func bytes(_ name: String) throws -> Data {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        throw ModelSettingsError(
          file: "\(folder)/\(name)", line: nil, message: "there is no such file",
          mend: "Take it from Myelin's own Prompts folder")
      }
      return data
    }
    func text(_ name: String) throws -> String {
      String(decoding: try bytes(name), as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    func read<Value>(_ name: String, _ body: (Data) throws -> Value) throws -> Value {
      let data = try bytes(name)
      do { return try body(data) } catch {
        throw ModelSettingsError(
          file: "\(folder)/\(name)", line: nil, message: "the file is damaged",
          mend: "Compare it with the one in Myelin's own Prompts folder")
      }
    }
    return PromptBook(
      write: try text("write.md"), repair: try text("repair.md"), judge: try text("judge.md"),
      subjects: try read("subjects.yml") {
        try YAMLDecoder().decode([String: String].self, from: String(decoding: $0, as: UTF8.self))
      },
      draftSchema: try read("draft.json") {
        try JSONDecoder().decode(JSONValue.self, from: $0)
      },
      judgeSchema: try read("judge.json") {
        try JSONDecoder().decode(JSONValue.self, from: $0)
      })
  }

  /// All of it as bytes: a change is a new version of the writer.
  package var fingerprint: [UInt8] {
    var bytes = Array([write, repair, judge].joined(separator: "\u{0}").utf8)
    for (subject, text) in subjects.sorted(by: { $0.key < $1.key }) {
      bytes += Array("\(subject)\u{0}\(text)\u{0}".utf8)
    }
    return bytes + ModelCaller.bytes(draftSchema) + ModelCaller.bytes(judgeSchema)
  }
}
