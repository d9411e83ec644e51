import Archive
import Foundation
import GRDB
import Testing

@Suite struct StoreFileTests {
  @Test func aStoreOfANewerVersionIsRefused() async throws {
    let store = try TemporaryStore()
    try store.open().close()
    let queue = try DatabaseQueue(path: store.file)
    try await queue.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')")
    }
    try queue.close()
    #expect(throws: ArchiveError.newerStore(file: store.file)) { try store.open() }
    #expect(throws: ArchiveError.newerStore(file: store.file)) { try store.open(.readOnly) }
  }

  @Test(arguments: ["not a database at all", String(repeating: "PubMed,XML\n", count: 100)])
  func anotherFileIsRefusedAndLeftAsItIs(content: String) throws {
    let store = try TemporaryStore()
    try Data(content.utf8).write(to: URL(fileURLWithPath: store.file))
    #expect(throws: ArchiveError.notAStore(file: store.file)) { try store.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.file)) == Data(content.utf8))
  }

  @Test func aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws {
    let store = try TemporaryStore()
    let queue = try DatabaseQueue(path: store.file)
    try queue.write { try $0.execute(sql: "CREATE TABLE photos (name TEXT)") }
    try queue.close()
    let before = try Data(contentsOf: URL(fileURLWithPath: store.file))
    #expect(throws: ArchiveError.notAStore(file: store.file)) { try store.open() }
    #expect(try Data(contentsOf: URL(fileURLWithPath: store.file)) == before)
  }

  @Test func aDamagedStoreIsSaidToBeDamaged() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save([Invented.entry()], at: day(0))
    #expect(try await archive.faults().isEmpty)
    try archive.close()
    let url = URL(fileURLWithPath: store.file)
    var bytes = try Data(contentsOf: url)
    bytes.replaceSubrange(100..<bytes.count, with: repeatElement(0x5A, count: bytes.count - 100))
    try bytes.write(to: url)
    do {
      _ = try store.open()
      Issue.record("A damaged store was opened")
    } catch ArchiveError.corrupt(let file, _) {
      #expect(file == store.file)
    }
  }

  @Test func aStoreThatAnotherRunWritesToIsSaidToBeInUse() async throws {
    let store = try TemporaryStore()
    let archive = try store.open()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: store.file, configuration: configuration)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    await #expect(throws: ArchiveError.locked(file: store.file)) {
      _ = try await archive.save([Invented.entry()], at: day(0))
    }
    #expect(try await archive.counts().studies == 0, "Reading goes on meanwhile")
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try await archive.save([Invented.entry()], at: day(0)).outcomes == [.new])
  }

  @Test func aStoreOpenedForReadingCannotBeWrittenTo() async throws {
    let store = try TemporaryStore()
    #expect(throws: ArchiveError.missing(file: store.file)) { try store.open(.readOnly) }
    #expect(!FileManager.default.fileExists(atPath: store.file))
    let writer = try store.open()
    _ = try await writer.save([Invented.entry()], at: day(0))
    let reader = try store.open(.readOnly)
    #expect(try await reader.counts().studies == 1)
    await #expect(throws: ArchiveError.readOnly(file: store.file)) {
      _ = try await reader.save([Invented.entry(Invented.study("2"))], at: day(0))
    }
  }

  @Test func aFolderOrAMissingFolderIsSaidSo() throws {
    let store = try TemporaryStore()
    #expect(
      throws: ArchiveError.cannotOpen(file: store.folder.path, detail: "it is a folder")
    ) { try SQLiteArchive(file: store.folder.path) }
    do {
      _ = try SQLiteArchive(file: store.folder.path + "/nowhere/myelin.db")
      Issue.record("A store was made in a folder that is not there")
    } catch ArchiveError.cannotOpen(let file, _) {
      #expect(file.hasSuffix("/nowhere/myelin.db"))
    }
  }

  @Test func everyErrorTellsWhatAndHowToMend() {
    let errors: [ArchiveError] = [
      .newerStore(file: "m.db"), .notAStore(file: "m.db"), .corrupt(file: "m.db", detail: "x"),
      .readOnly(file: "m.db"), .locked(file: "m.db"), .missing(file: "m.db"),
      .diskFull(file: "m.db"), .cannotOpen(file: "m.db", detail: "x"),
      .failed(file: "m.db", detail: "x"), .diskFailed(file: "m.db", detail: "x"),
      .alreadyThere(file: "m.db"),
    ]
    for error in errors {
      #expect(error.message.contains("m.db"))
      #expect(error.mend.hasSuffix("."))
      #expect(error.localizedDescription == "\(error.message) \(error.mend)")
    }
  }
}
