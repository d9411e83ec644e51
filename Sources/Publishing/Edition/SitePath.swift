import Literature

/// Where each page lies below the site's root: a contract with every link that points here.
package enum SitePath {
  package static func study(_ id: String) -> String { "studies/\(id)/" }
  package static func clinician(_ id: String) -> String { "studies/\(id)/clinician/" }
  package static func data(_ id: String) -> String { "studies/\(id).json" }
  package static func month(_ month: PublicationDate) -> String { "months/\(month)/" }

  package static func year(_ year: Int) -> String { "years/\(year)/" }

  /// The file behind a page's path.
  static func file(_ page: String) -> String { page + "index.html" }
}
