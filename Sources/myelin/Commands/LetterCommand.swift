import Archive
import ArgumentParser
import Condition
import Foundation
import Publishing

struct LetterCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letter",
    abstract: "Writes the week's letter: what is new, with corrections first.",
    discussion: """
      Writes letter.html (to be pasted), letter.txt and letter.eml (to be opened and sent) into a \
      folder. It sends nothing and knows no addresses.

        myelin letter --to letter --base-url https://example.org/
        myelin letter --days 30
      """)

  @OptionGroup var store: StoreOptions
  @OptionGroup var site: SiteOptions
  @OptionGroup var data: DataOptions

  @Option(help: ArgumentHelp("How many days the letter looks back.", valueName: "n"))
  var days = 7

  @Option(help: ArgumentHelp("The folder for the three files.", valueName: "dir"))
  var to = "letter"

  @OptionGroup var now: NowOption

  func validate() throws {
    guard (1...366).contains(days) else {
      throw ValidationError("--days \(days) is not from 1 to 366.")
    }
  }

  func run() async throws {
    let date = try now.date()
    try await store.withArchive { archive in
      let profile = try data.profile()
      let settings = try site.applied(to: try store.siteSettings())
        .naming(condition: profile.name)
        .styled(phrasebook: try data.folder().folder(.phrasebook))
      let letter = try await Letter.read(
        archive, settings: settings,
        policy: settings.policy(includeUnreviewed: site.includeUnreviewed),
        profile: profile, days: days, now: date)
      let folder = URL(fileURLWithPath: to)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let files: [(String, Data)] = [
        ("letter.html", Data(letter.html)), ("letter.txt", Data(letter.plainText.utf8)),
        ("letter.eml", Data(letter.mail.utf8)),
      ]
      for (name, bytes) in files {
        try bytes.write(to: folder.appendingPathComponent(name), options: .atomic)
      }
      let items = letter.parts.reduce(0) { $0 + $1.items.count }
      Output.line("\(letter.title): \(items) \(items == 1 ? "item" : "items") in \(to)")
    }
  }
}
