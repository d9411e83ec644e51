import Evidence
import FactCheck

/// The rows for what is not in the abstract and for what could not be read.
extension FactsPlanner {
  /// The parts that are named when absent or unsure; side effects have a row of their own.
  static let names: [(part: Evidence.Part, words: String)] = Evidence.Part.allCases
    .filter { $0 != .harms }.map { ($0, $0.words) }

  /// One line, or two where one would be too long to hold.
  var absent: [Plan.Item] {
    var lines: [[(part: Evidence.Part, words: String)]] = []
    for one in Self.names where evidence.absent.contains(one.part.rawValue) {
      let last = (lines.last ?? []).map(\.words).joined(separator: " ") + " " + one.words
      if lines.isEmpty || Measure.words(in: last) > GrammarGate.longest - 5 { lines.append([]) }
      lines[lines.count - 1].append(one)
    }
    return lines.map { parts in
      row(
        "absent", "Not in the abstract",
        "Not in the abstract: \(parts.map(\.words).joined(separator: ", ")).", .absence,
        parts.map { "absent:\($0.part.rawValue)" })
    }
  }

  /// The rows for what could not be read: parts that Evidence was unsure of, and results left out.
  static func unsure(_ evidence: Evidence, leftOut: [String]) -> [Summary.Fact] {
    var words = names.filter { evidence.unsure.contains($0.part.rawValue) }.map(\.words)
    var sources = names.filter { evidence.unsure.contains($0.part.rawValue) }
      .map { "unsure:\($0.part.rawValue)" }
    if !leftOut.isEmpty {
      if !words.contains(Evidence.Part.findings.words) {
        words.append(Evidence.Part.findings.words)
      }
      sources += leftOut
    }
    // One line, or two where one would be too long to hold.
    var lines: [[String]] = []
    for one in words {
      let isFull = lines.last.map {
        Measure.words(in: ($0 + [one]).joined(separator: " ")) > GrammarGate.longest - 10
      }
      if isFull ?? true { lines.append([]) }
      lines[lines.count - 1].append(one)
    }
    return lines.map { line in
      Summary.Fact(
        name: "unsure", label: "Could not be read reliably",
        statement: Statement(
          text: "We could not read this reliably: \(line.joined(separator: ", ")): see the source.",
          kind: .standing, sources: sources.isEmpty ? ["standing:unsure.default"] : sources))
    }
  }
}
