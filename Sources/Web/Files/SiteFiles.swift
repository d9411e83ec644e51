import Foundation

/// The published tree, read by paths that cannot leave it.
struct SiteFiles: Sendable {
  enum Lookup {
    case page(Page)
    /// The path names a folder with a start page and lacks its slash.
    case folder
    case missing
  }

  private static let checkInterval = Duration.seconds(1)
  /// Sitemaps may have 50 MB; a larger file is none of ours.
  private static let largest = 64 << 20

  let folder: String
  let cache: PageCache

  init(folder: String, cacheBytes: Int) {
    self.folder = folder
    cache = PageCache(limit: cacheBytes)
  }

  /// Whether there is an edition to serve.
  var isReady: Bool { access(folder + "/index.html", R_OK) == 0 }

  /// Looks up what a path names, in memory first.
  func lookup(_ segments: [String], isFolder: Bool) -> Lookup {
    if cache.isDue(now: .now, interval: Self.checkInterval) {
      cache.enter(EditionMark(folder: folder))
    }
    let names = isFolder || segments.isEmpty ? segments + ["index.html"] : segments
    let path = names.joined(separator: "/")
    let (kept, generation) = cache.page(path)
    if let kept { return .page(kept) }
    switch read(names) {
    case .bytes(let bytes):
      let page = Page(path: path, bytes: bytes)
      cache.keep(page, at: path, generation: generation)
      return .page(page)
    case .folder: return hasStartPage(names) ? .folder : .missing
    case .nothing: return .missing
    }
  }

  /// The file of the present theme that took the place of one of another edition: pages that readers
  /// or this program still hold name the old one.
  func successor(of segments: [String]) -> Page? {
    guard segments.count == 2, segments[0] == "assets", let wanted = AssetName(segments[1]),
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder + "/assets"),
      let name = names.sorted().first(where: { AssetName($0) == wanted }),
      case .page(let page) = lookup(["assets", name], isFolder: false)
    else { return nil }
    return page
  }

  private enum Found {
    case bytes([UInt8])
    case folder
    case nothing
  }

  private func hasStartPage(_ names: [String]) -> Bool {
    guard let descriptor = Self.open(names + ["index.html"], below: folder) else { return false }
    close(descriptor)
    return true
  }

  private func read(_ names: [String]) -> Found {
    guard let descriptor = Self.open(names, below: folder) else { return .nothing }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return .nothing }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size <= Self.largest else {
      return .nothing
    }
    let size = Int(status.st_size)
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
      while count < size, let start = buffer.baseAddress {
        let step = Foundation.read(descriptor, start + count, size - count)
        if step < 0 && errno == EINTR { continue }
        guard step > 0 else { break }
        count += step
      }
      filled = count
    }
    return count == size ? .bytes(bytes) : .nothing
  }

  /// Opens a file step by step; a link anywhere below the folder ends the walk.
  private static func open(_ names: [String], below folder: String) -> CInt? {
    var descriptor = Foundation.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for (index, name) in names.enumerated() where descriptor >= 0 {
      // Without waiting, lest a named pipe hold the server.
      let kind = index < names.count - 1 ? O_DIRECTORY : O_NONBLOCK
      let next = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | kind)
      close(descriptor)
      descriptor = next
    }
    return descriptor >= 0 ? descriptor : nil
  }
}
