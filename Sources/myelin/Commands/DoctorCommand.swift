import Archive
import ArgumentParser
import Condition
import Foundation
import Writing

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Is everything in its place? Says what is not, and how to mend it.",
    discussion: "Exit code 1 when something needs mending.")

  @OptionGroup var data: DataOptions
  @OptionGroup var store: StoreOptions
  @Option(help: ArgumentHelp("The folder of the site.", valueName: "dir"))
  var site = "site"

  func run() async throws {
    var isWell = true
    func report(_ name: String, _ look: () throws -> String) {
      do {
        Output.line("ok    \(name): \(try look())")
      } catch {
        isWell = false
        Output.line("mend  \(name): \(Failure.sentence(error))")
      }
    }
    Output.line("Myelin \(Release.version)")
    report("data") { try data.folder().path }
    report("condition") {
      let profile = try data.profile()
      return "\(profile.name): \(profile.terms.count) terms, \(profile.treatments.count) "
        + "treatments, \(profile.scales.count) scales"
    }
    report("phrasebook") {
      _ = try PhrasebookLoader.load(folder: try data.folder().folder(.phrasebook))
      return "read"
    }
    report("settings") {
      let settings = try store.siteSettings()
      return "\(settings.name), publication \(settings.publication.rawValue)"
    }
    report("store") {
      guard FileManager.default.fileExists(atPath: store.store) else {
        return "none yet; `myelin digest` makes \(store.store)"
      }
      _ = try store.open(.readOnly)
      return store.store
    }
    report("site") {
      FileManager.default.fileExists(atPath: "\(site)/index.html")
        ? site : "none yet; `myelin digest` makes \(site)"
    }
    if !isWell { throw ExitCode(1) }
  }
}
