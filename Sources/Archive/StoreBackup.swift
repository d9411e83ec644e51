import Foundation
import GRDB

/// Whole copies of a store, and the way back from one.
///
/// A copy is one moment of the store, whoever reads or writes it meanwhile: SQLite's `VACUUM INTO`
/// copies within one read transaction (https://www.sqlite.org/lang_vacuum.html). It is looked
/// through, page by page, before it gets its name.
package enum StoreBackup {
  /// Writes a copy of the store to a file that is not there yet; gives the number of its studies.
  @discardableResult
  package static func write(_ store: String, to file: String) throws -> Int {
    guard try StoreFile(path: store).check() else { throw ArchiveError.missing(file: store) }
    guard !exists(file) else { throw ArchiveError.alreadyThere(file: file) }
    let part = file + ".part"
    try? FileManager.default.removeItem(atPath: part)
    defer { try? FileManager.default.removeItem(atPath: part) }
    try copy(store, to: part, named: file)
    let studies = try inspect(part, named: store)
    try move(part, to: file)
    return studies
  }

  /// What a restoring did.
  package struct Restored: Sendable, Equatable {
    package var studies: Int
    /// Where the store that stood there before is kept.
    package var former: String?
  }

  /// Puts a copy in the place of the store. The copy is proved whole first; what stood there is kept
  /// beside it as `….before-restore`.
  package static func restore(_ file: String, to store: String) throws -> Restored {
    guard try StoreFile(path: file).check() else { throw ArchiveError.missing(file: file) }
    try refuseWhileWritten(store)
    let part = store + ".restoring"
    try? FileManager.default.removeItem(atPath: part)
    defer { try? FileManager.default.removeItem(atPath: part) }
    _ = try inspect(file, named: file)
    try copy(file, to: part, named: store)
    let studies = try inspect(part, named: file)
    let former = exists(store) ? store + ".before-restore" : nil
    if let former {
      for suffix in ["", "-wal"] {
        try? FileManager.default.removeItem(atPath: former + suffix)
        if exists(store + suffix) { try move(store + suffix, to: former + suffix) }
      }
    }
    // A log of the old store would be read as one of the new.
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: store + suffix)
    }
    try move(part, to: store)
    return Restored(studies: studies, former: former)
  }

  private static func exists(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: file)
  }

  private static func copy(_ source: String, to target: String, named name: String) throws {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: source, configuration: configuration)
      defer { try? queue.close() }
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [target]) }
      // What is named is on the disk.
      let handle = try FileHandle(forUpdating: URL(fileURLWithPath: target))
      try handle.synchronize()
      try handle.close()
    } catch let error as DatabaseError {
      let ofTarget: [ResultCode] = [
        .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY, .SQLITE_CANTOPEN,
      ]
      throw archiveError(
        error, file: ofTarget.contains(error.resultCode) ? name : source)
    }
  }

  /// Proves that a file is a store of ours, whole, and not newer than this program; gives the number
  /// of its studies.
  private static func inspect(_ file: String, named name: String) throws -> Int {
    try translatingErrors(file: name) {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: file, configuration: configuration)
      defer { try? queue.close() }
      return try queue.read { db in
        let faults = try String.fetchAll(db, sql: "PRAGMA quick_check(1)").filter { $0 != "ok" }
        if let fault = faults.first?.split(separator: "\n").first {
          throw ArchiveError.corrupt(file: name, detail: String(fault))
        }
        if try Migrations.migrator.hasBeenSuperseded(db) {
          throw ArchiveError.newerStore(file: name)
        }
        return try Int.fetchOne(db, sql: "SELECT count(*) FROM digest WHERE deleted IS NULL") ?? 0
      }
    }
  }

  /// A run that is writing now would go on into a file that no longer has a name.
  private static func refuseWhileWritten(_ store: String) throws {
    guard exists(store) else { return }
    do {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let queue = try DatabaseQueue(path: store, configuration: configuration)
      defer { try? queue.close() }
      try queue.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE; ROLLBACK") }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw ArchiveError.locked(file: store)
    } catch is DatabaseError {
      // A damaged store is what one restores for.
      return
    }
  }

  private static func move(_ source: String, to target: String) throws {
    do {
      try FileManager.default.moveItem(atPath: source, toPath: target)
    } catch {
      throw ArchiveError.cannotOpen(file: target, detail: "it cannot be put there")
    }
  }
}
