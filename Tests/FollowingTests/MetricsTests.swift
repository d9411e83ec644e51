import Archive
import Foundation
import Testing

@testable import Following

/// Held against the rules of Prometheus' text format, version 0.0.4.
@Suite struct MetricsTests {
  private var state: SourceState {
    var state = SourceState(name: "pub\"med\\ \nx")
    state.lastGood = day(0)
    state.lastGave = day(-1)
    state.total.seen = 12
    state.fault = "down"
    return state
  }

  private func text(_ isFailed: Bool? = false) -> String {
    var counts = ArchiveCounts()
    counts.studies = 5
    return Metrics(
      [state, SourceState(name: "crossref")], isFailed: isFailed, counts: counts, lastRun: day(0)
    ).text
  }

  @Test func everyLineAndFamilyKeepsTheRules() throws {
    let text = text()
    #expect(text.hasSuffix("\n") && !text.contains("\n\n"))
    var described: Set<String> = []
    var typed: Set<String> = []
    var samples: Set<String> = []
    var families: [String] = []
    for line in text.split(separator: "\n").map(String.init) {
      if let match = line.wholeMatch(of: /# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (?:[^\\]|\\\\|\\n)+/) {
        #expect(described.insert(String(match.1)).inserted, "one HELP a family")
        families.append(String(match.1))
      } else if let match = line.wholeMatch(of: /# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (\w+)/) {
        #expect(typed.insert(String(match.1)).inserted, "one TYPE a family")
        #expect(families.last == String(match.1), "before its samples")
        #expect((match.2 == "counter") == match.1.hasSuffix("_total"), "\(line)")
      } else {
        let match = try #require(
          line.wholeMatch(
            of:
              /([a-zA-Z_:][a-zA-Z0-9_:]*)(\{[a-zA-Z_]\w*="(?:[^"\\\n]|\\\\|\\"|\\n)*"\})? -?[0-9]+/),
          "\(line)")
        #expect(families.last == String(match.1), "samples of a family stand together")
        let key = String(line.split(separator: " ").dropLast().joined(separator: " "))
        #expect(samples.insert(key).inserted, "no sample twice")
      }
    }
    #expect(described == typed && described.count > 10)
  }

  @Test func theNumbersAreThoseOfTheBooks() {
    let lines = text().split(separator: "\n")
    let label = "{source=\"pub\\\"med\\\\ \\nx\"}"
    for line in [
      "myelin_run_up 1", "myelin_studies 5", "myelin_set_aside_records 0",
      "myelin_last_run_timestamp_seconds 1772668800",
      "myelin_source_seen_total\(label) 12", "myelin_source_up\(label) 0",
      "myelin_source_up{source=\"crossref\"} 1",
      "myelin_source_last_good_timestamp_seconds\(label) 1772668800",
      "myelin_source_last_gave_timestamp_seconds\(label) 1772582400",
    ] {
      #expect(lines.contains { $0 == line }, "\(line)")
    }
    #expect(text(true).contains("myelin_run_up 0\n"))
    #expect(!text(nil).contains("run_up"), "where nobody knows nothing is said")
  }
}
