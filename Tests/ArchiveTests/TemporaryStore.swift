import Archive
import Foundation

/// A store in a folder of its own that goes when the test is done.
final class TemporaryStore: Sendable {
  let folder: URL
  var file: String { folder.appendingPathComponent("myelin.db").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("archive-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func open(_ access: SQLiteArchive.Access = .readAndWrite, patience: TimeInterval = 0.1) throws
    -> SQLiteArchive
  {
    try SQLiteArchive(file: file, access: access, patience: patience)
  }
}

/// A day of the invented history of these tests.
func day(_ number: Int) -> Date {
  Date(timeIntervalSince1970: 1_600_000_000 + 86_400 * Double(number))
}
