import Evidence

/// A stretch of what was read, as the store has it.
struct KeptPassage: Decodable {
  let passage: Passage

  private enum CodingKeys: String, CodingKey { case id, role, section, text, start, end }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    passage = Passage(
      id: try fields.decode(String.self, forKey: .id), role: try fields.name(.role),
      section: try fields.decode(String.self, forKey: .section),
      text: try fields.decode(String.self, forKey: .text),
      start: try fields.decode(Int.self, forKey: .start),
      end: try fields.decode(Int.self, forKey: .end))
  }
}
