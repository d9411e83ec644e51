/// Wordings of research and what may take their place inside a copied run.
package struct RewordingPairs: Sendable {
  struct Pair: Sendable {
    var from: [UInt8]
    var to: String
    /// Words behind which the swap would say something else or no longer fit.
    var notAfter: Set<String>
  }

  let all: [Pair]
  /// As it was read.
  package let text: String

  package static let none = RewordingPairs(all: [], text: "")

  private init(all: [Pair], text: String) {
    self.all = all
    self.text = text
  }

  /// One pair a line, `wording > other wording | not after: word, word`; lines that begin with `#` are
  /// remarks.
  ///
  /// - Parameter file: named in errors.
  package init(lines text: String, file: String) throws(PhrasebookError) {
    var pairs: [Pair] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      let parts = line.split(separator: " | not after: ", maxSplits: 1)
      let sides = parts[0].split(separator: " > ", omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[0].isEmpty, !sides[1].isEmpty else {
        throw PhrasebookError(
          file: file, line: index + 1, message: "“\(line)” is no pair of wordings",
          mend: "Write “wording > other wording”, one pair a line.")
      }
      let bars = parts.dropFirst().flatMap { $0.split(separator: ", ") }
      pairs.append(
        Pair(from: Array(sides[0].utf8), to: String(sides[1]), notAfter: Set(bars.map(String.init)))
      )
    }
    all = pairs
    self.text = text
  }
}
