import Foundation
import Synchronization

@testable import ModelWriting

/// A model made up for the test: says a sentence for each slot as it is told to, and remembers what
/// it was asked.
final class InventedModel: Sendable {
  /// One sentence, for the entry of the plan that stands in `part` and comes from `passage`.
  struct Line: Sendable {
    var part: String
    var passage: String
    var quote: String
    var text: String
    var cites: [String]?

    init(_ part: String, _ passage: String, quote: String, _ text: String, cites: [String]? = nil) {
      self.part = part
      self.passage = passage
      self.quote = quote
      self.text = text
      self.cites = cites
    }
  }

  private let answers: @Sendable (_ number: Int, ModelQuestion) throws(ModelError) -> String
  private let asked = Mutex<[ModelQuestion]>([])

  init(_ answers: @escaping @Sendable (Int, ModelQuestion) throws(ModelError) -> String) {
    self.answers = answers
  }

  /// Says these lines whenever their entry is asked for.
  convenience init(lines: [Line]) {
    self.init { _, question in Self.answer(question, lines) }
  }

  var questions: [ModelQuestion] { asked.withLock(\.self) }

  var client: ModelClient {
    ModelClient { question throws(ModelError) in
      let number = self.asked.withLock {
        $0.append(question)
        return $0.count - 1
      }
      let text = try self.answers(number, question)
      return ModelAnswer(text: text, usage: ModelUsage(input: 1_000, output: 100))
    }
  }

  /// The JSON of an answer that says these lines where the plan asks for them.
  static func answer(_ question: ModelQuestion, _ lines: [Line]) -> String {
    let asked = (try? JSONDecoder().decode(JSONValue.self, from: Data(question.user.utf8))) ?? .null
    var statements: [JSONValue] = []
    for entry in asked["plan"]?.list ?? [] {
      let from = entry["from"]?.list?.compactMap(\.text) ?? []
      guard let slot = entry["slot"], let part = entry["part"]?.text,
        let line = lines.first(where: { $0.part == part && from.contains($0.passage) })
      else { continue }
      statements.append(
        .object([
          "slot": slot, "quote": .string(line.quote), "text": .string(line.text),
          "passages": .array((line.cites ?? [line.passage]).map(JSONValue.string)),
        ]))
    }
    return String(
      decoding: ModelCaller.bytes(.object(["statements": .array(statements)])), as: UTF8.self)
  }

  /// What a careful model would say of the invented study.
  static let right: [Line] = [
    Line(
      "headline", "p4", quote: "Relapses were not significantly more frequent after stopping",
      "In 60 people with relapsing MS, relapses were not clearly more frequent after stopping",
      cites: ["p4", "p1"]),
    Line(
      "found", "p3", quote: "A relapse occurred in 3 of 30 patients who stopped",
      "Of the people who stopped, 3 of 30 had a relapse, and so did 2 of 30 people who continued."),
    Line(
      "found", "p5", quote: "Infections were reported by 4 patients who stopped",
      "Infections were reported by 4 people who had stopped and by 9 people who had continued."),
    Line(
      "found", "p6", quote: "Stopping examplumab may not be suitable for all patients",
      "The authors write that stopping examplumab may not suit everyone."),
  ]

  /// The same lines with one of them said in other words.
  static func right(but text: String, in part: String, _ passage: String) -> [Line] {
    right.map { line in
      var line = line
      if line.part == part, line.passage == passage { line.text = text }
      return line
    }
  }
}
