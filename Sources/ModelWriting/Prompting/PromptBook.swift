import Foundation
import Yams

/// The texts a model is sent, from the data folder's `Prompts`.
package struct PromptBook: Sendable, Equatable {
  package var write: String
  package var repair: String
  package var judge: String
  /// What an entry of the plan must say, by its subject.
  package var subjects: [String: String]

  /// - Throws: `ModelSettingsError`, with the file.
  package static func load(folder: String) throws -> PromptBook {
    func text(_ name: String) throws -> String {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
        throw ModelSettingsError(
          file: "\(folder)/\(name)", line: nil, message: "there is no such file",
          mend: "Take it from Myelin's own Prompts folder")
      }
      return String(decoding: data, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    let subjects: [String: String]
    do {
      subjects = try YAMLDecoder().decode([String: String].self, from: try text("subjects.yml"))
    } catch let error as ModelSettingsError {
      throw error
    } catch {
      throw ModelSettingsError(
        file: "\(folder)/subjects.yml", line: nil, message: "the file is damaged",
        mend: "Compare it with the one in Myelin's own Prompts folder")
    }
    return PromptBook(
      write: try text("write.md"), repair: try text("repair.md"), judge: try text("judge.md"),
      subjects: subjects)
  }

  /// All of it as bytes: a change is a new version of the writer.
  package var fingerprint: [UInt8] {
    var bytes = Array([write, repair, judge].joined(separator: "\u{0}").utf8)
    for (subject, text) in subjects.sorted(by: { $0.key < $1.key }) {
      bytes += Array("\(subject)\u{0}\(text)\u{0}".utf8)
    }
    return bytes
  }
}
