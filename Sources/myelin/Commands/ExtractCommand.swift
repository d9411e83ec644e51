import ArgumentParser
import Foundation
import Literature
import Newsroom

struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Study lines in, evidence lines out.",
    discussion: """
      Reads one study a line (JSON) from standard input and writes one line for each, in order: \
      {"study":{…},"evidence":{…}}. A line that cannot be read gives {"error":{"line","message",\
      "mend"}}; empty lines are skipped. Exit code 1 when there was one.

        myelin extract < studies.jsonl > evidence.jsonl
      """)

  @OptionGroup var data: DataOptions

  func run() async throws { try await LineCommand.run(.extract, data: data) }
}

struct SummarizeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "summarize",
    abstract: "Study lines in, whole digests out.",
    discussion: """
      As extract, with the plain-language summary, the fact check's verdict and the reading figures. Exit code 1 when a line could not be read.

        myelin summarize < studies.jsonl > digests.jsonl
      """)

  @OptionGroup var data: DataOptions

  func run() async throws { try await LineCommand.run(.summarize, data: data) }
}

enum LineCommand {
  static func run(_ task: LineWork.Task, data: DataOptions) async throws {
    let desk: Desk
    do { desk = try data.desk() } catch { throw Failure.end(error, code: 2) }
    let work = LineWork(task, desk: desk, width: ProcessInfo.processInfo.activeProcessorCount)
    let unreadable = await work.run(
      StudyReader.batchesOfStandardInput(as: .studyLines), write: Output.write)
    if unreadable > 0 { throw ExitCode(1) }
  }
}
