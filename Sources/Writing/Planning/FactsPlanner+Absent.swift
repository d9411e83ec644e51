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
      guard evidence.couldTell(one.part), one.part != .followUp || !namesTime else { continue }
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

  /// A length of time stands in the abstract: whether anyone was followed for it is for a reader to
  /// say, and it is not called missing.
  private var namesTime: Bool {
    context.abstract.contains { passage in
      guard passage.role != .background else { return false }
      let pieces = Pieces(passage.text).list
      return pieces.indices.contains { index in
        Self.timeUnits.contains { pieces[index].lower.hasSuffix($0) }
          && !pieces[(index + 1)...].prefix(2).contains { ["old", "age"].contains($0.lower) }
          && pieces[max(0, index - 3)..<index].contains { $0.isNumber }
      }
    }
  }

  private static let smallNumbers: Set<String> = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let timeUnits = ["week", "weeks", "month", "months", "year", "years"]

  /// A text that could not tell the part counts people all the same, or says that they were followed.
  private static func isHinted(_ part: Evidence.Part, _ evidence: Evidence) -> Bool {
    evidence.passages.contains { passage in
      guard passage.id.hasPrefix("p") else { return false }
      let pieces = Pieces(passage.text).list
      switch part {
      case .followUp: return pieces.contains { $0.lower.hasPrefix("follow") }
      case .participants:
        return pieces.indices.contains { index in
          PeoplePhrase.counts(pieces[index].lower)
            && pieces[max(0, index - 5)..<index].contains {
              $0.isNumber || smallNumbers.contains($0.lower)
            }
        }
      default: return false
      }
    }
  }

  /// The rows for what could not be read: parts that Evidence was unsure of, and results left out.
  /// - Parameter tellsSome: the page tells some of the results all the same.
  static func unsure(
    _ evidence: Evidence, leftOut: [String], tellsSome: Bool = false
  ) -> [Summary.Fact] {
    let unsure = names.filter {
      evidence.unsure.contains($0.part.rawValue)
        && (evidence.couldTell($0.part) || isHinted($0.part, evidence))
    }
    let results = tellsSome ? Evidence.Part.someFindings : Evidence.Part.findings.words
    var words = unsure.map { $0.part == .findings ? results : $0.words }
    var sources = unsure.map { "unsure:\($0.part.rawValue)" }
    if !leftOut.isEmpty {
      if !words.contains(results) { words.append(results) }
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
