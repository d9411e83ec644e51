#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Keeps checked profiles as JSON, which decodes ten times as fast as YAML.
///
/// A kept profile is used only when the files it was made from have the same content and the kept
/// bytes are whole. Where nothing can be written, there is simply no cache.
package struct ProfileCache: Sendable {
  /// Raised when the loader's rules or the profile's shape change, so that old caches are not read.
  private static let format = 7

  let directory: String

  package init(directory: String) {
    self.directory = directory
  }

  /// `$XDG_CACHE_HOME/myelin`, else `~/.cache/myelin`; `nil` without a home.
  package static func standard(environment: [String: String]) -> ProfileCache? {
    // The XDG specification has relative paths ignored.
    if let folder = environment["XDG_CACHE_HOME"], folder.hasPrefix("/") {
      return ProfileCache(directory: folder + "/myelin")
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return ProfileCache(directory: home + "/.cache/myelin")
  }

  static func key(of files: [Data]) -> String {
    var hash = ContentHash.fnv1a("myelin condition \(format)".utf8)
    for file in files {
      hash = ContentHash.fnv1a("\(file.count):".utf8, seed: hash)
      hash = hashed(file, seed: hash)
    }
    return ContentHash.text(hash)
  }

  private static func hashed(_ data: Data, seed: UInt64 = ContentHash.seed) -> UInt64 {
    data.withUnsafeBytes { ContentHash.fnv1a($0.bindMemory(to: UInt8.self), seed: seed) }
  }

  private func path(_ key: String) -> String { "\(directory)/condition-\(key).json" }

  func profile(key: String) -> ConditionProfile? {
    guard let data = FileManager.default.contents(atPath: path(key)),
      let lineEnd = data.firstIndex(of: 0x0A)
    else { return nil }
    let body = data[data.index(after: lineEnd)...]
    guard data[..<lineEnd].elementsEqual(Self.header(key, body).utf8) else { return nil }
    return try? JSONDecoder().decode(ConditionProfile.self, from: body)
  }

  func keep(_ profile: ConditionProfile, key: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let body = try? encoder.encode(profile) else { return }
    let files = FileManager.default
    // A cache that cannot be kept costs time, not correctness: failing silently is right here.
    try? files.createDirectory(
      atPath: directory, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    let whole = Data(Self.header(key, body).utf8) + [0x0A] + body
    guard
      (try? whole.write(to: URL(filePath: path(key)), options: .atomic)) != nil,
      let names = try? files.contentsOfDirectory(atPath: directory)
    else { return }
    let kept = names.filter { $0.hasPrefix("condition-") && $0.hasSuffix(".json") }.sorted()
    // A few conditions or checkouts may take turns; an ever-growing folder serves nobody.
    for name in kept.filter({ !$0.contains(key) }).dropFirst(15) {
      try? files.removeItem(atPath: "\(directory)/\(name)")
    }
  }

  /// Says which files the profile was made from, and the hash of the bytes that follow.
  private static func header(_ key: String, _ body: Data) -> String {
    "myelin-condition \(key) \(ContentHash.text(hashed(body)))"
  }
}
