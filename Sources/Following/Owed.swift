/// What a source told of and did not give, by name, with how often it was asked for: it is asked for
/// again at the beginning of each stretch of days, until it comes or is given up.
struct Owed: Sendable, Equatable {
  /// How often something is asked for.
  static let most = 5

  private var tries: [String: Int] = [:]

  var isEmpty: Bool { tries.isEmpty }
  var names: [String] { tries.keys.sorted() }

  /// What a window's place remembers.
  init(_ place: [String: String]) {
    for one in (place[Self.place] ?? "").split(separator: ",") {
      let parts = one.split(separator: ":")
      if parts.count == 2, let count = Int(parts[1]) { tries[String(parts[0])] = count }
    }
  }

  /// A place that remembers nothing else.
  var place: [String: String] {
    let text = names.map { "\($0):\(tries[$0] ?? 0)" }.joined(separator: ",")
    return text.isEmpty ? [:] : [Self.place: text]
  }

  /// The place with what is owed by now.
  func kept(in place: [String: String]) -> [String: String] {
    var place = place
    place[Self.place] = self.place[Self.place]
    return place
  }

  private static let place = "owed"

  mutating func came(_ names: some Sequence<String>) {
    for name in names { tries[name] = nil }
  }

  /// Counts that they did not come once more.
  ///
  /// - Returns: those that are given up.
  mutating func didNotCome(_ names: some Sequence<String>) -> [String] {
    var lost: [String] = []
    for name in names {
      tries[name, default: 0] += 1
      guard tries[name, default: 0] >= Self.most else { continue }
      tries[name] = nil
      lost.append(name)
    }
    return lost.sorted()
  }

  /// What is told of these, in a sentence.
  static func sentence(_ names: [String], lost: [String]) -> String? {
    let waiting = names.filter { !lost.contains($0) }
    let sentences = [
      waiting.isEmpty
        ? nil : "It did not give \(list(waiting)), which the next runs ask for again.",
      lost.isEmpty ? nil : "It was asked \(most) times for \(list(lost)) and never gave it.",
    ]
    let text = sentences.compactMap(\.self).joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(10).joined(separator: ", ")
    return names.count > 10 ? "\(shown) and \(names.count - 10) more" : shown
  }
}
