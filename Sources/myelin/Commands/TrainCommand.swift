import ArgumentParser
import Evaluation
import Foundation

struct TrainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Make a learned part anew from openly licensed data.",
    discussion: """
      The same data gives the same bytes. A model becomes part of the program when it is built with \
      the new file.

        myelin train tagger --from ../shared/data --to Sources/CModels/tagger.bin

      Tasks:
      \(TrainingTask.all.map { "  \($0.name): \($0.summary)" }.joined(separator: "\n"))
      """)

  @Argument(help: "What to train.")
  var task: String

  @Option(help: ArgumentHelp("The folder of gold data.", valueName: "dir"))
  var from: String

  @Option(help: ArgumentHelp("Where the model is written.", valueName: "file"))
  var to: String

  func run() async throws {
    do {
      guard let task = TrainingTask.all.first(where: { $0.name == task }) else {
        throw EvaluationError(
          message: "There is nothing to train by the name of \"\(task)\"",
          mend: "Choose from: \(TrainingTask.all.map(\.name).joined(separator: ", ")).")
      }
      let (model, notes) = try task.train(GoldFolder(path: from))
      try Data(model).write(to: URL(fileURLWithPath: to), options: .atomic)
      for note in notes { print(note) }
      print("\(to): \(model.count) bytes")
    } catch { throw Failure.end(error, code: 2) }
  }
}
