import Archive
import Foundation

/// The theme's files, read once an edition, with the hash of their content in their names, so that a
/// browser may keep them for ever.
package struct Theme: Sendable {
  package struct Asset: Sendable, Equatable {
    /// Below the site's root: `assets/myelin-3f2a9c01.css`.
    package var path: String
    package var bytes: [UInt8]
  }

  package let assets: [Asset]
  package let names: AssetNames
  /// Path of the publisher's own logo below the site's root.
  package let logo: String?
  /// The publisher's own pieces of every page.
  package let header: PublisherPiece?
  package let footer: PublisherPiece?
  let hash: ContentHash

  private static let pieces = ["header.html", "footer.html"]

  /// Reads the files at the top of a folder such as `Theme/`.
  ///
  /// - Throws: `EditionError` when the style sheet or the logo that `site.yml` names is not there.
  package static func read(folder: String, logo: String? = nil) throws -> Theme {
    let kinds = ["css", "svg", "js", "png", "woff2", "ico", "txt"]
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
      .filter { name in
        !name.hasPrefix(".")
          && (kinds.contains((name as NSString).pathExtension) || pieces.contains(name))
      }
    var files: [(name: String, bytes: [UInt8])] = []
    for name in names {
      guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
      files.append((name, Array(data)))
    }
    return try Theme(files: files, folder: folder, logo: logo)
  }

  package init(
    files: [(name: String, bytes: [UInt8])], folder: String = "Theme", logo: String? = nil
  ) throws {
    var paths: [String: String] = [:]
    var assets: [Asset] = []
    var inputs = InputHash("theme")
    var pieces: [String: PublisherPiece] = [:]
    for (name, whole) in files {
      if Self.pieces.contains(name) {
        pieces[name] = try PublisherPiece(whole, name: name)
        inputs.add(name)
        inputs.add(ContentHash(bytes: whole))
        continue
      }
      let bytes = name.hasSuffix(".css") ? StyleSheet.squeezed(whole) : whole
      let hash = ContentHash(bytes: bytes)
      let name = name as NSString
      let stem = name.deletingPathExtension
      let path = "assets/\(stem)-\(hash.text.prefix(8)).\(name.pathExtension)"
      paths[name as String] = path
      assets.append(Asset(path: path, bytes: bytes))
      inputs.add(path)
      inputs.add(hash)
    }
    func path(of name: String) throws -> String {
      if let path = paths[name] { return path }
      throw EditionError(
        message: "The theme in \(folder) has no \(name)",
        mend: "Put the file there, or correct the place of the data with --data")
    }
    self.assets = assets
    self.logo = try logo.map(path)
    header = pieces["header.html"]
    footer = pieces["footer.html"]
    self.names = AssetNames(
      stylesheet: try path(of: "myelin.css"), favicon: try path(of: "favicon.svg"),
      script: paths["comfort.js"])
    hash = inputs.hash
  }
}
