extension SiteServer {
  /// What the server asks of the rest of the program, so that tests need no archive.
  package struct Sources: Sendable {
    /// The studies for a query, best first; the stage is a raw value of `Stage`.
    package var search:
      @Sendable (_ query: String, _ stage: String?, _ limit: Int) async throws -> SearchAnswer
    package var status: @Sendable () async throws -> StatusAnswer
    /// The id under which a merged study now stands; `nil` when the id was never ours.
    package var redirect: @Sendable (_ id: String) async -> String?

    package init(
      search:
        @escaping @Sendable (_ query: String, _ stage: String?, _ limit: Int) async throws ->
        SearchAnswer,
      status: @escaping @Sendable () async throws -> StatusAnswer,
      redirect: @escaping @Sendable (_ id: String) async -> String?
    ) {
      self.search = search
      self.status = status
      self.redirect = redirect
    }
  }
}
