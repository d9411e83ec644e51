/// The folder that holds Myelin's data: `Conditions`, `Phrasebook`, `Theme`, `Samples`, `Evaluation`.
package struct DataFolder: Sendable, Equatable {
  package enum Part: String, Sendable, CaseIterable {
    case conditions = "Conditions"
    case phrasebook = "Phrasebook"
    case prompts = "Prompts"
    case theme = "Theme"
    case samples = "Samples"
    case evaluation = "Evaluation"
  }

  package var path: String

  package init(path: String) {
    self.path = path
  }

  package func folder(_ part: Part) -> String {
    path == "/" ? "/\(part.rawValue)" : "\(path)/\(part.rawValue)"
  }

  /// The folder of a condition given by name (`multiple-sclerosis`) or as a folder (`./my-condition`).
  ///
  /// - Throws: `DataFolderError` when there is no `profile.yml` in it.
  package func condition(
    _ nameOrFolder: String, exists: (String) -> Bool
  ) throws(DataFolderError) -> String {
    let isName = nameOrFolder.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
    if isName, !nameOrFolder.isEmpty {
      let folder = "\(folder(.conditions))/\(nameOrFolder)"
      if exists(folder + "/profile.yml") { return folder }
    }
    let folder = Self.trimmed(nameOrFolder)
    if !folder.isEmpty, exists(folder + "/profile.yml") { return folder }
    throw DataFolderError(
      message: "There is no condition \"\(nameOrFolder)\"",
      mend: "Give the name of a folder in \(self.folder(.conditions)), or the path of a folder "
        + "that holds profile.yml.")
  }

  /// Where the data is: the given folder, then `MYELIN_DATA`, then `../share/myelin` beside the
  /// program, then upwards from the program and from the current folder.
  ///
  /// What was asked for by name is never replaced by something else that happens to be there.
  package static func find(
    explicit: String?, environment: [String: String], executable: String?,
    currentDirectory: String, exists: (String) -> Bool
  ) throws(DataFolderError) -> DataFolder {
    func holdsData(_ folder: String) -> Bool {
      exists(DataFolder(path: folder).folder(.conditions))
    }
    let asked = [("--data", explicit), ("MYELIN_DATA", environment["MYELIN_DATA"])]
    for (name, value) in asked {
      guard let value, !value.isEmpty else { continue }
      let folder = trimmed(value)
      if holdsData(folder) { return DataFolder(path: folder) }
      throw DataFolderError(
        message: "\(name) names \(value), which has no folder Conditions",
        mend: "Name the folder that holds Conditions, Phrasebook and Theme.")
    }
    if let executable {
      let bin = parent(executable)
      let shared = "\(parent(bin))/share/myelin"
      if holdsData(shared) { return DataFolder(path: shared) }
      if let found = upwards(from: bin, holdsData) { return found }
    }
    if let found = upwards(from: trimmed(currentDirectory), holdsData) { return found }
    throw DataFolderError(
      message: "Myelin's data (the folder Conditions) was not found",
      mend: "Give its place with --data DIR or MYELIN_DATA, or run make install.")
  }

  private static func upwards(from folder: String, _ holdsData: (String) -> Bool) -> DataFolder? {
    var folder = folder
    while true {
      if holdsData(folder) { return DataFolder(path: folder) }
      let next = parent(folder)
      if next == folder { return nil }
      folder = next
    }
  }

  private static func trimmed(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
  }

  private static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return path == "." ? path : "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
