import Archive
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts files into the next tree: linked from the current one, or written.
struct TreeWriter: Sendable {
  private let current: OpenFolder
  private let next: OpenFolder
  private let currentPath: String
  /// Whether the next tree holds all that the current one does, so that only what changed is touched.
  let isTwin: Bool
  /// Whether a file that cannot be linked may be copied.
  private let mayCopy: Bool

  /// Both folders as they are named now; they are known again when the two change their names.
  init(current: String, next: String, isTwin: Bool = false, mayCopy: Bool = true) {
    self.current = OpenFolder(current)
    self.next = OpenFolder(next)
    currentPath = current
    self.isTwin = isTwin
    self.mayCopy = mayCopy
  }

  /// Whether the current tree has a file as its manifest says.
  func holds(_ path: String, size: Int) -> Bool {
    var status = stat()
    return fstatat(current.descriptor, path, &status, AT_SYMLINK_NOFOLLOW) == 0
      && status.st_mode & S_IFMT == S_IFREG && Int(status.st_size) == size
  }

  /// Whether the current tree has a file with just these bytes.
  func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard holds(path, size: bytes.count),
      let data = FileManager.default.contents(atPath: currentPath + "/" + path)
    else { return false }
    return data.elementsEqual(bytes)
  }

  /// Gives an unchanged file of the current tree a place in the next.
  func keep(_ path: String) throws {
    if !isTwin { try link(path) }
  }

  /// Takes a file out of the next tree, and the folders that hold nothing then.
  func remove(_ path: String) throws {
    guard unlinkat(next.descriptor, path, 0) == 0 || errno == ENOENT else { throw failure(path) }
    var folder = Substring(path)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard unlinkat(next.descriptor, String(folder), AT_REMOVEDIR) == 0 else { return }
    }
  }

  /// Links a file of the current tree in place of what the next one has there.
  func replace(_ path: String) throws {
    guard unlinkat(next.descriptor, path, 0) == 0 || errno == ENOENT else { throw failure(path) }
    try link(path)
  }

  private func link(_ path: String) throws {
    makeFolder(ofPage: path)
    if linked(path) { return }
    try makeFolder(of: path)
    if linked(path) { return }
    // File systems without hard links, or with too many links to one file.
    guard mayCopy, let bytes = FileManager.default.contents(atPath: currentPath + "/" + path)
    else { throw failure(path) }
    try write(Array(bytes), to: path)
  }

  private func linked(_ path: String) -> Bool {
    linkat(current.descriptor, path, next.descriptor, path, 0) == 0
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    // The file there is the current tree's as well: it is let go of, never written into.
    if isTwin { unlinkat(next.descriptor, path, 0) } else { makeFolder(ofPage: path) }
    var descriptor = newFile(path)
    if descriptor < 0 {
      try makeFolder(of: path)
      descriptor = newFile(path)
    }
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    try bytes.withUnsafeBytes { buffer in
      var start = 0
      while start < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: start), buffer.count - start)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw failure(path) }
        start += count
      }
    }
  }

  private func newFile(_ path: String) -> CInt {
    openat(next.descriptor, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
  }

  /// A page is mostly the first file of its folder: to make that at once spares an attempt.
  private func makeFolder(ofPage path: String) {
    let file = "/index.html"
    guard path.utf8.count > file.utf8.count, path.hasSuffix(file) else { return }
    mkdirat(next.descriptor, String(path.dropLast(file.utf8.count)), 0o755)
  }

  private func makeFolder(of path: String) throws {
    // Mostly the folders above are there.
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")),
      mkdirat(next.descriptor, String(path[..<slash]), 0o755) == 0
    {
      return
    }
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? String(part) : "/" + part
      if mkdirat(next.descriptor, folder, 0o755) != 0 && errno != EEXIST { throw failure(path) }
    }
  }

  private func failure(_ path: String) -> EditionError {
    EditionError(
      message: "The page \(path) could not be written (\(String(cString: strerror(errno))))",
      mend: "The site stands as it was; make room or check the rights and run the command again")
  }
}
