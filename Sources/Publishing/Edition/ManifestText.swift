import Archive

/// Writes an `EditionManifest`.
struct ManifestText {
  private(set) var bytes: [UInt8]

  init(program: String) {
    bytes = Array("\(EditionManifest.format)\n\(program)\n".utf8)
  }

  /// Files that were made together.
  mutating func add(inputs: ContentHash, _ files: [(path: String, size: Int)]) {
    for (place, file) in files.enumerated() {
      bytes.append(contentsOf: (place == 0 ? inputs.text : "-").utf8)
      bytes.append(contentsOf: " \(file.size) \(file.path)\n".utf8)
    }
  }

  /// Files that are as they were.
  mutating func add(_ group: EditionManifest.Group, of manifest: EditionManifest) {
    bytes.append(contentsOf: manifest.bytes[group.lines])
  }
}
