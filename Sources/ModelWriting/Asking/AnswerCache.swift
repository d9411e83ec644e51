/// Answers that were paid for once: a rerun costs nothing and gives the same bytes.
package struct AnswerCache: Sendable {
  /// The kept answer to a question, given as its bytes.
  package var answer: @Sendable (_ question: [UInt8]) async -> [UInt8]?
  package var keep: @Sendable (_ question: [UInt8], _ answer: [UInt8]) async -> Void

  package init(
    answer: @escaping @Sendable (_ question: [UInt8]) async -> [UInt8]?,
    keep: @escaping @Sendable (_ question: [UInt8], _ answer: [UInt8]) async -> Void
  ) {
    self.answer = answer
    self.keep = keep
  }

  package static let none = AnswerCache(answer: { _ in nil }, keep: { _, _ in })
}
