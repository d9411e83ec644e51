/// Where the theme's files lie below the site's base path, with the hash of their content in the
/// name: `assets/myelin-3f2a9c01.css`.
package struct AssetNames: Sendable, Equatable {
  /// From `Theme/myelin.css`.
  package var stylesheet: String
  /// From `Theme/favicon.svg`.
  package var favicon: String
  /// From `Theme/comfort.js`; `nil` where the theme has none. Every page works without it.
  package var script: String?

  package init(stylesheet: String, favicon: String, script: String? = nil) {
    self.stylesheet = stylesheet
    self.favicon = favicon
    self.script = script
  }
}
