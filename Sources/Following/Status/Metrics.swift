import Archive
import Foundation

/// The same as text for Prometheus, for its node exporter's folder of text files or for a scrape.
///
/// Source: Prometheus, "Exposition formats".
package struct Metrics: Sendable {
  private let states: [SourceState]
  private let isFailed: Bool?
  private let counts: ArchiveCounts?
  private let lastRun: Date?

  /// - Parameters:
  ///   - isFailed: whether the run itself failed; `nil` where nobody knows.
  ///   - counts: what the store holds.
  ///   - lastRun: when the last good run ended.
  package init(
    _ states: [SourceState], isFailed: Bool? = nil, counts: ArchiveCounts? = nil,
    lastRun: Date? = nil
  ) {
    self.states = states
    self.isFailed = isFailed
    self.counts = counts
    self.lastRun = lastRun
  }

  package var text: String {
    (ofService + ofSources).compactMap { family in family.text }.joined()
  }

  private var ofService: [MetricFamily] {
    [
      MetricFamily(
        "run_up", .gauge, "1 when the last run came to its end, else 0.",
        value: isFailed.map { $0 ? 0 : 1 }),
      MetricFamily(
        "last_run_timestamp_seconds", .gauge, "When the last good run ended.",
        value: lastRun.map(Self.seconds)),
      MetricFamily("studies", .gauge, "Studies in the store.", value: counts?.studies),
      MetricFamily("published_studies", .gauge, "Studies on the site.", value: counts?.published),
      MetricFamily(
        "set_aside_records", .gauge,
        "Records that could not be read and have not come whole since.",
        value: counts?.setAside),
    ]
  }

  private var ofSources: [MetricFamily] {
    let moments: [(String, String, @Sendable (SourceState) -> Int?)] = [
      ("last_good", "When the source last gave all it had.", { $0.lastGood.map(Self.seconds) }),
      ("last_gave", "When the source last gave a record.", { $0.lastGave.map(Self.seconds) }),
      ("last_tried", "When the source was last asked.", { $0.lastTried.map(Self.seconds) }),
    ]
    let counters: [(String, String, @Sendable (SourceState.Counts) -> Int)] = [
      ("seen", "Records received.", { $0.seen }),
      ("new", "Studies that were new.", { $0.new }),
      ("updated", "Studies whose record had changed.", { $0.updated }),
      (
        "set_aside",
        "Unreadable records, studies that only mention the condition, news of no treatment.",
        { $0.setAside }
      ),
      ("blocked", "Texts that the fact check held back.", { $0.blocked }),
      ("requests", "Questions asked.", { $0.requests }),
      ("failed_requests", "Questions that got no answer of use.", { $0.failedRequests }),
    ]
    return moments.map { name, help, value in
      family("\(name)_timestamp_seconds", .gauge, help, value)
    } + [
      family("up", .gauge, "1 when the last run got all, else 0.") { $0.fault == nil ? 1 : 0 }
    ]
      + counters.map { name, help, count in
        family("\(name)_total", .counter, help) { count($0.total) }
      }
  }

  private func family(
    _ name: String, _ kind: MetricFamily.Kind, _ help: String, _ value: (SourceState) -> Int?
  ) -> MetricFamily {
    MetricFamily(
      "source_\(name)", kind, help,
      samples: states.compactMap { state in
        value(state).map { .init(labels: [("source", state.name)], value: $0) }
      })
  }

  private static func seconds(_ date: Date) -> Int { Int(date.timeIntervalSince1970) }
}
