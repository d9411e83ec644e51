import Condition
import FactCheck
import Foundation
import Literature

/// Real records and the profile beside the package, for measuring; absent in a bare clone.
enum RealData {
  static let root: URL? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    let data = folder.deletingLastPathComponent().appendingPathComponent("shared/data")
    return FileManager.default.fileExists(atPath: data.path) ? data : nil
  }()

  static let profile: ConditionProfile? = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return try? ConditionLoader().load(
      folder: folder.appendingPathComponent("Conditions/multiple-sclerosis").path)
  }()

  /// The bytes of an xz file, unpacked.
  static func unpacked(_ path: String) -> Data? {
    guard let root else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xz")
    process.arguments = ["-dc", root.appendingPathComponent(path).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    guard (try? process.run()) != nil else { return nil }
    return pipe.fileHandleForReading.readDataToEndOfFile()
  }

  /// The studies of a JSON Lines file.
  static func studies(_ path: String) -> [Study] {
    guard let data = unpacked(path) else { return [] }
    return data.split(separator: 0x0A).compactMap {
      try? JSONDecoder().decode(Study.self, from: Data($0))
    }
  }
}
