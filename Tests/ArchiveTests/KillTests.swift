import Foundation
import Testing

@testable import Archive

@Suite struct KillTests {
  private struct PowerCut: Error {}

  /// What a killed process leaves behind is the file and its log as they stood in that moment: so
  /// they are copied in the middle of a write, and the copy is opened.
  @Test func aWriteCutOffAtAnyPointLosesAndDoublesNothing() async throws {
    let first = (0..<20).map { Invented.entry(Invented.study("10\($0)")) }
    let second = (0..<20).map { Invented.entry(Invented.study("20\($0)")) }
    for cut in [0, 7, 19] {
      let store = try TemporaryStore()
      let copy = try TemporaryStore()
      var archive = try store.open()
      _ = try await archive.save(first, at: day(0))
      archive.didSaveEntry = { entry in
        guard entry.id == "20\(cut)" else { return }
        for end in ["", "-wal"] {
          try FileManager.default.copyItem(atPath: store.file + end, toPath: copy.file + end)
        }
        throw PowerCut()
      }
      await #expect(throws: PowerCut.self) { _ = try await archive.save(second, at: day(0)) }
      #expect(try await archive.counts().studies == 20)

      let revived = try copy.open()
      #expect(try await revived.faults().isEmpty)
      #expect(try await revived.counts().studies == 20)
      let outcomes = try await revived.save(first + second, at: day(0)).outcomes
      #expect(
        outcomes == Array(repeating: .unchanged, count: 20) + Array(repeating: .new, count: 20))

      let straight = try TemporaryStore()
      let whole = try straight.open()
      _ = try await whole.save(first, at: day(0))
      _ = try await whole.save(second, at: day(0))
      let policy = PublicationPolicy()
      #expect(
        try await revived.digests(under: policy, after: nil)
          == whole.digests(under: policy, after: nil))
    }
  }
}
