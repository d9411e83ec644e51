/// The files of an edition by what is to be done for them.
struct SortedPlan {
  /// Where one group of planned files comes from.
  enum Source {
    /// Made from the same as before, and there: a place in the groups of the manifest.
    case kept(Int)
    /// A place in `stale`.
    case stale(Int)
  }

  /// In the order of the plan.
  private(set) var sources: [Source] = []
  private(set) var stale: [PlannedFiles] = []
  /// How many files are kept.
  private(set) var kept = 0
  /// Files of the edition before that are not kept: they come again from `stale`, or not at all.
  private(set) var left: Set<String> = []

  /// - Parameter isSameProgram: another one makes all files anew.
  init(
    _ plan: [PlannedFiles], from manifest: EditionManifest?, damaged: Set<Int>, isSameProgram: Bool
  ) {
    sources.reserveCapacity(plan.count)
    var walk = manifest.map(ManifestWalk.init)
    var isKept = Array(repeating: false, count: manifest?.groups.count ?? 0)
    for planned in plan {
      if isSameProgram, let manifest, let place = walk?.place(of: planned),
        manifest.groups[place].inputs == planned.inputs, !damaged.contains(place), !isKept[place]
      {
        isKept[place] = true
        kept += manifest.groups[place].files.count
        sources.append(.kept(place))
      } else {
        sources.append(.stale(stale.count))
        stale.append(planned)
      }
    }
    guard let manifest else { return }
    for (place, group) in manifest.groups.enumerated() where !isKept[place] {
      left.formUnion(manifest.paths(of: group))
    }
  }

  /// Whether the edition before is the next one.
  var isDone: Bool { stale.isEmpty && left.isEmpty }
}

/// Finds groups of a manifest by name. Two editions mostly have the same ones in the same order, so
/// the next in order is tried first.
private struct ManifestWalk {
  private let manifest: EditionManifest
  private var next = 0
  private var places: [String: Int]?

  init(_ manifest: EditionManifest) { self.manifest = manifest }

  mutating func place(of planned: PlannedFiles) -> Int? {
    if next < manifest.groups.count, planned.isNamed(manifest.groups[next], in: manifest) {
      defer { next += 1 }
      return next
    }
    let all =
      places
      ?? Dictionary(
        manifest.groups.enumerated().map { (manifest.name(of: $1), $0) },
        uniquingKeysWith: { a, _ in a })
    places = all
    guard let place = all[planned.name] else { return nil }
    next = place + 1
    return place
  }
}
