import Foundation
import GRDB

/// The archive in one SQLite file: write-ahead log, one transaction a batch, many readers at once.
package struct SQLiteArchive: Archive {
  package enum Access: Sendable {
    case readAndWrite
    /// For serving: nothing is created or migrated.
    case readOnly
  }

  /// As the caller named it, for messages.
  let file: String
  let pool: DatabasePool
  /// The pool, or one moment of it.
  private let reader: any DatabaseReader
  let shownStudies = ShownStudies()
  /// Called inside the transaction of `save`, after each entry; tests break a write off here.
  var didSaveEntry: @Sendable (Entry) throws -> Void = { _ in }

  /// Opens the store, makes it when it is not there, and brings an older one up to date.
  ///
  /// A file of another program is left as it is.
  /// - Parameter patience: seconds to wait for another run that is writing.
  package init(
    file: String, access: Access = .readAndWrite, patience: TimeInterval = 5
  ) throws {
    self.file = file
    let pool = try translatingErrors(file: file) {
      let exists = try StoreFile(path: file).check()
      var configuration = Configuration()
      configuration.label = "archive"
      configuration.readonly = access == .readOnly
      configuration.busyMode = .timeout(patience)
      configuration.persistentReadOnlyConnections = true
      configuration.prepareDatabase { db in
        // In kB. SQLite's own 2 MB make a search read the same pages over and over.
        try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -8192")
      }
      switch access {
      case .readOnly where !exists: throw ArchiveError.missing(file: file)
      case .readOnly: break
      case .readAndWrite where !exists: try Self.makeFile(file)
      case .readAndWrite: break
      }
      let pool = try DatabasePool(path: file, configuration: configuration)
      let migrator = Migrations.migrator
      let isNewer = try pool.read { try migrator.hasBeenSuperseded($0) }
      if isNewer { throw ArchiveError.newerStore(file: file) }
      if access == .readAndWrite { try migrator.migrate(pool) }
      return pool
    }
    self.pool = pool
    reader = pool
  }

  private init(momentOf other: SQLiteArchive) throws {
    file = other.file
    pool = other.pool
    reader = try translatingErrors(file: other.file) { try other.pool.makeSnapshot() }
  }

  package func snapshot() throws -> SQLiteArchive { try SQLiteArchive(momentOf: self) }

  /// Marks the file as ours before the write-ahead log is switched on: the mark then stands in the
  /// file itself, even when the program is killed a moment later.
  private static func makeFile(_ file: String) throws {
    let queue = try DatabaseQueue(path: file)
    try queue.inDatabase {
      try $0.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    }
    try queue.close()
  }

  /// Reads every page of the file and says what is wrong with it; empty when it is sound.
  package func faults() async throws -> [String] {
    try await read { db in
      try String.fetchAll(db, sql: "PRAGMA quick_check(20)").filter { $0 != "ok" }
    }
  }

  /// Moves the log into the file and closes it; needed only where the file is to be copied.
  package func close() throws {
    try translatingErrors(file: file) {
      if !pool.configuration.readonly {
        _ = try pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
      }
      try pool.close()
    }
  }

  func read<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await reader.read(body)
    } catch {
      throw archiveError(error, file: file)
    }
  }

  /// The same on the caller's thread: for what is found at once by its key.
  func readHere<Value>(_ body: (Database) throws -> Value) throws -> Value {
    do {
      return try reader.read(body)
    } catch {
      throw archiveError(error, file: file)
    }
  }

  func write<Value: Sendable>(_ body: @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await pool.write { db in
        let before = db.totalChangesCount
        let value = try body(db)
        if db.totalChangesCount != before { try Revision.advance(db) }
        return value
      }
    } catch {
      throw archiveError(error, file: file)
    }
  }
}
