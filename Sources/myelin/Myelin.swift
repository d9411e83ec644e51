import ArgumentParser

@main
struct Myelin: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "myelin",
    abstract: "A newsroom in a box: studies in, checked plain-language pages out.",
    discussion: """
      Myelin reads studies on a condition (multiple sclerosis out of the box), writes each up in \
      plain language, checks every sentence against the study's own words, and publishes a site, \
      feeds and data.

      First steps:
        myelin digest Samples --site site      read, write, check and publish the sample studies
        myelin serve --site site               look at it on http://127.0.0.1:8080/
        myelin review list                     what waits for a person
        myelin doctor                          is everything in its place?
      """,
    version: Release.version,
    subcommands: [
      DigestCommand.self, ExtractCommand.self, SummarizeCommand.self, CheckCommand.self,
      ReviewCommand.self, PublishCommand.self, ServeCommand.self, FollowCommand.self,
      LetterCommand.self, BackupCommand.self, RestoreCommand.self, EvaluateCommand.self,
      TrainCommand.self, DoctorCommand.self,
    ])
}
