import Evidence

/// Puts a study's words and plan into questions. The rules come from the prompt book alone; the
/// study's words stand in JSON strings, which they cannot leave.
struct ModelPrompt: Sendable {
  let book: PromptBook
  /// The condition's name, for the rules.
  let condition: String
  let maxTokens: Int

  func write(_ passages: [Passage], _ slots: [Slot]) -> ModelQuestion {
    question(
      book.write, schema(slots, passages), "draft",
      ["passages": list(passages), "plan": .array(slots.map(entry))])
  }

  /// - Parameter faults: by slot: the sentence and what is wrong with it.
  func repair(
    _ passages: [Passage], _ slots: [Slot], _ faults: [(slot: String, text: String, why: [String])]
  ) -> ModelQuestion {
    let failing = slots.filter { slot in faults.contains { $0.slot == slot.id } }
    return question(
      book.write + "\n\n" + book.repair, schema(failing, passages), "draft",
      [
        "passages": list(passages), "plan": .array(failing.map(entry)),
        "mend": .array(
          faults.map {
            .object([
              "slot": .string($0.slot), "text": .string($0.text),
              "wrong": .array($0.why.map(JSONValue.string)),
            ])
          }),
      ])
  }

  func judge(
    _ passages: [Passage], _ sentences: [Draft.Sentence]
  ) -> ModelQuestion {
    question(
      book.judge, AnswerSchema.judgement(slots: sentences.map(\.slot)), "judgement",
      [
        "passages": list(passages),
        "statements": .array(
          sentences.map {
            .object([
              "slot": .string($0.slot), "text": .string($0.text),
              "passages": .array($0.passages.map(JSONValue.string)),
            ])
          }),
      ])
  }

  private func question(
    _ rules: String, _ schema: JSONValue, _ shape: String, _ data: [String: JSONValue]
  ) -> ModelQuestion {
    ModelQuestion(
      system: rules.replacing("{condition}", with: condition),
      user: String(decoding: ModelCaller.bytes(.object(data)), as: UTF8.self), shape: shape,
      schema: schema, maxTokens: maxTokens)
  }

  private func schema(_ slots: [Slot], _ passages: [Passage]) -> JSONValue {
    AnswerSchema.draft(slots: slots.map(\.id), passages: passages.map(\.id))
  }

  private func list(_ passages: [Passage]) -> JSONValue {
    .array(passages.map { .object(["id": .string($0.id), "text": .string($0.text)]) })
  }

  private func entry(_ slot: Slot) -> JSONValue {
    .object([
      "slot": .string(slot.id), "part": .string(slot.place.rawValue),
      "about": .string(slot.about), "from": .array(slot.passages.map(JSONValue.string)),
      "keep": .array(slot.keep.map(JSONValue.string)),
    ])
  }
}
