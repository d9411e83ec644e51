#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Calls of the C library that its headers show only to C programs that ask for them.
enum LinuxCalls {
  private typealias RenameAt2 =
    @convention(c) (CInt, UnsafePointer<CChar>, CInt, UnsafePointer<CChar>, CUnsignedInt) -> CInt
  private typealias SyncFS = @convention(c) (CInt) -> CInt

  /// Exchanges two paths in one step; `false` where the system or file system cannot.
  static func exchange(_ one: String, _ other: String) -> Bool {
    guard let address = dlsym(nil, "renameat2") else { return false }
    let renameat2 = unsafeBitCast(address, to: RenameAt2.self)
    // RENAME_EXCHANGE of <linux/fs.h>.
    return renameat2(AT_FDCWD, one, AT_FDCWD, other, 2) == 0
  }

  /// Has one file or folder put on the disk; nothing where there is none.
  static func sync(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// Has all that was written to the file system of a folder put on the disk.
  static func sync(fileSystemOf folder: String) {
    guard let address = dlsym(nil, "syncfs") else { return }
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = unsafeBitCast(address, to: SyncFS.self)(descriptor)
    close(descriptor)
  }
}
