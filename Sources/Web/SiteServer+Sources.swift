import Archive

extension SiteServer {
  /// What the server asks of the rest of the program, so that tests need no archive.
  package struct Sources: Sendable {
    package typealias Search =
      @Sendable (_ query: String, _ narrowed: [SearchFacet: String], _ limit: Int) async throws ->
      SearchAnswer

    /// The studies for a query, best first.
    package var search: Search
    package var status: @Sendable () async throws -> StatusAnswer
    /// The id under which a merged study now stands; `nil` when the id was never ours.
    package var redirect: @Sendable (_ id: String) async -> String?
    /// The bytes of `status.json`, for programs.
    package var statusFile: @Sendable () async throws -> [UInt8]
    /// The same as text for Prometheus.
    package var metrics: @Sendable () async throws -> String

    package init(
      search: @escaping Search,
      status: @escaping @Sendable () async throws -> StatusAnswer,
      redirect: @escaping @Sendable (_ id: String) async -> String?,
      statusFile: @escaping @Sendable () async throws -> [UInt8],
      metrics: @escaping @Sendable () async throws -> String
    ) {
      self.search = search
      self.status = status
      self.redirect = redirect
      self.statusFile = statusFile
      self.metrics = metrics
    }
  }
}
