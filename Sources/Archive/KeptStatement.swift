import FactCheck

/// A sentence as the store has it.
struct KeptStatement: Decodable {
  let statement: Statement

  private enum CodingKeys: String, CodingKey { case text, kind, sources, terms }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    statement = Statement(
      text: try fields.decode(String.self, forKey: .text), kind: try fields.name(.kind),
      sources: try fields.texts(.sources), terms: try fields.texts(.terms))
  }
}
