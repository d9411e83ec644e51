import Foundation

/// Reads a draft out of an answer, whatever the service promised about its shape.
enum DraftReader {
  /// More than any page has.
  private static let most = 60

  /// The draft in the first object of the right shape; of an answer that was cut off, its whole
  /// sentences.
  static func draft(in answer: ModelAnswer) throws(ModelError) -> Draft {
    let objects = AnswerText.objects(in: answer.text)
    for object in objects {
      guard let list = value(object)?["statements"]?.list else { continue }
      return draft(of: list)
    }
    if answer.isCutOff {
      let whole = AnswerText.objects(in: answer.text, limit: most, lookingInside: true)
      let draft = draft(of: whole.compactMap(value))
      if draft.sentences.isEmpty { throw .cutOff }
      return draft
    }
    throw .unusable(
      objects.isEmpty
        ? "there is no whole JSON object in it" : "it has no list of statements")
  }

  private static func draft(of list: [JSONValue]) -> Draft {
    var seen: Set<String> = []
    return Draft(
      sentences: list.prefix(most).compactMap(sentence).filter { seen.insert($0.slot).inserted })
  }

  private static func value(_ object: String) -> JSONValue? {
    try? JSONDecoder().decode(JSONValue.self, from: Data(object.utf8))
  }

  /// Of a second opinion: the slots that are not carried, each with its reason.
  static func rejections(in answer: String) throws(ModelError) -> [String: String] {
    for object in AnswerText.objects(in: answer) {
      guard let list = value(object)?["rejected"]?.list else { continue }
      let pairs = list.compactMap { item -> (String, String)? in
        guard let slot = item["slot"]?.text ?? item.text else { return nil }
        return (slot, item["why"]?.text ?? "")
      }
      return Dictionary(pairs) { first, _ in first }
    }
    throw .unusable("it has no list of what is rejected")
  }

  /// Weak models send one passage as a text instead of a list.
  private static func sentence(_ value: JSONValue) -> Draft.Sentence? {
    guard let slot = value["slot"]?.text, let text = value["text"]?.text else { return nil }
    let passages =
      value["passages"]?.list?.compactMap(\.text)
      ?? value["passages"]?.text?.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
      ?? []
    return Draft.Sentence(
      slot: slot, quote: value["quote"]?.text ?? "", passages: passages,
      text: text.trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
