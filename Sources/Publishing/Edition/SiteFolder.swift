import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The folder that holds the site, and the hidden one beside it in which the next edition grows.
///
/// The two are exchanged in one step, so that a reader sees one edition or the other. Whatever
/// happens, the folder holds a whole edition. Afterwards the hidden folder is brought up to the same
/// edition, file by file a link to the same bytes: this twin is where the next run begins, which then
/// touches what changed and nothing else. A hidden folder that is no such twin, because a run broke
/// off or somebody put a file into the site, is cleared by the next run.
struct SiteFolder: ~Copyable {
  /// Absolute, without a slash at its end.
  let path: String
  let next: String
  private let lock: CInt

  /// Takes the folder for this run, waiting for another run to finish.
  ///
  /// - Throws: `EditionError` when the folder is not ours or cannot be written to.
  static func take(_ folder: String) throws -> SiteFolder {
    let path = absolute(folder)
    let parent = (path as NSString).deletingLastPathComponent
    let name = (path as NSString).lastPathComponent
    try check(folder)
    do {
      try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw EditionError(
        message: "The folder \(parent) cannot be made",
        mend: "Check that you may write there, or name another folder with --site")
    }
    let next = "\(parent)/.\(name).next-edition"
    let lock = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // The lock goes with the process, so that a killed run never leaves one behind.
    if lock >= 0 { _ = flock(lock, LOCK_EX) }
    return SiteFolder(path: path, next: next, lock: lock)
  }

  /// Whether the folder may be made or replaced, without touching anything.
  ///
  /// - Throws: `EditionError` when the folder is not ours or cannot be written to.
  static func check(_ folder: String) throws {
    let path = absolute(folder)
    try checkOwnership(path, shown: folder)
    var parent = (path as NSString).deletingLastPathComponent
    while access(parent, F_OK) != 0, parent.count > 1 {
      parent = (parent as NSString).deletingLastPathComponent
    }
    var status = stat()
    let isFolder = stat(parent, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard isFolder, access(parent, W_OK | X_OK) == 0 else {
      throw EditionError(
        message: "The site cannot be put into \(folder): nothing can be written to \(parent)",
        mend: "Check that you may write there, or name another folder with --site")
    }
  }

  private static func absolute(_ folder: String) -> String {
    let path = URL(filePath: folder).standardizedFileURL.path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  deinit {
    if lock >= 0 { close(lock) }
  }

  private static func checkOwnership(_ path: String, shown: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw EditionError(
        message: "\(shown) is not a folder",
        mend: "Name a folder with --site; a link to one will not do, for it is replaced as a whole")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    guard
      names.isEmpty || names.contains(EditionManifest.name)
        || names.contains(EditionManifest.earlierName)
    else {
      throw EditionError(
        message: "\(shown) holds files that Myelin did not write, so it is left alone",
        mend: "Name a new or empty folder with --site")
    }
  }

  /// Puts the next edition in the place of the current one, which then lies in the hidden folder.
  ///
  /// - Parameter touched: the files in which it differs from the current one, those it lacks
  ///   included; `nil` where all of it was made.
  borrowing func exchange(touched: [String]? = nil) throws {
    // All of it is on the disk before anything points to it.
    if let touched, touched.count <= Self.fewFiles {
      sync(touched)
    } else {
      LinuxCalls.sync(fileSystemOf: next)
    }
    if access(path, F_OK) != 0 {
      guard rename(next, path) == 0 else { throw failure() }
      return
    }
    guard LinuxCalls.exchange(next, path) else {
      // File systems without exchange: three renames, with a moment between them.
      let old = next + "-old"
      try Self.remove(old)
      guard rename(path, old) == 0, rename(next, path) == 0, rename(old, next) == 0 else {
        throw failure()
      }
      return
    }
  }

  /// So many are put on the disk one by one; for more, all that waits for the disk is, whoever wrote it.
  private static let fewFiles = 200

  private borrowing func sync(_ files: [String]) {
    for file in files { LinuxCalls.sync("\(next)/\(file)") }
    var folders: Set<String> = [next]
    for file in files {
      if let slash = file.lastIndex(of: "/") { folders.insert("\(next)/\(file[..<slash])") }
    }
    for folder in folders { LinuxCalls.sync(folder) }
  }

  /// Removes the hidden folder.
  borrowing func clear() throws {
    try Self.remove(next)
  }

  private borrowing func failure() -> EditionError {
    EditionError(
      message: "The new edition could not be put in place (\(String(cString: strerror(errno))))",
      mend: "It lies whole in \(next); check the folder's rights and run the command again")
  }

  static func remove(_ folder: String) throws {
    guard access(folder, F_OK) == 0 else { return }
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      throw EditionError(
        message: "What an earlier run left in \(folder) cannot be removed",
        mend: "Remove that folder by hand and run the command again")
    }
  }
}
