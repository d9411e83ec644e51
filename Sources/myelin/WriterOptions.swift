import Archive
import ArgumentParser
import Condition
import Foundation
import ModelWriting
import Newsroom
import Wire

/// Who writes: the built-in writer, or a language model whose every sentence is checked.
struct WriterOptions: ParsableArguments {
  enum Writer: String, ExpressibleByArgument, CaseIterable { case grounded, model }

  @Option(
    help: ArgumentHelp(
      "Who writes. A language model is set up in model.yml; what of it fails the fact check is "
        + "replaced by the built-in writer's sentence."))
  var writer: Writer = .grounded

  @Option(help: ArgumentHelp("Which model, and where.", valueName: "file"))
  var modelSettings = "model.yml"

  /// The desk with the writer that was asked for. A service is not asked before a study needs it.
  func desk(_ desk: Desk, data: DataFolder, archive: SQLiteArchive) throws -> Desk {
    guard writer == .model else { return desk }
    let settings = try ModelSettingsReader.read(
      path: modelSettings, environment: ProcessInfo.processInfo.environment)
    let http = HTTPClient.live(
      agent: "Myelin/\(Release.version)", quiet: settings.wait, whole: settings.wait)
    return desk.written(
      by: ModelWriter(
        settings: settings, client: .live(settings, http: http), cache: .kept(in: archive),
        prompts: try PromptBook.load(folder: data.folder(.prompts)), grounded: desk.writer,
        checker: desk.checker))
  }
}

extension AnswerCache {
  /// In the store, beside the texts. A store that cannot keep an answer costs a question, not a run.
  fileprivate static func kept(in archive: SQLiteArchive) -> AnswerCache {
    AnswerCache(
      answer: { try? await archive.answer(to: $0) },
      keep: { try? await archive.keep($1, to: $0) })
  }
}
