#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder that stays open, so that the way to it is not walked for each of its files.
///
/// It is the same folder when it comes to bear another name. Where there is none, whatever is done
/// in it fails.
final class OpenFolder: Sendable {
  let descriptor: CInt

  init(_ path: String) { descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }
}
