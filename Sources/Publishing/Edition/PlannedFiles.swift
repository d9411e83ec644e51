import Archive

/// Files of the next edition that are made together: where they lie, what they are made from, and how
/// to make them.
struct PlannedFiles: Sendable {
  /// The first of them, by which an edition knows them again.
  let name: String
  /// Those of a study are named when they are needed: for most of an edition they never are.
  private let others: [String]?
  private let study: String?
  let inputs: ContentHash
  /// The bytes of each path, in the same order.
  let make: @Sendable () async throws -> [[UInt8]]

  init(
    _ paths: [String], inputs: ContentHash, make: @escaping @Sendable () async throws -> [[UInt8]]
  ) {
    name = paths.first ?? ""
    others = Array(paths.dropFirst())
    study = nil
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
    name = SitePath.file(SitePath.study(id))
    others = nil
    study = id
    self.inputs = inputs
    self.make = make
  }

  var paths: [String] {
    if let study { return StudyFiles.paths(of: study) }
    return [name] + (others ?? [])
  }
}
