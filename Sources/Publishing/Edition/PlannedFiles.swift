import Archive

/// Files of the next edition that are made together: where they lie, what they are made from, and how
/// to make them.
struct PlannedFiles: Sendable {
  var paths: [String]
  var inputs: ContentHash
  /// The bytes of each path, in the same order.
  var make: @Sendable () async throws -> [[UInt8]]

  init(
    _ paths: [String], inputs: ContentHash, make: @escaping @Sendable () async throws -> [[UInt8]]
  ) {
    self.paths = paths
    self.inputs = inputs
    self.make = make
  }

  init(_ path: String, inputs: ContentHash, make: @escaping @Sendable () -> [UInt8]) {
    self.init([path], inputs: inputs) { [make()] }
  }
}
