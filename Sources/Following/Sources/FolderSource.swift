import Archive
import Foundation
import Literature
import Wire

/// A folder into which others put files of studies. A file is read when it is new or has changed.
package struct FolderSource: Source {
  package let name: String
  private let path: String

  package init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  package func memory(of place: [String: String]) -> [String: String] { place }

  package func next(
    _ window: SourceCursor.Window, limit: Int
  ) async throws(WireError) -> SourceStep {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .unreachable(host: path, detail: "there is no such folder")
    }
    var window = window
    let files = StudyReader.files(under: path)
    // Files that are gone are forgotten.
    window.place = window.place.filter { files.contains($0.key) }
    for file in files {
      guard let mark = mark(of: file), window.place[file] != mark else { continue }
      guard let bytes = FileManager.default.contents(atPath: file) else {
        throw .unreachable(host: file, detail: "the file cannot be read")
      }
      // Still being written when it changed meanwhile: the next run reads it whole.
      guard self.mark(of: file) == mark else { continue }
      window.place[file] = mark
      return SourceStep(window: window, body: Array(bytes), records: 1)
    }
    return SourceStep(window: window, isEnd: true)
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    StudyReader.files(under: path).count { file in mark(of: file) != window.place[file] }
  }

  /// Size and time of the last change.
  private func mark(of file: String) -> String? {
    guard let values = try? FileManager.default.attributesOfItem(atPath: file),
      let size = values[.size] as? Int, let changed = values[.modificationDate] as? Date
    else { return nil }
    return "\(size) \(Int(changed.timeIntervalSince1970 * 1000))"
  }
}
