import Foundation
import GRDB

/// Runs `body` and tells what goes wrong in the archive's own terms.
func translatingErrors<Value>(file: String, _ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch {
    throw archiveError(error, file: file)
  }
}

/// What an error of SQLite means to the person who runs the program.
///
/// Result codes: https://www.sqlite.org/rescode.html
func archiveError(_ error: any Error, file: String) -> any Error {
  guard let error = error as? DatabaseError else { return error }
  let detail = error.message ?? "SQLite error \(error.extendedResultCode.rawValue)"
  switch error.resultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED: return ArchiveError.locked(file: file)
  case .SQLITE_CORRUPT: return ArchiveError.corrupt(file: file, detail: detail)
  case .SQLITE_NOTADB: return ArchiveError.notAStore(file: file)
  case .SQLITE_READONLY, .SQLITE_PERM: return ArchiveError.readOnly(file: file)
  case .SQLITE_IOERR: return ArchiveError.diskFailed(file: file, detail: detail)
  case .SQLITE_FULL: return ArchiveError.diskFull(file: file)
  case .SQLITE_CANTOPEN: return ArchiveError.cannotOpen(file: file, detail: detail)
  default: return ArchiveError.failed(file: file, detail: detail)
  }
}
