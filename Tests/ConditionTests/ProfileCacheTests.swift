import Foundation
import Testing

@testable import Condition

@Suite struct ProfileCacheTests {
  private func cacheFiles(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }

  @Test func givesTheSameProfile() throws {
    try ConditionFolder.copy { folder in
      let cache = ProfileCache(directory: folder + "/cache")
      let fresh = try ConditionLoader(cache: cache).load(folder: folder)
      #expect(try cacheFiles(folder + "/cache").count == 1)
      #expect(try ConditionLoader(cache: cache).load(folder: folder) == fresh)
    }
  }

  @Test func isReallyUsed() throws {
    try ConditionFolder.copy { folder in
      let files = ConditionLoader.files.compactMap {
        FileManager.default.contents(atPath: "\(folder)/\($0)")
      }
      let cache = ProfileCache(directory: folder + "/cache")
      var other = try ConditionLoader().load(folder: folder)
      other.team = "another team"
      cache.keep(other, key: ProfileCache.key(of: files))
      #expect(try ConditionLoader(cache: cache).load(folder: folder).team == "another team")
    }
  }

  @Test func refusesAChangedFolder() throws {
    try ConditionFolder.copy { folder in
      let cache = ProfileCache(directory: folder + "/cache")
      _ = try ConditionLoader(cache: cache).load(folder: folder)
      let path = folder + "/profile.yml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "team: MS team", with: "team: MS nurses")
        .write(toFile: path, atomically: true, encoding: .utf8)
      #expect(try ConditionLoader(cache: cache).load(folder: folder).team == "MS nurses")
    }
  }

  @Test func refusesBrokenBytes() throws {
    try ConditionFolder.copy { folder in
      let cache = ProfileCache(directory: folder + "/cache")
      let fresh = try ConditionLoader(cache: cache).load(folder: folder)
      let path = try folder + "/cache/" + #require(cacheFiles(folder + "/cache").first)
      var bytes = try Data(contentsOf: URL(filePath: path))
      let index = try #require(bytes.firstRange(of: Data("MS team".utf8))).lowerBound
      bytes[index] = UInt8(ascii: "Q")
      try bytes.write(to: URL(filePath: path))
      #expect(try ConditionLoader(cache: cache).load(folder: folder) == fresh)
      try bytes.prefix(1000).write(to: URL(filePath: path))
      #expect(try ConditionLoader(cache: cache).load(folder: folder) == fresh)
    }
  }

  @Test func livesWithoutAWritableFolder() throws {
    let cache = ProfileCache(directory: "/proc/nowhere")
    let folder = ConditionFolder.multipleSclerosis
    #expect(try ConditionLoader(cache: cache).load(folder: folder).short == "MS")
  }

  @Test func followsXDG() {
    #expect(ProfileCache.standard(environment: [:]) == nil)
    #expect(ProfileCache.standard(environment: ["HOME": "/h"])?.directory == "/h/.cache/myelin")
    let both = ["HOME": "/h", "XDG_CACHE_HOME": "/x"]
    #expect(ProfileCache.standard(environment: both)?.directory == "/x/myelin")
    let relative = ["HOME": "/h", "XDG_CACHE_HOME": "x"]
    #expect(ProfileCache.standard(environment: relative)?.directory == "/h/.cache/myelin")
  }
}
