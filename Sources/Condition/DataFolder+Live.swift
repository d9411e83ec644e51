#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension DataFolder {
  /// The data folder of this process: `find` with the real environment, program and folders.
  package static func live(explicit: String? = nil) throws(DataFolderError) -> DataFolder {
    let files = FileManager.default
    let program =
      (try? files.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments.first
    return try find(
      explicit: explicit, environment: ProcessInfo.processInfo.environment, executable: program,
      currentDirectory: files.currentDirectoryPath, exists: { files.fileExists(atPath: $0) })
  }

  /// Loads a condition of this folder by name or folder, with the user's cache.
  package func loadCondition(_ nameOrFolder: String) throws -> ConditionProfile {
    let folder = try condition(
      nameOrFolder, exists: { FileManager.default.fileExists(atPath: $0) })
    let cache = ProfileCache.standard(environment: ProcessInfo.processInfo.environment)
    return try ConditionLoader(cache: cache).load(folder: folder)
  }
}
