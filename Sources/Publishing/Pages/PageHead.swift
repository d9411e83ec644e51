/// What differs between the heads of pages.
package struct PageHead: Sendable {
  /// Without the site's name.
  package var title: String
  /// One or two sentences for search engines.
  package var description: String
  /// Below the base path: `studies/123/`; empty for the front page.
  package var path: String
  package var isHiddenFromSearch = false
  package var json: JSONText?
  /// The data form of the page: `studies/123.json`.
  package var dataPath: String?
  /// The list whose feeds the page names, by its path; `nil` names the site's own.
  package var feeds: String?
  /// The kind of layout the style sheet chooses: `study`, `list`, `text`.
  package var kind: StaticString = "text"

  package init(title: String, description: String, path: String) {
    self.title = title
    self.description = description
    self.path = path
  }
}
