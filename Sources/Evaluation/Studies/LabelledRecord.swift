import Evidence
import Literature

/// One labelled abstract with what the reader makes of it.
struct LabelledRecord<Labels: Sendable>: Sendable {
  var labels: Labels
  var study: Study
  /// The abstract as printed in the study line.
  var printed: String
  var evidence: Evidence

  /// Whether any of these passages holds one of the sentences that begin at `offsets`.
  ///
  /// A sentence's offset may be that of its label, so its passage is the first that ends after it.
  func isAny(_ ids: [String], of offsets: [Int?]) -> Bool {
    let places = self.places
    return offsets.contains { offset in
      guard let offset, let place = places.first(where: { $0.end > offset + 1 }) else {
        return false
      }
      return ids.contains(place.id)
    }
  }

  /// Where each passage of the abstract ends in the printed abstract, in order.
  private var places: [(id: String, end: Int)] {
    let text = Array(printed.utf8)
    var from = 0
    var result: [(id: String, end: Int)] = []
    for passage in evidence.passages where passage.id.hasPrefix("p") {
      let part = Array(passage.text.utf8)
      guard let start = Self.find(part, in: text, from: from) else { continue }
      from = start + part.count
      result.append((passage.id, from))
    }
    return result
  }

  private static func find(_ part: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard let first = part.first, text.count >= part.count else { return nil }
    var i = from
    while i + part.count <= text.count {
      if text[i] == first, text[i..<(i + part.count)].elementsEqual(part) { return i }
      i += 1
    }
    return nil
  }
}
