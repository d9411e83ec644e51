import Archive
import Foundation
import Literature
import Wire

/// A folder into which others put files of studies. A file is read when it is new or has changed.
package struct FolderSource: Source {
  package let name: String
  private let path: String
  private let largest: Int
  private let contents: @Sendable (String) -> Data?

  /// - Parameters:
  ///   - largest: in bytes; a file that is larger is not copied into the store.
  ///   - contents: what is in a file; `nil` where it cannot be read.
  package init(
    name: String, path: String, largest: Int = 64 << 20,
    contents: @escaping @Sendable (String) -> Data? = { FileManager.default.contents(atPath: $0) }
  ) {
    self.name = name
    self.path = path
    self.largest = largest
    self.contents = contents
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
    var unreadable: [String] = []
    for file in files {
      guard let mark = mark(of: file), window.place[file] != mark else { continue }
      if size(of: file) > largest, FileManager.default.isReadableFile(atPath: file) {
        // Read where it lies.
        window.place[file] = mark
        return SourceStep(window: window, body: Array(file.utf8), kind: .file, records: 1)
      }
      guard let bytes = contents(file) else {
        unreadable.append(URL(fileURLWithPath: file).lastPathComponent)
        continue
      }
      // Still being written when it changed meanwhile: the next run reads it whole.
      guard self.mark(of: file) == mark else { continue }
      window.place[file] = mark
      return SourceStep(window: window, body: Array(bytes), records: 1)
    }
    var step = SourceStep(window: window, isEnd: true)
    if !unreadable.isEmpty {
      step.lack =
        "\(unreadable.prefix(10).joined(separator: ", ")) cannot be read. Give the follower the right "
        + "to read it."
    }
    return step
  }

  package func count(_ window: SourceCursor.Window) async throws(WireError) -> Int? {
    StudyReader.files(under: path).count { file in mark(of: file) != window.place[file] }
  }

  private func size(of file: String) -> Int {
    let values = try? FileManager.default.attributesOfItem(atPath: file)
    return values?[.size] as? Int ?? 0
  }

  /// Size and time of the last change.
  private func mark(of file: String) -> String? {
    guard let values = try? FileManager.default.attributesOfItem(atPath: file),
      let size = values[.size] as? Int, let changed = values[.modificationDate] as? Date
    else { return nil }
    return "\(size) \(Int(changed.timeIntervalSince1970 * 1000))"
  }
}
