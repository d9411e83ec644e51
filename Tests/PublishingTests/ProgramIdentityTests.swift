import Foundation
import Testing

@testable import Publishing

@Suite struct ProgramIdentityTests {
  private static let head: [UInt8] = [4, 0, 0, 0, 20, 0, 0, 0, 3, 0, 0, 0, 0x47, 0x4E, 0x55, 0]

  private func identity(of bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    return ProgramIdentity.identity(ofProgram: file.path)
  }

  @Test func theLinkersNoteIsTheIdentity() throws {
    let program = [UInt8](repeating: 7, count: 776) + Self.head + Array(1...20) + [9, 9]
    #expect(try identity(of: program) == "0102030405060708090a0b0c0d0e0f1011121314")
    // Cut off within the note: then the whole file tells.
    #expect(try identity(of: Array(program.prefix(800))).count <= 16)
  }

  @Test func withoutANoteEveryByteCounts() throws {
    var program = [UInt8](repeating: 1, count: 700_001)
    let before = try identity(of: program)
    #expect(try identity(of: program) == before && !before.isEmpty)
    for place in [0, 300_000, 700_000] {
      program[place] = 2
      #expect(try identity(of: program) != before, "byte \(place)")
      program[place] = 1
    }
    #expect(try identity(of: program + [1]) != before)
  }

  @Test func thisProgramHasOne() {
    #expect(!ProgramIdentity.current.isEmpty)
    #expect(ProgramIdentity.identity(ofProgram: "/nowhere") == "")
  }
}
