import Evidence
import FactCheck
import Writing

/// A picture where people would rather look than read: dots for "4 of 41", or two bars.
///
/// It is drawn only from counts that one checked sentence of the page prints, all of them, where the
/// evidence holds the same counts of people; so the picture cannot say more than the text, nor less.
struct Picture: Component {
  /// Beyond this many dots nobody counts them.
  static let mostDots = 100

  private struct Bar {
    let pair: CountPairs.Pair
    /// `nil` where the evidence has no name of its own for the group.
    let name: String?
  }

  private let bars: [Bar]
  private let caption: String

  /// `nil` where no sentence can be drawn.
  init?(_ digest: Digest) {
    var names: [CountPairs.Pair: String] = [:]
    for finding in digest.evidence.findings where Self.isDrawn(finding) {
      for group in finding.groups {
        guard let count = group.count, let total = group.total, total > 0,
          (0...total).contains(count)
        else { continue }
        names[CountPairs.Pair(count: count, total: total)] = group.name
      }
    }
    let sentences = digest.summary.found.filter { $0.kind == .finding }.map(\.text)
    let headline = digest.summary.headline.text
    for text in Self.first(sayingWhat: headline, of: sentences) + sentences + [headline] {
      guard let pairs = CountPairs.read(text), (1...2).contains(pairs.count),
        Set(pairs).count == pairs.count, pairs.allSatisfy({ names[$0] != nil }),
        pairs.count > 1 || pairs[0].total <= Self.mostDots
      else { continue }
      bars = pairs.map { pair in
        Bar(pair: pair, name: names[pair].flatMap { $0 == "all" ? nil : $0 })
      }
      caption = text
      return
    }
    return nil
  }

  /// What the page puts first is what a reader looks for in its picture.
  private static func first(sayingWhat headline: String, of sentences: [String]) -> [String] {
    guard let wanted = CountPairs.read(headline), !wanted.isEmpty else { return [] }
    return sentences.filter { CountPairs.read($0) == wanted }
  }

  func write(to html: inout HTML) {
    html.raw("<figure class=\"picture\">\n")
    let isCounted = bars.count == 1 || isSideBySide
    if isSideBySide { html.raw("<div class=\"pair\">\n") }
    for bar in bars {
      if isSideBySide {
        html.raw("<div>\n")
        writeName(bar, to: &html)
        html.add(IconArray(count: bar.pair.count, total: bar.pair.total))
        html.raw("</div>\n")
      } else if bars.count > 1 {
        writeName(bar, to: &html)
        html.add(CountBar(count: bar.pair.count, total: bar.pair.total))
      } else {
        html.add(IconArray(count: bar.pair.count, total: bar.pair.total))
      }
    }
    if isSideBySide { html.raw("</div>\n") }
    html.raw("<figcaption>")
    html.raw(
      isCounted
        ? "Each mark is one person; the filled squares are "
        : "The whole bar is everyone in the group; the filled part is ")
    html.text(bars.map { Self.words($0.pair) }.joined(separator: " and "))
    html.raw(". ")
    html.text(caption)
    html.raw("</figcaption>\n</figure>\n")
  }

  /// Two groups of the same size can be compared by eye, mark by mark; others only as shares.
  private var isSideBySide: Bool {
    bars.count == 2 && bars[0].pair.total == bars[1].pair.total
      && bars[0].pair.total <= Self.mostDots
  }

  private func writeName(_ bar: Bar, to html: inout HTML) {
    html.raw("<p class=\"group\"><strong>")
    if let name = bar.name {
      html.foreign(name)
      html.raw(":</strong> ")
    }
    html.text(Self.words(bar.pair))
    html.raw(bar.name == nil ? "</strong></p>\n" : "</p>\n")
  }

  private static func words(_ pair: CountPairs.Pair) -> String {
    "\(PlainWords.number(pair.count)) of \(PlainWords.number(pair.total))"
  }

  private static func isDrawn(_ finding: Finding) -> Bool {
    finding.flags.isEmpty && (finding.unitOfAnalysis == nil || finding.unitOfAnalysis == "people")
  }
}
