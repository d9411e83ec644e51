/// What one record of an input turned out to be.
package enum ReadItem: Sendable, Equatable {
  case study(Study, Origin)
  /// PubMed took the record with this id back.
  case deletion(pmid: String, Origin)
  case unreadable(Unreadable)

  package var origin: Origin {
    switch self {
    case .study(_, let origin), .deletion(_, let origin): origin
    case .unreadable(let unreadable): unreadable.origin
    }
  }
}
