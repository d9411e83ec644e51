/// A passage as far as the licence lets us show it.
package struct ShownPassage: Sendable, Equatable, Codable {
  /// The passage's id: `t`, `p3`, `m:funding`.
  package var id: String
  /// Where it stands, for a person: `Results, sentence 3`.
  package var label: String
  /// The excerpt, or the whole passage; empty where nothing of it may be shown.
  package var text: String
  /// False where `text` is only a part of the passage.
  package var isFull: Bool
  /// Where the whole text can be read.
  package var url: String?

  package init(id: String, label: String, text: String, isFull: Bool, url: String? = nil) {
    self.id = id
    self.label = label
    self.text = text
    self.isFull = isFull
    self.url = url
  }
}
