import Foundation

/// What can go wrong with the store, told to a person: what, where, and how to mend it.
package enum ArchiveError: Error, Sendable, Equatable {
  /// A newer Myelin wrote the store.
  case newerStore(file: String)
  /// A file that is no SQLite database, or a database of another program.
  case notAStore(file: String)
  case corrupt(file: String, detail: String)
  case readOnly(file: String)
  case locked(file: String)
  case cannotOpen(file: String, detail: String)
  case missing(file: String)
  case diskFull(file: String)
  /// Reading or writing failed below SQLite: also what some file systems say when they are full.
  case diskFailed(file: String, detail: String)
  /// A copy is never written over another file.
  case alreadyThere(file: String)
  case unknownStudy(id: String)
  /// A blocked text cannot be approved.
  case blockedText(id: String)
  /// The text changed since it was shown to the person who approves it.
  case textChanged(id: String)
  case unreadableEntry(id: String, detail: String)
  case failed(file: String, detail: String)

  package var message: String {
    switch self {
    case .newerStore(let file): "\(file) was written by a newer version of Myelin."
    case .notAStore(let file): "\(file) is not a Myelin store."
    case .corrupt(let file, let detail): "\(file) is damaged (\(detail))."
    case .readOnly(let file): "\(file) cannot be written to."
    case .locked(let file): "\(file) is in use by another run."
    case .cannotOpen(let file, let detail): "\(file) cannot be opened (\(detail))."
    case .missing(let file): "There is no store at \(file)."
    case .diskFull(let file): "There is no room left on the disk that holds \(file)."
    case .diskFailed(let file, let detail):
      "The disk that holds \(file) could not be read or written (\(detail))."
    case .alreadyThere(let file): "\(file) is there already."
    case .unknownStudy(let id): "The archive holds no study \(id)."
    case .blockedText(let id): "The text of study \(id) is blocked by the fact check."
    case .textChanged(let id): "The text of study \(id) changed since it was shown."
    case .unreadableEntry(let id, let detail):
      "What is kept of study \(id) cannot be read (\(detail))."
    case .failed(let file, let detail): "The store \(file) failed (\(detail))."
    }
  }

  package var mend: String {
    switch self {
    case .newerStore: "Use that version, or name another file with --store."
    case .notAStore: "Name another file with --store; this one was not changed."
    case .corrupt:
      "Put back a copy with `myelin restore`, or move the file away and read the input again: the "
        + "store is made anew."
    case .readOnly: "Give yourself the right to write to the file and its folder."
    case .locked: "Wait until the other run is done, or end it, and start again."
    case .cannotOpen: "Check that the folder exists and that you may write to it."
    case .missing: "Run `myelin digest` first, or name the file with --store."
    case .diskFull: "Make room and start again: nothing that was kept is lost."
    case .diskFailed:
      "Make room, check the disk, and start again: nothing that was kept is lost."
    case .alreadyThere: "Name a file that is not there yet: a copy is never written over another."
    case .unknownStudy: "`myelin review list` shows the ids."
    case .blockedText: "See its objections with `myelin review show`; it needs another text."
    case .textChanged: "Look at it again with `myelin review show`, then approve it."
    case .unreadableEntry: "Read its source again with `myelin digest --reword`."
    case .failed: "Start again; if it happens twice, please report it."
    }
  }
}

extension ArchiveError: LocalizedError, CustomStringConvertible {
  package var description: String { "\(message) \(mend)" }
  package var errorDescription: String? { description }
}
