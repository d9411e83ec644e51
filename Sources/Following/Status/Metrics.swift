import Archive
import Foundation

/// The same as text for Prometheus, for its node exporter's folder of text files or for a scrape.
///
/// Source: Prometheus, "Exposition formats".
package enum Metrics {
  /// - Parameter isFailed: whether the run itself failed.
  package static func text(_ states: [SourceState], isFailed: Bool = false) -> String {
    var text = """
      # HELP myelin_run_up 1 when the last run came to its end, else 0.
      # TYPE myelin_run_up gauge
      myelin_run_up \(isFailed ? 0 : 1)

      """
    func family(
      _ name: String, _ kind: String, _ help: String, _ value: (SourceState) -> String?
    ) {
      let lines = states.compactMap { state in
        value(state).map { "myelin_source_\(name){source=\"\(escaped(state.name))\"} \($0)\n" }
      }
      guard !lines.isEmpty else { return }
      text += "# HELP myelin_source_\(name) \(help)\n# TYPE myelin_source_\(name) \(kind)\n"
      text += lines.joined()
    }
    family("last_good_timestamp_seconds", "gauge", "When the source last gave all it had.") {
      $0.lastGood.map { String(Int($0.timeIntervalSince1970)) }
    }
    family("last_gave_timestamp_seconds", "gauge", "When the source last gave a record.") {
      $0.lastGave.map { String(Int($0.timeIntervalSince1970)) }
    }
    family("last_tried_timestamp_seconds", "gauge", "When the source was last asked.") {
      $0.lastTried.map { String(Int($0.timeIntervalSince1970)) }
    }
    family("up", "gauge", "1 when the last run got all, else 0.") { $0.fault == nil ? "1" : "0" }
    let counters: [(String, String, @Sendable (SourceState.Counts) -> Int)] = [
      ("seen_total", "Records received.", { $0.seen }),
      ("new_total", "Studies that were new.", { $0.new }),
      ("updated_total", "Studies whose record had changed.", { $0.updated }),
      (
        "set_aside_total",
        "Unreadable records, studies that only mention the condition, news of no treatment.",
        { $0.setAside }
      ),
      ("blocked_total", "Texts that the fact check held back.", { $0.blocked }),
      ("requests_total", "Questions asked.", { $0.requests }),
      ("failed_requests_total", "Questions that got no answer of use.", { $0.failedRequests }),
    ]
    for (name, help, count) in counters {
      family(name, "counter", help) { String(count($0.total)) }
    }
    return text
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n")
  }
}
