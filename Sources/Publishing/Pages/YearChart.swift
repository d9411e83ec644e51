/// How many studies a year a list has, as bars whose lengths are exact; each carries its number.
struct YearChart: Component {
  /// Fewer studies or years are no picture.
  private static let fewestStudies = 12
  private static let fewestYears = 3
  private static let mostYears = 12
  private static let length = 1_000

  private let years: [ListPart.YearCount]

  /// `nil` where the numbers do not carry a picture. The years in between that have none are
  /// bars of no length.
  init?(_ counts: [ListPart.YearCount]) {
    guard let last = counts.map(\.year).max(), let first = counts.map(\.year).min(),
      counts.map(\.count).reduce(0, +) >= Self.fewestStudies
    else { return nil }
    let start = max(first, last - Self.mostYears + 1)
    let known = Dictionary(counts.map { ($0.year, $0.count) }, uniquingKeysWith: +)
    years = (start...last).map { ListPart.YearCount($0, known[$0] ?? 0) }
    guard years.count >= Self.fewestYears, years.count(where: { $0.count > 0 }) >= Self.fewestYears
    else { return nil }
  }

  func write(to html: inout HTML) {
    let most = max(1, years.map(\.count).max() ?? 1)
    html.raw("<figure class=\"years\">\n<figcaption>Studies a year on this site</figcaption>\n")
    html.raw("<ol>\n")
    for entry in years.reversed() {
      html.raw("<li><span>")
      html.text(String(entry.year))
      html.raw(
        "</span> <svg viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">")
      html.raw("<rect class=\"part\" height=\"10\"")
      html.attribute("width", String(entry.count * Self.length / most))
      html.raw("/></svg> <span>")
      html.text(PlainWords.number(entry.count))
      html.raw("</span></li>\n")
    }
    html.raw("</ol>\n</figure>\n")
  }
}
