import ArgumentParser
import Condition
import FactCheck
import Foundation
import Literature

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks any text, whoever wrote it, against a study.",
    discussion: """
      Each sentence is held against the study's own words. Exit code 0: it passes; 1: a person \
      should look; 2: something in it may not be published; 64: wrong usage; 65: the input cannot \
      be read; 70: our own fault.

      A text is judged as a fragment: what it leaves out is listed under "missing" and does not \
      change the verdict unless --complete.

        myelin check --study study.json "4 of 41 people had a relapse."
        myelin check --study study.json page.txt
        myelin check --study study.json --json - < page.txt
      """)

  @Option(help: ArgumentHelp("The study, as one JSON object.", valueName: "study.json"))
  var study: String

  @Flag(help: "Judge the text as a whole page: what is missing counts.")
  var complete = false

  @Flag(help: "Print the verdict as JSON.")
  var json = false

  @OptionGroup var data: DataOptions

  @Argument(help: "The text, or a file that holds it; - or nothing reads standard input.")
  var text: String?

  func run() async throws {
    let study = try readStudy()
    let text = try readText()
    let checker: FactChecker
    do {
      checker = FactChecker(profile: try data.profile())
    } catch {
      throw Failure.end(error, code: 70)
    }
    let verdict = checker.check(
      text: text, against: checker.source(for: study), complete: complete)
    try show(verdict)
    switch verdict.level {
    case .pass: return
    case .review: throw ExitCode(1)
    case .block: throw ExitCode(2)
    }
  }

  private func readStudy() throws -> Study {
    let bytes: [UInt8]
    do {
      bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: study)))
    } catch {
      Output.note("myelin: \(study) cannot be read. Name a file that holds one study as JSON.")
      throw ExitCode(65)
    }
    let items = StudyReader.items(in: bytes, named: study)
    for item in items {
      switch item {
      case .study(let study, _): return study
      case .unreadable(let one):
        Output.note("myelin: \(one)")
        throw ExitCode(65)
      case .deletion: continue
      }
    }
    Output.note("myelin: \(study) holds no study. Write one JSON object with at least a title.")
    throw ExitCode(65)
  }

  private func readText() throws -> String {
    let bytes: Data
    if let text, text != "-" {
      guard let file = Self.file(named: text) else { return text }
      bytes = file
    } else {
      bytes = FileHandle.standardInput.readDataToEndOfFile()
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      Output.note("myelin: the text is not UTF-8. Save it as UTF-8 and try again.")
      throw ExitCode(65)
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      Output.note("myelin: there is no text to check. Give it as an argument or on standard input.")
      throw ExitCode(65)
    }
    return text
  }

  /// What the file holds, where the argument is the name of one and not a text.
  private static func file(named name: String) -> Data? {
    guard name.utf8.count < 1024, !name.contains("\n") else { return nil }
    return try? Data(contentsOf: URL(fileURLWithPath: name))
  }

  private func show(_ verdict: Verdict) throws {
    if json {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      Output.line(String(decoding: try encoder.encode(verdict), as: UTF8.self))
      return
    }
    Output.line(verdict.level.rawValue)
    for objection in verdict.objections {
      let passages =
        objection.passages.isEmpty ? "" : " [\(objection.passages.joined(separator: ", "))]"
      Output.line(
        "\(objection.level.rawValue) · \(objection.statement) · \(objection.check): "
          + "\(objection.message)\(passages)")
    }
    if !verdict.missing.isEmpty {
      Output.line("missing: \(verdict.missing.joined(separator: ", "))")
    }
  }
}
