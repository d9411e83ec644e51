import Archive
import Condition
import Foundation

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
    var settings = settings
    settings.logo = theme.logo
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
    let manifest = EditionManifest.read(folder: folder.path)
    _ = try await archive.recordPublication(under: policy, at: now)
    // Lists and pages are of one moment, whatever another run keeps meanwhile.
    let archive = try archive.snapshot()
    let source = try await EditionSource.read(
      archive, policy: policy, earlier: manifest, style: settings.style)
    let context = SiteContext(
      settings: settings, profile: profile, now: Timestamp(now).day, assets: theme.names)
    let plan = await EditionPlan(
      source: source, context: context, theme: theme, archive: archive, common: try common())
    let sorted = Sorted(plan.files, program, manifest, TreeWriter(current: folder.path, next: ""))
    var report = EditionReport(studies: source.listings.count, missingPicks: plan.missingPicks)
    if let manifest, sorted.stale.isEmpty, sorted.files.count == manifest.files.count {
      if !folder.hasTwin() { try folder.clear() }
      report.kept = manifest.files.count
      return report
    }
    let writer = try folder.prepare(manifest)
    let canBecomeTwin = writer.isTwin || manifest.map { folder.isAsWritten($0) } ?? false
    let made = try await make(sorted, from: manifest, with: writer)
    let removed = (manifest?.files.keys).map { $0.filter { made.files[$0] == nil } } ?? []
    if writer.isTwin { for path in removed { try writer.remove(path) } }
    try writer.write(
      EditionManifest(program: program, files: made.files)
        .bytes(order: plan.files.flatMap(\.paths)), to: EditionManifest.name)
    try folder.exchange()
    // The edition stands; without a twin the next run takes longer, no more.
    let isTwin =
      canBecomeTwin
      && (try? folder.makeTwin(changed: made.written, removed: removed)) != nil
    if !isTwin { try folder.clear() }
    report.written = made.written.count
    report.kept = made.files.count - made.written.count
    report.removed = removed.count
    return report
  }

  /// What every page is made from.
  private func common() throws -> ContentHash {
    var inputs = InputHash("edition")
    // The editors' picks stand on the front page alone.
    var settings = settings
    settings.picks = []
    inputs.add(ContentHash(bytes: try PublicJSON.bytes(settings)))
    inputs.add(ContentHash(bytes: try PublicJSON.bytes(profile)))
    inputs.add(theme.hash)
    return inputs.hash
  }

  /// The files of an edition by what is to be done for them.
  private struct Sorted {
    /// Made from what they were made from before, and there: their entries.
    var files: [String: EditionManifest.File] = [:]
    var fresh: [PlannedFiles] = []
    var stale: [PlannedFiles] = []

    init(
      _ plan: [PlannedFiles], _ program: String, _ manifest: EditionManifest?, _ writer: TreeWriter
    ) {
      guard let manifest, manifest.program == program else {
        stale = plan
        return
      }
      files.reserveCapacity(manifest.files.count)
      for planned in plan {
        let sizes = planned.paths.map { path in
          manifest.size(of: path, inputs: planned.inputs).flatMap {
            writer.holds(path, size: $0) ? $0 : nil
          }
        }
        guard !sizes.contains(nil) else {
          stale.append(planned)
          continue
        }
        fresh.append(planned)
        for path in planned.paths { files[path] = manifest.files[path] }
      }
    }
  }

  private struct Made: Sendable {
    var files: [String: EditionManifest.File] = [:]
    /// Those whose bytes are not those of the edition before.
    var written: [String] = []
  }

  private func make(
    _ sorted: Sorted, from manifest: EditionManifest?, with writer: TreeWriter
  ) async throws -> Made {
    var all = Made(files: sorted.files)
    let plan = sorted.stale
    if !writer.isTwin {
      for planned in sorted.fresh { for path in planned.paths { try writer.keep(path) } }
    }
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var done = 0
    try await withThrowingTaskGroup(of: Made.self) { group in
      var waiting = plan.makeIterator()
      for _ in 0..<width {
        guard let next = waiting.next() else { break }
        group.addTask { try await make(next, from: manifest, with: writer) }
      }
      while let made = try await group.next() {
        all.files.merge(made.files) { $1 }
        all.written += made.written
        done += 1
        if done % 100 == 0 { progress(done, plan.count) }
        if let next = waiting.next() {
          group.addTask { try await make(next, from: manifest, with: writer) }
        }
      }
    }
    return all
  }

  private func make(
    _ planned: PlannedFiles, from manifest: EditionManifest?, with writer: TreeWriter
  ) async throws -> Made {
    let contents = try await planned.make()
    var made = Made()
    for (path, bytes) in zip(planned.paths, contents) {
      made.files[path] = EditionManifest.File(inputs: planned.inputs, size: bytes.count)
      // Other inputs may give the same page: then the file stays as it is.
      if manifest?.files[path] != nil, writer.holds(path, bytes) {
        try writer.keep(path)
      } else {
        try writer.write(bytes, to: path)
        made.written.append(path)
      }
    }
    return made
  }
}
