import Evidence
import Writing

/// A picture where people would rather look than read: dots for "4 of 41", or two bars.
///
/// It is drawn only from counts that the page's checked sentences print in these words, for every
/// group of the finding; so the picture cannot say more than the text.
struct Picture: Component {
  /// Beyond this many dots nobody counts them.
  static let mostDots = 100

  private let groups: [Finding.GroupResult]
  private let caption: String

  /// `nil` where no finding can be drawn.
  init?(_ digest: Digest) {
    let sentences = digest.summary.found.map(\.text) + [digest.summary.headline.text]
    for finding in digest.evidence.findings where Self.isDrawn(finding) {
      let printed = finding.groups.map { "\($0.count ?? 0) of \($0.total ?? 0)" }
      let carrying = sentences.filter { text in printed.contains { Self.says(text, $0) } }
      guard printed.allSatisfy({ words in carrying.contains { Self.says($0, words) } }),
        let first = carrying.first
      else { continue }
      groups = finding.groups
      caption = first
      return
    }
    return nil
  }

  func write(to html: inout HTML) {
    html.raw("<figure class=\"picture\">\n")
    for group in groups {
      guard let count = group.count, let total = group.total else { continue }
      if groups.count > 1 {
        html.raw("<p class=\"group\"><strong>")
        html.foreign(group.name)
        html.raw(":</strong> ")
        html.text("\(count) of \(total)")
        html.raw("</p>\n")
        html.add(CountBar(count: count, total: total))
      } else {
        html.add(IconArray(count: count, total: total))
      }
    }
    html.raw("<figcaption>")
    html.raw(
      groups.count > 1
        ? "The whole bar is everyone in the group; the filled part is "
        : "Each mark is one person; the filled squares are ")
    html.text(groups.map { "\($0.count ?? 0) of \($0.total ?? 0)" }.joined(separator: " and "))
    html.raw(". ")
    html.text(caption)
    html.raw("</figcaption>\n</figure>\n")
  }

  /// `4 of 41` as whole numbers: not within `14 of 41` or `4 of 410`.
  private static func says(_ text: String, _ words: String) -> Bool {
    let text = Array(text.utf8)
    let words = Array(words.utf8)
    guard text.count >= words.count else { return false }
    for start in 0...(text.count - words.count)
    where text[start..<(start + words.count)].elementsEqual(words) {
      let end = start + words.count
      let before = start > 0 && isNumeric(text[start - 1])
      let after =
        end < text.count
        && (isDigit(text[end])
          || (end + 1 < text.count && isNumeric(text[end]) && isDigit(text[end + 1])))
      if !before && !after { return true }
    }
    return false
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isNumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",")
  }

  private static func isDrawn(_ finding: Finding) -> Bool {
    guard (1...2).contains(finding.groups.count), finding.flags.isEmpty,
      finding.unitOfAnalysis == nil || finding.unitOfAnalysis == "people"
    else { return false }
    let most = finding.groups.count == 1 ? mostDots : 100_000
    return finding.groups.allSatisfy { group in
      guard let count = group.count, let total = group.total else { return false }
      return total > 0 && total <= most && (0...total).contains(count)
    }
  }
}
