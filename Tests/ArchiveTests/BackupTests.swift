import Foundation
import GRDB
import Testing

@testable import Archive

@Suite struct BackupTests {
  private func filled(_ studies: Range<Int> = 0..<50) async throws -> (
    TemporaryStore, SQLiteArchive
  ) {
    let store = try TemporaryStore()
    let archive = try store.open()
    let entries = studies.map { Invented.entry(Invented.study("30\($0)")) }
    _ = try await archive.save(entries, at: day(0))
    return (store, archive)
  }

  private func contents(_ archive: SQLiteArchive) async throws -> [StoredDigest] {
    try await archive.digests(under: PublicationPolicy(), after: nil, limit: 1000)
  }

  @Test func aDamagedStoreComesBackFromItsCopy() async throws {
    let (store, archive) = try await filled()
    try await archive.hold("301", why: "A word is wrong.", at: day(1))
    let before = try await contents(archive)
    let copy = store.folder.appendingPathComponent("copy.db").path
    #expect(try StoreBackup.write(store.file, to: copy) == 50)
    try archive.close()

    let url = URL(fileURLWithPath: store.file)
    var bytes = try Data(contentsOf: url)
    bytes.replaceSubrange(100..<bytes.count, with: repeatElement(0x5A, count: bytes.count - 100))
    try bytes.write(to: url)
    let restored = try StoreBackup.restore(copy, to: store.file)
    #expect(restored == .init(studies: 50, former: store.file + ".before-restore"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.file + ".before-restore")) == bytes)

    let revived = try store.open()
    #expect(try await revived.faults().isEmpty)
    #expect(try await contents(revived) == before)
    #expect(try await revived.counts().held == 1)
    #expect(
      try await revived.save([Invented.entry(Invented.study("301"))], at: day(2)).outcomes
        == [.unchanged])
  }

  @Test func aCopyIsOneMomentWhileTheStoreIsWrittenAndRead() async throws {
    let (store, archive) = try await filled()
    let writing = Task {
      for batch in 0..<20 {
        let entries = (0..<10).map { Invented.entry(Invented.study("4\(batch)0\($0)")) }
        _ = try await archive.save(entries, at: day(1))
      }
    }
    let reader = try store.open(.readOnly)
    for number in 0..<4 {
      let copy = store.folder.appendingPathComponent("copy\(number).db").path
      let studies = try StoreBackup.write(store.file, to: copy)
      #expect((studies - 50).isMultiple(of: 10), "A batch is in the copy whole or not at all")
      #expect(try await reader.counts().studies >= 50)
    }
    try await writing.value
    #expect(try await archive.counts().studies == 250)
  }

  @Test func aCopyIsNeverWrittenOverAnotherFile() async throws {
    let (store, _) = try await filled(0..<1)
    let mine = store.folder.appendingPathComponent("mine.txt").path
    try Data("mine".utf8).write(to: URL(fileURLWithPath: mine))
    #expect(throws: ArchiveError.alreadyThere(file: mine)) {
      try StoreBackup.write(store.file, to: mine)
    }
    #expect(throws: ArchiveError.missing(file: mine + "x")) {
      try StoreBackup.write(mine + "x", to: mine + "y")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: mine)) == Data("mine".utf8))
    #expect(throws: ArchiveError.self) {
      try StoreBackup.write(store.file, to: store.folder.path + "/nowhere/copy.db")
    }
  }

  @Test func whatIsNoWholeCopyIsRefusedAndTheStoreStays() async throws {
    let (store, archive) = try await filled()
    let copy = store.folder.appendingPathComponent("copy.db").path
    try StoreBackup.write(store.file, to: copy)
    try archive.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: store.file))
    let whole = try Data(contentsOf: URL(fileURLWithPath: copy))

    var torn = whole
    torn.replaceSubrange(8192..<40_960, with: repeatElement(0x5A, count: 32_768))
    let text = Data("not a copy".utf8)
    for bad in [torn, whole.prefix(whole.count / 2), text, Data()] {
      try bad.write(to: URL(fileURLWithPath: copy))
      #expect(throws: ArchiveError.self) { try StoreBackup.restore(copy, to: store.file) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: store.file)) == before)
    }
    try whole.write(to: URL(fileURLWithPath: copy))
    let queue = try DatabaseQueue(path: copy)
    try await queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    try queue.close()
    #expect(throws: ArchiveError.newerStore(file: copy)) {
      try StoreBackup.restore(copy, to: store.file)
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.file)) == before)
    let left = try FileManager.default.contentsOfDirectory(atPath: store.folder.path)
    #expect(!left.contains { $0.hasSuffix(".part") || $0.hasSuffix(".restoring") })
  }

  @Test func aStoreThatIsWrittenToIsNotReplaced() async throws {
    let (store, archive) = try await filled(0..<2)
    let copy = store.folder.appendingPathComponent("copy.db").path
    try StoreBackup.write(store.file, to: copy)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: store.file, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    #expect(throws: ArchiveError.locked(file: store.file)) {
      try StoreBackup.restore(copy, to: store.file)
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try await archive.counts().studies == 2)
  }
}
