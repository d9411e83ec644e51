import Archive
import ArgumentParser
import Condition
import Foundation
import ModelWriting
import Publishing
import Writing

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Is everything in its place? Says what is not, and how to mend it.",
    discussion: """
      Looks at the data, the settings, every page of the store's file, and the site's folder. Nothing \
      is changed. Exit code 1 when something needs mending.

        myelin doctor --store myelin.db --site site
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var store: StoreOptions
  @Option(help: ArgumentHelp("The folder of the site.", valueName: "dir"))
  var site = "site"
  @Option(help: ArgumentHelp("The settings of a language model.", valueName: "file"))
  var modelSettings = "model.yml"

  func run() async throws {
    var isWell = true
    func report(_ name: String, _ look: () async throws -> String) async {
      do {
        Output.line("ok    \(name): \(try await look())")
      } catch {
        isWell = false
        Output.line("mend  \(name): \(Failure.sentence(error))")
      }
    }
    Output.line("Myelin \(Release.version)")
    await report("data") { try data.folder().path }
    await report("condition") {
      let profile = try data.profile()
      return "\(profile.name): \(profile.terms.count) terms, \(profile.treatments.count) "
        + "treatments, \(profile.scales.count) scales"
    }
    await report("phrasebook") {
      let phrases = try PhrasebookLoader.load(folder: try data.folder().folder(.phrasebook)).phrases
      return "\(phrases.count) phrases"
    }
    await report("settings") {
      let settings = try store.siteSettings()
      return "\(settings.name), publication \(settings.publication.rawValue)"
    }
    await report("theme") {
      let logo = try store.siteSettings().logo
      let theme = try Theme.read(folder: try data.folder().folder(.theme), logo: logo)
      return "\(theme.assets.count) files"
    }
    await report("model") { try modelState() }
    await report("store") { try await storeState() }
    await report("site") {
      try SiteBuilder.check(folder: site)
      return FileManager.default.fileExists(atPath: "\(site)/index.html")
        ? site : "none yet; `myelin digest` makes \(site)"
    }
    if !isWell { throw ExitCode(1) }
  }

  /// The most records set aside that are named.
  private static let told = 10

  /// Of the language model's settings, where there are any. Nothing is asked of it.
  private func modelState() throws -> String {
    _ = try PromptBook.load(folder: try data.folder().folder(.prompts))
    guard FileManager.default.fileExists(atPath: modelSettings) else {
      return "none; the built-in writer needs none"
    }
    let settings = try ModelSettingsReader.read(
      path: modelSettings, environment: ProcessInfo.processInfo.environment)
    return "\(settings.model) at \(settings.url.host ?? ""), "
      + (settings.key == nil ? "without a key" : "with a key")
  }

  private func storeState() async throws -> String {
    guard FileManager.default.fileExists(atPath: store.store) else {
      return "none yet; `myelin digest` makes \(store.store)"
    }
    let archive = try store.open(.readOnly)
    if let fault = try await archive.faults().first?.split(separator: "\n").first.map(String.init) {
      throw ArchiveError.corrupt(file: store.store, detail: fault)
    }
    let counts = try await archive.counts()
    for record in try await archive.setAsideRecords(limit: Self.told) {
      let since = record.firstSeen.map { ", since \($0.formatted(.iso8601))" } ?? ""
      Output.line(
        "note  set aside\(since): \(record.origin), \(record.place): \(record.reason) \(record.mend)"
      )
    }
    let last = try await archive.lastRun().map { ", last run \($0.finished.formatted(.iso8601))" }
    return "\(store.store): \(counts.studies) studies, \(counts.published) published, "
      + "\(counts.setAside) set aside\(last ?? "")"
  }
}
