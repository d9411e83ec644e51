/// JSON Schema of answers, made for each question: only its own slots and passages can be named, and
/// nothing can go on for ever. Services that enforce it keep weak models in their lane; what comes is
/// looked at in any case.
enum AnswerSchema {
  /// Of a draft: quote and passages come before the sentence (keys are written in this order).
  static func draft(slots: [String], passages: [String]) -> JSONValue {
    object([
      "statements": list(
        of: object([
          "passages": list(of: choice(passages), atMost: 4),
          "quote": text(atMost: 400),
          "slot": choice(slots),
          "text": text(atMost: 260),
        ]), atMost: slots.count)
    ])
  }

  static func judgement(slots: [String]) -> JSONValue {
    object([
      "rejected": list(
        of: object(["slot": choice(slots), "why": text(atMost: 200)]), atMost: slots.count)
    ])
  }

  private static func object(_ fields: [String: JSONValue]) -> JSONValue {
    .object([
      "type": .string("object"), "additionalProperties": .bool(false),
      "required": .array(fields.keys.sorted().map(JSONValue.string)),
      "properties": .object(fields),
    ])
  }

  private static func list(of items: JSONValue, atMost count: Int) -> JSONValue {
    .object([
      "type": .string("array"), "items": items, "maxItems": .number(Double(max(1, count))),
    ])
  }

  private static func choice(_ names: [String]) -> JSONValue {
    .object(["type": .string("string"), "enum": .array(names.map(JSONValue.string))])
  }

  private static func text(atMost length: Int) -> JSONValue {
    .object(["type": .string("string"), "maxLength": .number(Double(length))])
  }
}
