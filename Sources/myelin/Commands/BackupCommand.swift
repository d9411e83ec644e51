import Archive
import ArgumentParser

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copies the store, whole and consistent, also while it is served or written to.",
    discussion: """
      The store is the only thing to back up: the site is built from it. The copy is looked through \
      before it gets its name, and never written over another file.

        myelin backup /var/backups/myelin-2026-03-03.db --store myelin.db
      """)

  @Argument(help: "The file to write; it must not be there yet.")
  var file: String

  @OptionGroup var store: StoreOptions

  func run() async throws {
    do {
      let studies = try StoreBackup.write(store.store, to: file)
      Output.line("\(file): \(studies) studies")
    } catch { throw Failure.end(error, code: 2) }
  }
}

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Puts a copy that backup made in the place of the store.",
    discussion: """
      Stop the service and the daily run before it. The copy is proved whole first; the store that \
      stood there is kept beside it as ….before-restore. Then build the site again with publish.

        myelin restore /var/backups/myelin-2026-03-03.db --store myelin.db
      """)

  @Argument(help: "The copy.")
  var file: String

  @OptionGroup var store: StoreOptions

  func run() async throws {
    do {
      let restored = try StoreBackup.restore(file, to: store.store)
      if let former = restored.former {
        Output.note("The store that stood there is kept as \(former).")
      }
      Output.line("\(store.store): \(restored.studies) studies. Now run `myelin publish`.")
    } catch { throw Failure.end(error, code: 2) }
  }
}
