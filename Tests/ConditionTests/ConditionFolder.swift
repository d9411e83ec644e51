import Foundation

/// Real and temporary condition folders for tests.
enum ConditionFolder {
  /// Follows the link of a package that borrows these tests, so that data beside Sources is found.
  static let multipleSclerosis: String = {
    let here = URL(filePath: #filePath).resolvingSymlinksInPath()
    let package = here.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().path
    return package + "/Conditions/multiple-sclerosis"
  }()

  /// Runs `body` in a copy of the MS folder in which one file has another text.
  static func copy<Result>(
    replacing file: String? = nil, with text: String = "", _ body: (String) throws -> Result
  ) throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "myelin-condition-\(UUID().uuidString)").path
    try FileManager.default.copyItem(atPath: multipleSclerosis, toPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    if let file {
      try text.write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
    }
    return try body(folder)
  }
}
