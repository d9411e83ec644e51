import Archive
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Puts files into the next tree: linked from the current one, or written.
struct TreeWriter: Sendable {
  let current: String
  let next: String
  /// Whether the next tree holds all that the current one does, so that only what changed is touched.
  var isTwin = false
  /// Whether a file that cannot be linked may be copied.
  var mayCopy = true

  /// Whether the current tree has a file as its manifest says.
  func holds(_ path: String, size: Int) -> Bool {
    var status = stat()
    return lstat(current + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
      && Int(status.st_size) == size
  }

  /// Whether the current tree has a file with just these bytes.
  func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard holds(path, size: bytes.count),
      let data = FileManager.default.contents(atPath: current + "/" + path)
    else { return false }
    return data.elementsEqual(bytes)
  }

  /// Gives an unchanged file of the current tree a place in the next.
  func keep(_ path: String) throws {
    if !isTwin { try link(path) }
  }

  /// Takes a file out of the next tree, and the folders that hold nothing then.
  func remove(_ path: String) throws {
    guard unlink(next + "/" + path) == 0 || errno == ENOENT else { throw failure(path) }
    var folder = Substring(path)
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      guard rmdir(next + "/" + folder) == 0 else { return }
    }
  }

  /// Links a file of the current tree in place of what the next one has there.
  func replace(_ path: String) throws {
    guard unlink(next + "/" + path) == 0 || errno == ENOENT else { throw failure(path) }
    try link(path)
  }

  private func link(_ path: String) throws {
    let (source, target) = (current + "/" + path, next + "/" + path)
    if Glibc.link(source, target) == 0 { return }
    try makeFolder(of: path)
    if Glibc.link(source, target) == 0 { return }
    // File systems without hard links, or with too many links to one file.
    guard mayCopy, let bytes = FileManager.default.contents(atPath: source) else {
      throw failure(path)
    }
    try write(Array(bytes), to: path)
  }

  func write(_ bytes: [UInt8], to path: String) throws {
    let target = next + "/" + path
    // The file there is the current tree's as well: it is let go of, never written into.
    if isTwin { unlink(target) }
    var descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    if descriptor < 0 {
      try makeFolder(of: path)
      descriptor = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
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

  private func makeFolder(of path: String) throws {
    // Mostly the folders above are there.
    if let slash = path.lastIndex(of: "/"),
      mkdir(next + "/" + path[..<slash], 0o755) == 0
    {
      return
    }
    var folder = next
    for part in path.split(separator: "/").dropLast() {
      folder += "/" + part
      if mkdir(folder, 0o755) != 0 && errno != EEXIST { throw failure(path) }
    }
  }

  private func failure(_ path: String) -> EditionError {
    EditionError(
      message: "The page \(path) could not be written (\(String(cString: strerror(errno))))",
      mend: "The site stands as it was; make room or check the rights and run the command again")
  }
}
