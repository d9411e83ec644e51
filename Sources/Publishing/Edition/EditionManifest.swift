import Archive
import Foundation

/// What a tree holds and what each file was made from: `.edition.json` at the site's root.
///
/// It also marks the folder as one that Myelin made and may replace.
package struct EditionManifest: Sendable, Equatable, Codable {
  package static let name = ".edition.json"
  /// Raised when the meaning of the entries changes, so that an older tree is built anew.
  static let currentFormat = 2

  package var format: Int
  /// Which program made the pages: another one makes all of them anew and keeps those whose bytes
  /// are the same.
  package var program: String
  /// Path → hash of the file's inputs, a space, its size in bytes.
  package var files: [String: String]

  package init(program: String = "", files: [String: String] = [:]) {
    format = Self.currentFormat
    self.program = program
    self.files = files
  }

  /// The manifest of a folder; `nil` when there is none or it is of no use.
  package static func read(folder: String) -> EditionManifest? {
    guard let data = FileManager.default.contents(atPath: folder + "/" + name),
      let manifest = try? JSONDecoder().decode(EditionManifest.self, from: data),
      manifest.format == currentFormat
    else { return nil }
    return manifest
  }

  static func entry(inputs: ContentHash, size: Int) -> String { "\(inputs) \(size)" }

  /// The size of a file that was made from the same inputs; `nil` when it must be made anew.
  func size(of path: String, inputs: ContentHash) -> Int? {
    guard let entry = files[path], entry.hasPrefix(inputs.text + " ") else { return nil }
    return Int(entry.dropFirst(inputs.text.utf8.count + 1))
  }

  func bytes() throws -> [UInt8] { try PublicJSON.bytes(self) }
}
