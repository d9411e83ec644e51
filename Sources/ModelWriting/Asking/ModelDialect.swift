import Wire

/// How one kind of service is asked, and how its answers are read.
protocol ModelDialect: Sendable {
  func request(_ question: ModelQuestion, in manner: Manner) -> HTTPRequest
  /// - Parameter body: JSON of an answer with status 200.
  func answer(_ body: JSONValue) throws(ModelError) -> ModelAnswer
}
