extension SiteServer {
  /// What the server asks of the rest of the program, so that tests need no archive.
  package struct Sources: Sendable {
    /// The studies for a query, best first; the stage is a raw value of `Stage`.
    package var search:
      @Sendable (_ query: String, _ stage: String?, _ limit: Int) async throws -> SearchAnswer
    package var status: @Sendable () async throws -> StatusAnswer
    /// The id under which a merged study now stands; `nil` when the id was never ours.
    package var redirect: @Sendable (_ id: String) async -> String?
    /// The site's frame around the inside of `<main>`. The title is plain text, which the closure
    /// escapes; the body is finished HTML.
    package var shell: @Sendable (_ title: String, _ bodyHTML: String) -> [UInt8]

    package init(
      search:
        @escaping @Sendable (_ query: String, _ stage: String?, _ limit: Int) async throws ->
        SearchAnswer,
      status: @escaping @Sendable () async throws -> StatusAnswer,
      redirect: @escaping @Sendable (_ id: String) async -> String?,
      shell: @escaping @Sendable (_ title: String, _ bodyHTML: String) -> [UInt8]
    ) {
      self.search = search
      self.status = status
      self.redirect = redirect
      self.shell = shell
    }
  }
}
