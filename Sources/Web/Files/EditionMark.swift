import Foundation

/// What tells one published tree from the next: the folder and its list of files.
struct EditionMark: Sendable, Equatable {
  /// Written last by the publisher, in the site's folder.
  private static let list = "/.edition"

  private let folder: [Int]
  private let list: [Int]

  /// `nil` when there is no such folder.
  init?(folder path: String) {
    guard let folder = Self.look(path) else { return nil }
    self.folder = folder
    list = Self.look(path + Self.list) ?? []
  }

  private static func look(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    let changed = status.st_mtim
    return [
      Int(truncatingIfNeeded: status.st_dev), Int(truncatingIfNeeded: status.st_ino),
      changed.tv_sec, changed.tv_nsec,
    ]
  }
}
