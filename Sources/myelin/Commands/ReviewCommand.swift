import Archive
import ArgumentParser

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "The editor's desk: what waits for a person.",
    discussion: """
      An approval is tied to the text as it stands: a text that changes loses it.

        myelin review list
        myelin review show 99000001
        myelin review approve 99000001 --by "Dr A. Example"
        myelin review hold 99000001 --why "wait for the correction"
      """,
    subcommands: [List.self, Show.self, Approve.self, Hold.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "What waits, newest first.",
      discussion: """
        Each study's id and headline, and below it what the fact check says of the text.

          myelin review list --store myelin.db
        """)
    @OptionGroup var store: StoreOptions

    func run() async throws {
      try await store.withArchive { archive in
        let policy = try store.policy()
        for item in try await archive.reviewList(under: policy, limit: 1000) {
          Output.line("\(item.listing.id)\t\(item.listing.headline)")
          for objection in item.objections {
            Output.line("\t\(objection.level.rawValue) · \(objection.check): \(objection.message)")
          }
        }
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One text with its objections.",
      discussion: """
        Each sentence with its place, its kind and the passages it rests on; then the verdict.

          myelin review show 99000001
        """)
    @Argument(help: "The study's id, as in its address.") var id: String
    @OptionGroup var store: StoreOptions

    func run() async throws {
      try await store.withArchive { archive in
        guard let stored = try await archive.digest(id) else {
          throw ArchiveError.unknownStudy(id: id)
        }
        for (place, statement) in stored.digest.summary.statements {
          let sources = statement.sources.joined(separator: ", ")
          Output.line("\(place)\t\(statement.kind.rawValue)\t\(statement.text) [\(sources)]")
        }
        Output.line("verdict\t\(stored.digest.verdict.level.rawValue)")
        for objection in stored.digest.verdict.objections {
          Output.line("\t\(objection.statement) · \(objection.check): \(objection.message)")
        }
      }
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Approves a text as it stands.",
      discussion: """
        The name is printed on the page. `myelin publish` then shows the text.

          myelin review approve 99000001 --by "Dr A. Example"
        """)
    @Argument(help: "The study's id.") var id: String
    @Option(help: "Who approves; printed on the page.") var by: String
    @OptionGroup var now: NowOption
    @OptionGroup var store: StoreOptions

    func validate() throws { try EditorsWord.validate(by, "--by", "\"Dr A. Example\"") }

    func run() async throws {
      let date = try now.date()
      try await store.withArchive { archive in
        try await archive.approve(id, by: EditorsWord.trimmed(by), at: date)
        let headline = try await archive.digest(id)?.listing.headline ?? ""
        Output.line("approved\t\(id)\t\(headline)")
      }
    }
  }

  struct Hold: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keeps a text from being published until it is approved.",
      discussion: """
        A page that is published already is taken down by the next `myelin publish`.

          myelin review hold 99000001 --why "wait for the correction"
        """)
    @Argument(help: "The study's id.") var id: String
    @Option(help: "Why, in one sentence.") var why: String
    @OptionGroup var now: NowOption
    @OptionGroup var store: StoreOptions

    func validate() throws { try EditorsWord.validate(why, "--why", "\"wait for the correction\"") }

    func run() async throws {
      let date = try now.date()
      try await store.withArchive { archive in
        try await archive.hold(id, why: EditorsWord.trimmed(why), at: date)
        let headline = try await archive.digest(id)?.listing.headline ?? ""
        Output.line("held\t\(id)\t\(headline)")
      }
    }
  }
}
