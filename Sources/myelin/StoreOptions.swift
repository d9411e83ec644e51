import Archive
import ArgumentParser
import Foundation
import Publishing

/// The store and the publisher's settings.
struct StoreOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The archive: one SQLite file.", valueName: "file"))
  var store = "myelin.db"

  @Option(
    help: ArgumentHelp(
      "The publisher's settings. Default: site.yml in this folder, when there is one.",
      valueName: "file"))
  var settings: String?

  func siteSettings() throws -> SiteSettings {
    if let settings {
      guard FileManager.default.fileExists(atPath: settings) else {
        throw SiteSettingsError(
          file: settings, line: nil, message: "there is no such file",
          mend: "Correct the path after --settings, or leave it out")
      }
      return try SiteSettingsReader.read(path: settings)
    }
    guard FileManager.default.fileExists(atPath: "site.yml") else { return SiteSettings() }
    return try SiteSettingsReader.read(path: "site.yml")
  }

  func policy(includeUnreviewed: Bool = false) throws -> PublicationPolicy {
    try siteSettings().policy(includeUnreviewed: includeUnreviewed)
  }

  func open(_ access: SQLiteArchive.Access = .readAndWrite) throws -> SQLiteArchive {
    let folder = URL(fileURLWithPath: store).deletingLastPathComponent()
    if access == .readAndWrite {
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    return try SQLiteArchive(file: store, access: access)
  }

  /// Runs with an archive that must exist already; an error ends with its sentence and code 2.
  func withArchive(_ body: (SQLiteArchive) async throws -> Void) async throws {
    do {
      guard FileManager.default.fileExists(atPath: store) else {
        throw ArchiveError.missing(file: store)
      }
      try await body(try open())
    } catch let code as ExitCode {
      throw code
    } catch {
      throw Failure.end(error, code: 2)
    }
  }
}
