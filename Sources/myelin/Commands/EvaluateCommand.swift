import ArgumentParser
import Condition
import Evaluation
import Foundation

struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how well studies are understood, against gold labels.",
    discussion: """
      Prints each figure with its count, the value to reach, a baseline on the same data, how often \
      the reader was unsure, and the ten worst errors. Without a task, all of them.

        myelin evaluate participants --from ../shared/data
        myelin evaluate --from ../shared/data --write Evaluation/figures.json

      Tasks:
      \(EvaluationTask.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """)

  @OptionGroup var options: DataOptions

  @Option(help: ArgumentHelp("The folder of gold data.", valueName: "dir"))
  var from: String

  @Option(help: ArgumentHelp("Write the figures to this file, as JSON.", valueName: "file"))
  var write: String?

  @Flag(help: "Leave out the errors, which quote the gold data.")
  var quiet = false

  @Argument(help: "The tasks to run; all when left out.")
  var tasks: [String] = []

  func run() async throws {
    do {
      let folder = try options.folder()
      let data = EvaluationData(
        gold: GoldFolder(path: from),
        labels: GoldFolder(path: folder.folder(.evaluation) + "/labels"),
        lexicon: Lexicon(profile: try folder.loadCondition(options.condition)),
        phrasebook: folder.folder(.phrasebook))
      var figures = try write.map { try Figures.read($0) } ?? Figures()
      for task in try chosen() {
        var report = try task.run(data)
        if task.isKept { figures.tasks[task.name] = report.figures }
        if quiet { report.errors = [] }
        for line in ReportText.lines(task, report) { print(line) }
      }
      if let write { try figures.write(to: write) }
    } catch { throw Failure.end(error, code: 2) }
  }

  private func chosen() throws -> [EvaluationTask] {
    for name in tasks where !EvaluationTask.all.contains(where: { $0.name == name }) {
      throw EvaluationError(
        message: "There is no task \"\(name)\"",
        mend: "Choose from: \(EvaluationTask.all.map(\.name).joined(separator: ", ")).")
    }
    return EvaluationTask.all.filter { tasks.isEmpty || tasks.contains($0.name) }
  }
}
