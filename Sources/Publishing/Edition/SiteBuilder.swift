import Archive
import Condition
import Foundation

/// Writes the next edition of the site from what the archive holds.
///
/// Unchanged files are linked from the current edition, the others made, several at a time; then the
/// two are exchanged. Memory holds one small row a study and the pages in hand, nothing more.
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
    let plan = EditionPlan(
      source: source, context: context, theme: theme, archive: archive, common: try common())
    let writer = TreeWriter(current: folder.path, next: folder.next)
    if let manifest, manifest.program == program, isUnchanged(plan.files, manifest, writer) {
      try folder.abandon()
      return EditionReport(
        kept: manifest.files.count, studies: source.listings.count,
        missingPicks: plan.missingPicks)
    }
    var report = EditionReport(
      studies: source.listings.count, missingPicks: plan.missingPicks)
    let files = try await make(plan.files, from: manifest, with: writer, &report)
    report.removed = (manifest?.files.keys).map { $0.count { files[$0] == nil } } ?? 0
    try writer.write(
      EditionManifest(program: program, files: files).bytes(), to: EditionManifest.name)
    try folder.exchange()
    return report
  }

  /// What every page is made from.
  private func common() throws -> ContentHash {
    var inputs = InputHash("edition \(EditionManifest.currentFormat)")
    // The editors' picks stand on the front page alone.
    var settings = settings
    settings.picks = []
    inputs.add(ContentHash(bytes: try PublicJSON.bytes(settings)))
    inputs.add(ContentHash(bytes: try PublicJSON.bytes(profile)))
    inputs.add(theme.hash)
    return inputs.hash
  }

  private func isUnchanged(
    _ plan: [PlannedFiles], _ manifest: EditionManifest, _ writer: TreeWriter
  ) -> Bool {
    guard plan.reduce(0, { $0 + $1.paths.count }) == manifest.files.count else { return false }
    return plan.allSatisfy { files in
      files.paths.allSatisfy { path in
        manifest.size(of: path, inputs: files.inputs).map { writer.holds(path, size: $0) } ?? false
      }
    }
  }

  private struct Made: Sendable {
    var entries: [(path: String, entry: String)]
    var written: Int
  }

  private func make(
    _ plan: [PlannedFiles], from manifest: EditionManifest?, with writer: TreeWriter,
    _ report: inout EditionReport
  ) async throws -> [String: String] {
    var files: [String: String] = [:]
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount)
    var done = 0
    try await withThrowingTaskGroup(of: Made.self) { group in
      var waiting = plan.makeIterator()
      for _ in 0..<width {
        guard let next = waiting.next() else { break }
        group.addTask { try await make(next, from: manifest, with: writer) }
      }
      while let made = try await group.next() {
        for (path, entry) in made.entries { files[path] = entry }
        report.written += made.written
        report.kept += made.entries.count - made.written
        done += 1
        if done % 100 == 0 { progress(done, plan.count) }
        if let next = waiting.next() {
          group.addTask { try await make(next, from: manifest, with: writer) }
        }
      }
    }
    return files
  }

  private func make(
    _ planned: PlannedFiles, from manifest: EditionManifest?, with writer: TreeWriter
  ) async throws -> Made {
    if let manifest, manifest.program == program,
      let entries = try linked(planned, manifest, writer)
    {
      return Made(entries: entries, written: 0)
    }
    let contents = try await planned.make()
    var made = Made(entries: [], written: 0)
    for (path, bytes) in zip(planned.paths, contents) {
      made.entries.append((path, EditionManifest.entry(inputs: planned.inputs, size: bytes.count)))
      // Other inputs may give the same page: then the file stays as it is.
      if manifest?.files[path] != nil, writer.holds(path, bytes) {
        try writer.link(path)
      } else {
        try writer.write(bytes, to: path)
        made.written += 1
      }
    }
    return made
  }

  /// The entries of files that were all there and are linked now; `nil` when they must be made.
  private func linked(
    _ planned: PlannedFiles, _ manifest: EditionManifest, _ writer: TreeWriter
  ) throws -> [(path: String, entry: String)]? {
    var entries: [(path: String, size: Int)] = []
    for path in planned.paths {
      guard let size = manifest.size(of: path, inputs: planned.inputs),
        writer.holds(path, size: size)
      else { return nil }
      entries.append((path, size))
    }
    for (path, _) in entries { try writer.link(path) }
    return entries.map {
      ($0.path, EditionManifest.entry(inputs: planned.inputs, size: $0.size))
    }
  }
}
