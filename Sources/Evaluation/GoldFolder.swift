import Foundation

/// A folder of gold data: plain, `.xz` or `.tar.xz` files, unpacked with the system's `xz` and `tar`.
package struct GoldFolder: Sendable {
  package let path: String

  package init(path: String) { self.path = path }

  package func url(_ name: String) -> URL {
    URL(fileURLWithPath: path).appendingPathComponent(name)
  }

  /// The bytes of a file; `.xz` is unpacked.
  package func data(_ name: String) throws -> Data {
    let file = url(name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      throw EvaluationError(
        message: "\(file.path) is not there", mend: "Name the folder of gold data with --from DIR.")
    }
    return name.hasSuffix(".xz")
      ? try output("xz", ["-dc", file.path]) : try Data(contentsOf: file)
  }

  package func text(_ name: String) throws -> String {
    String(decoding: try data(name), as: UTF8.self)
  }

  /// The lines of a file, without empty ones.
  package func lines(_ name: String) throws -> [Data] {
    try data(name).split(separator: 0x0A).map { Data($0) }
  }

  /// The files of a `.tar.xz` archive by their path in it.
  package func archive(_ name: String) throws -> [String: Data] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("myelin-gold-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try output("tar", ["-xJf", url(name).path, "-C", folder.path])
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let file = folder.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      files[path] = try Data(contentsOf: file)
    }
    return files
  }

  private func output(_ program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw EvaluationError(
        message: "\(program) could not unpack \(arguments.last ?? "")",
        mend: "Install xz-utils and tar, and see that the file is whole.")
    }
    return data
  }
}
