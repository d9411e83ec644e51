import Foundation
import Wire

/// Makes the sources of a list ready to be asked.
package struct SourceFactory: Sendable {
  private let client: HTTPClient
  private let policy: RetryPolicy
  private let clock: WireClock
  private let email: String?
  private let key: String?
  private let tally: Tally
  private let isPrivate: @Sendable (String) -> Bool

  /// - Parameters:
  ///   - email: how the services reach whoever runs this.
  ///   - key: NCBI's, if there is one.
  ///   - isPrivate: tells the hosts whose feeds are not read.
  package init(
    client: HTTPClient, policy: RetryPolicy = RetryPolicy(), clock: WireClock = .live,
    email: String?, key: String?, tally: Tally,
    isPrivate: @escaping @Sendable (String) -> Bool = { PrivateAddress.isPrivate(host: $0) }
  ) {
    self.client = client
    self.policy = policy
    self.clock = clock
    self.email = email
    self.key = key
    self.tally = tally
    self.isPrivate = isPrivate
  }

  package func sources(_ list: SourceList) -> [any Source] { list.entries.compactMap(source) }

  private func source(_ entry: SourceList.Entry) -> (any Source)? {
    if entry.kind == .folder { return FolderSource(name: entry.id, path: entry.address) }
    guard let base = URL(string: entry.address) else { return nil }
    switch entry.kind {
    case .pubmed:
      return PubMedSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email, key: key,
        batch: entry.batch ?? 200, caller: caller(entry))
    case .europePMC:
      return EuropePMCSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email,
        batch: entry.batch ?? 100, takesFullText: entry.fullText ?? false, caller: caller(entry))
    case .crossref:
      return CrossrefSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email,
        batch: entry.batch ?? 200, caller: caller(entry))
    case .clinicalTrials:
      return ClinicalTrialsSource(
        name: entry.id, base: base, query: entry.query ?? "", batch: entry.batch ?? 100,
        caller: caller(entry))
    case .preprintServer:
      return PreprintServerSource(
        name: entry.id, base: base, category: entry.query, caller: caller(entry))
    case .feed:
      return FeedSource(
        name: entry.id, address: base, publisher: entry.publisher ?? "", caller: caller(entry),
        isPrivate: isPrivate)
    case .folder: return nil
    }
  }

  private func caller(_ entry: SourceList.Entry) -> Caller {
    let hasKey = entry.kind == .pubmed && key != nil
    // Source: NCBI, "A General Introduction to the E-utilities": 3 a second, 10 with a key.
    let rate = hasKey ? max(entry.perSecond ?? 3, 10) : entry.perSecond ?? entry.kind.perSecond
    return Caller(
      client: client, limiter: RateLimiter(perSecond: rate, clock: clock), policy: policy,
      clock: clock, asked: { [tally, name = entry.id] in tally.note(name, $0) })
  }
}
