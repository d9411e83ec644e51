/// The studies that editors set beside others because they found otherwise, for an edition.
struct OtherResults: Sendable {
  /// One study as it stands on the page of the other.
  struct Entry: Sendable {
    /// The other study's, in `EditionSource.cards`.
    let place: Int
    let reason: String
    let by: String
  }

  private var entries: [String: [Entry]] = [:]
  /// Ids that have no page, or whose study carries a notice: what was taken back contradicts nobody.
  private(set) var missing: [String] = []

  init(_ wanted: [OtherResult], in source: EditionSource) {
    guard !wanted.isEmpty else { return }
    let moved = Dictionary(source.redirects.map { ($0.old, $0.new) }) { a, _ in a }
    let named = Set(wanted.flatMap(\.studies).map { moved[$0] ?? $0 })
    var places: [String: Int] = [:]
    for (place, card) in source.cards.enumerated()
    where named.contains(card.id) && source.traits[place].mayLead {
      places[card.id] = place
    }
    for pair in wanted {
      let ids = pair.studies.map { moved[$0] ?? $0 }
      let lacking = zip(pair.studies, ids).filter { places[$0.1] == nil }.map(\.0)
      missing += lacking.filter { !missing.contains($0) }
      guard lacking.isEmpty, ids.count == 2, let first = places[ids[0]],
        let second = places[ids[1]], first != second
      else { continue }
      add(Entry(place: second, reason: pair.reason, by: pair.by), to: ids[0])
      add(Entry(place: first, reason: pair.reason, by: pair.by), to: ids[1])
    }
  }

  private mutating func add(_ entry: Entry, to id: String) {
    entries[id, default: []].append(entry)
  }

  /// Of one study's page, in the order in which the editors name them.
  func entries(of id: String) -> [Entry] { entries[id] ?? [] }
}
