import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Whether the site's folder still is what its list of files says.
struct TreeLook: Sendable {
  /// Nobody has put a file into a folder of the edition or taken one out since its list was written,
  /// which is done last.
  private(set) var isAsWritten = true
  /// Places in `groups` of those with a file that is not there or has another size.
  private(set) var damaged: Set<Int> = []

  init(_ manifest: EditionManifest, in folder: String) {
    var status = stat()
    guard lstat(folder + "/" + EditionManifest.name, &status) == 0 else {
      isAsWritten = false
      damaged = Set(manifest.groups.indices)
      return
    }
    let written = status.st_mtim
    // From the folder on, and in one piece of memory: a large site has fifty thousand files.
    let site = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if site >= 0 { close(site) } }
    var path = ContiguousArray("./".utf8)
    let root = path.count
    func look() -> Bool {
      path.append(0)
      defer { path.removeLast() }
      return path.withUnsafeBytes {
        guard let start = $0.baseAddress else { return false }
        return fstatat(
          site, start.assumingMemoryBound(to: CChar.self), &status, AT_SYMLINK_NOFOLLOW) == 0
      }
    }
    func isUntouched() -> Bool {
      let changed = status.st_mtim
      return status.st_mode & S_IFMT == S_IFDIR
        && (changed.tv_sec, changed.tv_nsec) <= (written.tv_sec, written.tv_nsec)
    }
    if !(look() && isUntouched()) { isAsWritten = false }
    var before: ArraySlice<UInt8> = []
    for (place, group) in manifest.groups.enumerated() {
      for file in manifest.files[group.files] {
        let name = manifest.bytes[file.path]
        path.replaceSubrange(root..., with: name)
        if !(look() && status.st_mode & S_IFMT == S_IFREG
          && Int(status.st_size) == file.size)
        {
          damaged.insert(place)
        }
        // Each folder once, as long as its files stand together; those above both are done with.
        var folder = name
        while isAsWritten, let slash = folder.lastIndex(of: UInt8(ascii: "/")) {
          folder = folder[..<slash]
          guard
            !(before.count > folder.count && before.starts(with: folder)
              && before[before.startIndex + folder.count] == UInt8(ascii: "/"))
          else { break }
          path.replaceSubrange(root..., with: folder)
          if !(look() && isUntouched()) { isAsWritten = false }
        }
        before = name
      }
    }
  }
}
