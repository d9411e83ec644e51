#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The files under a path, in the same order on every machine.
enum InputFiles {
  /// The path itself when it is a file; under a folder all files, sorted by the bytes of their
  /// names. Hidden files and a folder's own notes (`.md`) are passed over; symbolic links inside a
  /// folder are not followed, so that
  /// no link leads out of what was given.
  static func under(_ path: String) -> [String] {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [path] }
    return files(in: path.hasSuffix("/") ? String(path.dropLast()) : path, depth: 0)
  }

  private static func files(in folder: String, depth: Int) -> [String] {
    // Deeper than any sensible folder; bounds the recursion.
    guard depth < 64 else { return [] }
    var files: [String] = []
    for name in names(in: folder.isEmpty ? "/" : folder) {
      let path = folder + "/" + name
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: files += Self.files(in: path, depth: depth + 1)
      case S_IFREG: files.append(path)
      default: continue
      }
    }
    return files
  }

  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix("."), !name.hasSuffix(".md") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
