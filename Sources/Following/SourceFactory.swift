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
  private let folder: URL?

  /// - Parameters:
  ///   - email: how the services reach whoever runs this.
  ///   - key: NCBI's, if there is one.
  ///   - folder: where the paths of watched folders begin that are not whole; the current one when
  ///     `nil`.
  ///   - isPrivate: tells the hosts whose feeds are not read.
  package init(
    client: HTTPClient, policy: RetryPolicy = RetryPolicy(), clock: WireClock = .live,
    email: String?, key: String?, tally: Tally, folder: URL? = nil,
    isPrivate: @escaping @Sendable (String) -> Bool = { PrivateAddress.isPrivate(host: $0) }
  ) {
    self.client = client
    self.policy = policy
    self.clock = clock
    self.email = email
    self.key = key
    self.tally = tally
    self.isPrivate = isPrivate
    self.folder = folder
  }

  package func sources(_ list: SourceList) -> [any Source] {
    // A host counts all questions of one follower, whichever entry they are for: the lowest rate holds.
    let rates = Dictionary(
      list.entries.compactMap { entry in host(of: entry).map { ($0, rate(of: entry)) } },
      uniquingKeysWith: min)
    let limiters = rates.mapValues { RateLimiter(perSecond: $0, clock: clock) }
    return list.entries.compactMap { entry in
      guard entry.kind != .folder else {
        let isWhole = entry.address.hasPrefix("/")
        let path = isWhole ? nil : folder?.appendingPathComponent(entry.address).path
        return FolderSource(name: entry.id, path: path ?? entry.address)
      }
      guard let limiter = host(of: entry).flatMap({ limiters[$0] }) else { return nil }
      return source(entry, caller(entry, limiter))
    }
  }

  private func host(of entry: SourceList.Entry) -> String? {
    guard entry.kind != .folder, let url = URL(string: entry.address), let host = url.host else {
      return nil
    }
    return host.lowercased() + (url.port.map { ":\($0)" } ?? "")
  }

  private func source(_ entry: SourceList.Entry, _ caller: Caller) -> (any Source)? {
    guard let base = URL(string: entry.address) else { return nil }
    switch entry.kind {
    case .pubmed:
      return PubMedSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email, key: key,
        batch: entry.batch ?? 200, caller: caller)
    case .europePMC:
      return EuropePMCSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email,
        batch: entry.batch ?? 100, takesFullText: entry.fullText ?? false, caller: caller)
    case .crossref:
      return CrossrefSource(
        name: entry.id, base: base, query: entry.query ?? "", email: email,
        batch: entry.batch ?? 200, caller: caller)
    case .clinicalTrials:
      return ClinicalTrialsSource(
        name: entry.id, base: base, query: entry.query ?? "", batch: entry.batch ?? 100,
        caller: caller)
    case .preprintServer:
      return PreprintServerSource(
        name: entry.id, base: base, category: entry.query, caller: caller)
    case .preprintLinks:
      return PreprintServerSource(
        name: entry.id, base: base, category: nil, content: .links, caller: caller)
    case .feed:
      return FeedSource(
        name: entry.id, address: base, publisher: entry.publisher ?? "", caller: caller,
        isPrivate: isPrivate)
    case .folder: return nil
    }
  }

  /// Questions a second: what the entry says, and never more than NCBI allows.
  ///
  /// Source: NCBI, "A General Introduction to the E-utilities": 3 a second, 10 with a key.
  func rate(of entry: SourceList.Entry) -> Double {
    let isPubMed = entry.kind == .pubmed
    let usual = isPubMed && key != nil ? 10 : entry.kind.perSecond
    let rate = entry.perSecond ?? usual
    let host = URL(string: entry.address)?.host?.lowercased() ?? ""
    let isNCBI = host == "ncbi.nlm.nih.gov" || host.hasSuffix(".ncbi.nlm.nih.gov")
    return isNCBI ? min(rate, isPubMed ? usual : 3) : rate
  }

  private func caller(_ entry: SourceList.Entry, _ limiter: RateLimiter) -> Caller {
    Caller(
      client: client, limiter: limiter, policy: policy, clock: clock,
      asked: { [tally, name = entry.id] in tally.note(name, $0) })
  }
}
