import Evidence
import FactCheck

/// The passages of a study page and the sentences that rest on each of them.
struct Citations: Sendable {
  /// The passages that the page lists, in the order of the study.
  let listed: [ShownPassage]
  private let places: [String: [String]]
  private let labels: [String: String]

  /// Passages that a sentence cites but of which nothing may be shown are listed by their label
  /// alone, so that every marker leads somewhere.
  init(summary: Summary, evidence: Evidence, shown: [ShownPassage]) {
    var places: [String: [String]] = [:]
    for (place, statement) in summary.statements where place != "teaser" {
      for source in statement.sources {
        places[source, default: []].append(Self.anchor(place))
      }
    }
    let ids = Set(shown.map(\.id))
    var listed = shown
    for (index, passage) in evidence.passages.enumerated()
    where places[passage.id] != nil && !ids.contains(passage.id) {
      listed.append(
        ShownPassage(
          id: passage.id, label: Self.label(index, of: evidence.passages), text: "", isFull: false))
    }
    let order = Dictionary(
      evidence.passages.enumerated().map { ($0.element.id, $0.offset) },
      uniquingKeysWith: { a, _ in a })
    listed.sort { a, b in
      let (left, right) = (order[a.id] ?? Int.max, order[b.id] ?? Int.max)
      return left == right ? a.id < b.id : left < right
    }
    self.listed = listed
    self.places = places
    labels = Dictionary(listed.map { ($0.id, $0.label) }, uniquingKeysWith: { a, _ in a })
  }

  /// The anchors of the sentences that rest on a passage, in the order of the page.
  func citing(_ id: String) -> [String] { places[id] ?? [] }

  /// Where a listed passage stands; `nil` for sources that are not passages of the study.
  func label(of id: String) -> String? { labels[id] }

  /// What a marker shows: `3` for `p3`.
  static func mark(_ id: String) -> String {
    if id == "t" { return "title" }
    if id.hasPrefix("p"), Int(id.dropFirst()) != nil { return String(id.dropFirst()) }
    return "record"
  }

  /// `found[2]` as an anchor: `found-3`.
  static func anchor(_ place: String) -> String {
    guard let bracket = place.firstIndex(of: "["),
      let index = Int(place[place.index(after: bracket)...].dropLast())
    else { return place }
    return "\(place[..<bracket])-\(index + 1)"
  }

  /// An anchor may not hold a colon that a style sheet or script would trip over.
  static func anchor(passage id: String) -> String {
    id.hasPrefix("m:") ? "m-" + id.dropFirst(2) : id
  }

  private static func label(_ index: Int, of passages: [Passage]) -> String {
    let passage = passages[index]
    guard passage.role != .title, passage.role != .metadata else { return passage.section }
    let number = passages[...index].count { $0.section == passage.section }
    let name = passage.section == "abstract" ? "Abstract" : passage.section
    return "\(name), sentence \(number)"
  }
}
