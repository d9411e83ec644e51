import Archive
import Condition
import Foundation
import Literature

/// Writes the next edition of the site from what the archive holds.
///
/// Only files whose inputs changed are made, several at a time, in the hidden folder of `SiteFolder`;
/// then the two are exchanged. Memory holds one small row a study and the pages in hand, nothing more.
package struct SiteBuilder: Sendable {
  private let archive: any Archive
  private let settings: SiteSettings
  private let profile: ConditionProfile
  private let theme: Theme
  private let policy: PublicationPolicy
  private let program: String
  private let now: Date
  private let progress: @Sendable (_ done: Int, _ of: Int) -> Void

  /// - Parameters:
  ///   - program: changes whenever the program does, for then every page is made anew.
  ///   - now: dates the edition's history; no page shows it.
  package init(
    archive: any Archive, settings: SiteSettings, profile: ConditionProfile, theme: Theme,
    includeUnreviewed: Bool = false, program: String, now: Date,
    progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) {
    let settings = settings.dressed(by: theme)
    self.archive = archive
    self.settings = settings
    self.profile = profile
    self.theme = theme
    policy = settings.policy(includeUnreviewed: includeUnreviewed)
    self.program = "\(program) \(ProgramIdentity.current)"
    self.now = now
    self.progress = progress
  }

  /// Whether an edition can be written to a folder at all: to be asked before a long run.
  ///
  /// - Throws: `EditionError`
  package static func check(folder: String) throws { try SiteFolder.check(folder) }

  /// - Parameter path: a folder that is empty, missing or one of ours.
  /// - Throws: `EditionError`, `ArchiveError`
  package func publish(to path: String) async throws -> EditionReport {
    let folder = try SiteFolder.take(path)
    let path = folder.path
    async let earlier = EditionManifest.read(folder: path)
    async let common = common()
    _ = try await archive.recordPublication(under: policy, at: now)
    // A walk through the whole table, beside the rest.
    async let counts = self.archive.counts()
    // Lists and pages are of one moment, whatever another run keeps meanwhile.
    let archive = try archive.snapshot()
    let manifest = await earlier
    async let looked = manifest.map { TreeLook($0, in: path) }
    let source = try await EditionSource.read(
      archive, policy: policy, earlier: manifest, style: settings.style)
    let context = SiteContext(
      settings: settings, profile: profile, now: Timestamp(now).day, assets: theme.names)
    let plan = await EditionPlan(
      source: source, context: context, theme: theme, archive: archive, common: try common)
    let look = await looked
    let sorted = SortedPlan(
      plan.files, from: manifest, damaged: look?.damaged ?? [],
      isSameProgram: manifest?.program == program)
    var report = EditionReport(
      studies: source.records.count, missingPicks: plan.missingPicks,
      missingOtherwise: plan.otherwise.missing, counts: try await counts)
    if sorted.isDone, manifest != nil {
      if !folder.hasTwin() { try folder.clear() }
      report.kept = sorted.kept
      return report
    }
    let isAsWritten = look?.isAsWritten ?? false
    let writer = try folder.prepare(isAsWritten: isAsWritten)
    let made = try await make(sorted, from: manifest, with: writer)
    let removed = sorted.left.subtracting(made.paths)
    if writer.isTwin { for path in removed { try writer.remove(path) } }
    try writer.write(
      text(of: plan.files, sorted, made, from: manifest), to: EditionManifest.name)
    try folder.exchange(
      touched: isAsWritten ? made.written + removed + [EditionManifest.name] : nil)
    // The edition stands; without a twin the next run takes longer, no more.
    do {
      if isAsWritten {
        try folder.makeTwin(changed: made.written, removed: Array(removed))
      } else {
        try folder.makeTwin(of: plan.files.flatMap(\.paths))
      }
    } catch {
      try folder.clear()
    }
    report.written = made.written.count
    report.kept = sorted.kept + made.paths.count - made.written.count
    report.removed = removed.count
    return report
  }

  /// What every page is made from.
  private func common() throws -> ContentHash {
    var inputs = InputHash("edition")
    // What the editors choose stands on few pages, which have it in inputs of their own.
    var settings = settings
    settings.picks = []
    settings.otherResults = []
    inputs.add(ContentHash(bytes: try PublicJSON.bytes(settings)))
    // The larger one, and all lists: it needs no keys sorted to be the same in every run.
    inputs.add(ContentHash(bytes: try JSONLineEncoder().encode(profile)))
    inputs.add(theme.hash)
    return inputs.hash
  }

  private struct Made: Sendable {
    /// Of each group in `stale`: the sizes of its files.
    var sizes: [Int: [Int]] = [:]
    var paths: Set<String> = []
    /// Those whose bytes are not those of the edition before.
    var written: [String] = []
  }

  /// The list of all files of the next edition.
  private func text(
    of plan: [PlannedFiles], _ sorted: SortedPlan, _ made: Made, from manifest: EditionManifest?
  ) -> [UInt8] {
    var text = ManifestText(program: program)
    for (planned, source) in zip(plan, sorted.sources) {
      switch source {
      case .kept(let place):
        if let manifest { text.add(manifest.groups[place], of: manifest) }
      case .stale(let place):
        text.add(
          inputs: planned.inputs,
          zip(planned.paths, made.sizes[place] ?? []).map { (path: $0, size: $1) })
      }
    }
    return text.bytes
  }

  private func make(
    _ sorted: SortedPlan, from manifest: EditionManifest?, with writer: TreeWriter
  ) async throws -> Made {
    if !writer.isTwin, let manifest {
      for case .kept(let place) in sorted.sources {
        for path in manifest.paths(of: manifest.groups[place]) { try writer.keep(path) }
      }
    }
    var all = Made()
    let count = sorted.stale.count
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var done = 0
    try await withThrowingTaskGroup(of: Made.self) { group in
      var waiting = sorted.stale.enumerated().makeIterator()
      func start() {
        guard let (place, planned) = waiting.next() else { return }
        group.addTask { try await make(planned, place, held: sorted.left, with: writer) }
      }
      for _ in 0..<width { start() }
      while let made = try await group.next() {
        all.sizes.merge(made.sizes) { $1 }
        all.paths.formUnion(made.paths)
        all.written += made.written
        done += 1
        if done % 100 == 0 { progress(done, count) }
        start()
      }
    }
    return all
  }

  private func make(
    _ planned: PlannedFiles, _ place: Int, held: Set<String>, with writer: TreeWriter
  ) async throws -> Made {
    let contents = try await planned.make()
    var made = Made()
    made.sizes[place] = contents.map(\.count)
    for (path, bytes) in zip(planned.paths, contents) {
      made.paths.insert(path)
      // Other inputs may give the same page: then the file stays as it is.
      if held.contains(path), writer.holds(path, bytes) {
        try writer.keep(path)
      } else {
        try writer.write(bytes, to: path)
        made.written.append(path)
      }
    }
    return made
  }
}
