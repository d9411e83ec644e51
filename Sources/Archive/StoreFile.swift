import Foundation

/// A first look at a store's file, before SQLite opens and perhaps changes it.
struct StoreFile {
  let path: String

  /// Whether there is a store; `false` for no file or an empty one.
  ///
  /// Layout of the header: https://www.sqlite.org/fileformat.html, section 1.3.
  func check() throws -> Bool {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return false }
    if isFolder.boolValue {
      throw ArchiveError.cannotOpen(file: path, detail: "it is a folder")
    }
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw ArchiveError.cannotOpen(file: path, detail: "it may not be read")
    }
    defer { try? handle.close() }
    let header = Array(try handle.read(upToCount: 100) ?? Data())
    if header.isEmpty { return false }
    guard header.count == 100, header.starts(with: "SQLite format 3\u{0}".utf8) else {
      throw ArchiveError.notAStore(file: path)
    }
    let mark = header[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    guard mark == UInt32(bitPattern: Migrations.applicationID) else {
      throw ArchiveError.notAStore(file: path)
    }
    return true
  }
}
