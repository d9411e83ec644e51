import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The hidden folder as a twin of the site's, so that a run costs what changed.
extension SiteFolder {
  /// Makes the hidden folder ready to become the next edition: as the twin of the current one, whose
  /// files it has already, else empty.
  ///
  /// - Parameter isAsWritten: whether the current edition is as its list of files says.
  /// - Returns: what puts files into it.
  /// - Throws: `EditionError` when nothing can be written there.
  borrowing func prepare(isAsWritten: Bool) throws -> TreeWriter {
    if isAsWritten, hasTwin() {
      let writer = TreeWriter(current: path, next: next, isTwin: true)
      // From here to the end of the run the twin is none.
      try writer.remove(EditionManifest.name)
      return writer
    }
    try Self.remove(next)
    guard mkdir(next, 0o755) == 0 else {
      let parent = (path as NSString).deletingLastPathComponent
      throw EditionError(
        message: "Nothing can be written beside \(path) (\(String(cString: strerror(errno))))",
        mend: "Check that you may write to \(parent), or name another folder with --site")
    }
    return TreeWriter(current: path, next: next)
  }

  /// The list of files is linked last of all: where both folders have the very same one, both hold
  /// the same edition.
  borrowing func hasTwin() -> Bool {
    var (one, other) = (stat(), stat())
    return lstat(path + "/" + EditionManifest.name, &one) == 0
      && lstat(next + "/" + EditionManifest.name, &other) == 0
      && one.st_ino == other.st_ino && one.st_dev == other.st_dev
  }

  /// Brings what was the edition before up to the current one.
  ///
  /// - Parameters:
  ///   - changed: the files that differ between the two.
  ///   - removed: those that the current one no longer has.
  borrowing func makeTwin(changed: [String], removed: [String]) throws {
    let writer = TreeWriter(current: path, next: next)
    try writer.remove(EditionManifest.name)
    for file in removed { try writer.remove(file) }
    for file in changed { try writer.replace(file) }
    try writer.replace(EditionManifest.name)
  }

  /// Makes the twin from nothing, after an edition that was: the edition stands already, and the next
  /// run need not wait for it.
  ///
  /// - Parameter files: all of the edition.
  /// - Throws: `EditionError` where files cannot be linked; a twin of copies would be a second site.
  borrowing func makeTwin(of files: [String]) throws {
    try Self.remove(next)
    guard mkdir(next, 0o755) == 0 else { return }
    let writer = TreeWriter(current: path, next: next, mayCopy: false)
    for file in files { try writer.keep(file) }
    try writer.keep(EditionManifest.name)
  }
}
