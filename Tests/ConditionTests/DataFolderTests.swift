import Testing

@testable import Condition

@Suite struct DataFolderTests {
  private func find(
    _ folders: Set<String>, explicit: String? = nil, environment: [String: String] = [:],
    executable: String? = "/opt/bin/myelin", current: String = "/home/a/b"
  ) throws -> String {
    try DataFolder.find(
      explicit: explicit, environment: environment, executable: executable,
      currentDirectory: current, exists: { folders.contains($0) }
    ).path
  }

  @Test func looksInOrder() throws {
    let all: Set = [
      "/data/Conditions", "/env/Conditions", "/opt/share/myelin/Conditions", "/opt/Conditions",
      "/home/Conditions",
    ]
    let environment = ["MYELIN_DATA": "/env/"]
    #expect(try find(all, explicit: "/data/", environment: environment) == "/data")
    #expect(try find(all, environment: environment) == "/env")
    #expect(try find(all) == "/opt/share/myelin")
    #expect(try find(["/opt/Conditions", "/home/Conditions"]) == "/opt")
    #expect(try find(["/home/Conditions"]) == "/home")
    #expect(try find(["/Conditions"], executable: nil) == "/")
  }

  @Test func neverReplacesWhatWasAskedFor() {
    let error = #expect(throws: DataFolderError.self) {
      try find(["/opt/share/myelin/Conditions"], explicit: "/wrong")
    }
    #expect(error?.message.contains("--data") == true)
    #expect(throws: DataFolderError.self) {
      try find(["/home/Conditions"], environment: ["MYELIN_DATA": "/wrong"])
    }
    #expect(throws: DataFolderError.self) { try find([]) }
  }

  @Test func findsConditionsByNameOrFolder() throws {
    let data = DataFolder(path: "/data")
    let files: Set = ["/data/Conditions/ms/profile.yml", "./mine/profile.yml", "/etc/profile.yml"]
    #expect(try data.condition("ms") { files.contains($0) } == "/data/Conditions/ms")
    #expect(try data.condition("./mine/") { files.contains($0) } == "./mine")
    #expect(throws: DataFolderError.self) {
      try data.condition("../../etc") { files.contains($0) }
    }
    #expect(throws: DataFolderError.self) { try data.condition("") { files.contains($0) } }
    #expect(data.folder(.theme) == "/data/Theme")
  }
}
