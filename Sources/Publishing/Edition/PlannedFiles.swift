import Archive

/// Files of the next edition that are made together: where they lie, what they are made from, and how
/// to make them.
struct PlannedFiles: Sendable {
  /// Those of a study are named when they are needed: for most of an edition they never are.
  private enum Names: Sendable {
    case listed([String])
    case study(id: String)
  }

  private let names: Names
  let inputs: ContentHash
  /// The bytes of each path, in the same order.
  let make: @Sendable () async throws -> [[UInt8]]

  init(
    _ paths: [String], inputs: ContentHash, make: @escaping @Sendable () async throws -> [[UInt8]]
  ) {
    names = .listed(paths)
    self.inputs = inputs
    self.make = make
  }

  init(_ path: String, inputs: ContentHash, make: @escaping @Sendable () -> [UInt8]) {
    self.init([path], inputs: inputs) { [make()] }
  }

  /// The files of a study, in the order of `StudyFiles.paths`.
  init(
    study id: String, inputs: ContentHash, make: @escaping @Sendable () async throws -> [[UInt8]]
  ) {
    names = .study(id: id)
    self.inputs = inputs
    self.make = make
  }

  var paths: [String] {
    switch names {
    case .listed(let paths): paths
    case .study(let id): StudyFiles.paths(of: id)
    }
  }

  /// The first of them, by which an edition knows them again.
  var name: String {
    switch names {
    case .listed(let paths): paths.first ?? ""
    case .study(let id): SitePath.file(SitePath.study(id))
    }
  }

  /// Whether a group of an earlier edition bears this name.
  func isNamed(_ group: EditionManifest.Group, in manifest: EditionManifest) -> Bool {
    switch names {
    case .listed(let paths): manifest.isNamed(group, paths.first ?? "")
    case .study(let id): manifest.isStudy(group, id)
    }
  }
}
