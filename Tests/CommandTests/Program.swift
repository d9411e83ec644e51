import Foundation

/// Runs the built `myelin` as a person would.
struct Program {
  struct Result {
    var code: Int32
    var output: String
    var error: String
  }

  /// Beside the test bundle, in the same build folder.
  static let url = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("myelin")
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(in folder: URL) -> URL {
    let beside = folder.appendingPathComponent("myelin")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return root.appendingPathComponent(".build/debug/myelin")
  }

  static func run(
    _ arguments: [String], input: String = "", in folder: URL? = nil,
    environment extra: [String: String] = [:]
  ) throws -> Result {
    let process = Process()
    process.executableURL = url(in: url.deletingLastPathComponent())
    process.arguments = arguments
    process.currentDirectoryURL = folder ?? root
    var environment = ProcessInfo.processInfo.environment
    environment["MYELIN_DATA"] = root.path
    environment["SOURCE_DATE_EPOCH"] = nil
    environment.merge(extra) { $1 }
    process.environment = environment
    let scratch = try Scratch()
    defer { scratch.remove() }
    let stdin = scratch.file("in")
    let stdout = scratch.file("out")
    let stderr = scratch.file("err")
    try Data(input.utf8).write(to: stdin)
    for file in [stdout, stderr] {
      try Data().write(to: file)
    }
    process.standardInput = try FileHandle(forReadingFrom: stdin)
    process.standardOutput = try FileHandle(forWritingTo: stdout)
    process.standardError = try FileHandle(forWritingTo: stderr)
    try process.run()
    process.waitUntilExit()
    return Result(
      code: process.terminationStatus,
      output: try String(contentsOf: stdout, encoding: .utf8),
      error: try String(contentsOf: stderr, encoding: .utf8))
  }
}

/// A folder of its own for one test.
struct Scratch {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("myelin-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func file(_ name: String) -> URL { url.appendingPathComponent(name) }

  func remove() { try? FileManager.default.removeItem(at: url) }

  /// Every file below a folder with its bytes.
  static func tree(_ folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    let names = FileManager.default.enumerator(atPath: folder.path)
    while let name = names?.nextObject() as? String {
      let path = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: path.path, isDirectory: &isFolder),
        !isFolder.boolValue
      {
        files[name] = try Data(contentsOf: path)
      }
    }
    return files
  }
}
