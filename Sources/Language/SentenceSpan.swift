/// Where one sentence lies in a text: UTF-8 byte offsets, half open.
package struct SentenceSpan: Sendable, Equatable, Hashable, Codable {
  package let start: Int
  package let end: Int

  package init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}
