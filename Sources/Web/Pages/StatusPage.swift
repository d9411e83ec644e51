import Foundation
import Publishing

/// `/status` for people and for programs: when the last good run was, and what it left.
struct StatusPage {
  static let title = "How fresh this is"

  private struct Data: Codable {
    struct Source: Codable {
      var name: String
      var lastGood: String?
      var lastGave: String?
      var fault: String?
      var counts: [StatusAnswer.Count]
    }

    var version: String
    var lastRun: String?
    var counts: [StatusAnswer.Count]
    var setAside: Int
    var isReady: Bool
    var sources: [Source]
  }

  let status: StatusAnswer
  /// Whether there is a site to serve.
  let isReady: Bool

  func json() -> [UInt8] {
    let data = Data(
      version: status.version, lastRun: status.lastRun?.formatted(.iso8601),
      counts: status.counts, setAside: status.setAside, isReady: isReady,
      sources: status.sources.map {
        Data.Source(
          name: $0.name, lastGood: $0.lastGood?.formatted(.iso8601),
          lastGave: $0.lastGave?.formatted(.iso8601), fault: $0.fault, counts: $0.counts)
      })
    return JSONBytes.of(data)
  }

  func html() -> HTML {
    var page = HTML()
    page.raw("<p class=\"intro\">")
    if let lastRun = status.lastRun {
      page.raw("The last good run ended on <time")
      page.attribute("datetime", lastRun.formatted(.iso8601))
      page.raw(">")
      page.text(Self.words(lastRun))
      page.raw("</time>.")
    } else {
      page.raw("No run has ended yet.")
    }
    page.raw("</p>\n")
    if !isReady { page.raw("<p>There is no published site to serve yet.</p>\n") }
    page.raw("<dl class=\"rows\">\n")
    for count in status.counts { write(count.name, PlainWords.number(count.value), &page) }
    write("Records that could not be read so far", PlainWords.number(status.setAside), &page)
    write("Version of the program", status.version, &page)
    page.raw("</dl>\n")
    for source in status.sources { write(source, &page) }
    return page
  }

  private func write(_ source: StatusAnswer.Source, _ page: inout HTML) {
    page.raw("<h2>")
    page.text("Source: \(source.name)")
    page.raw("</h2>\n<p>")
    page.text(
      source.lastGood.map { "It was last asked to the end on \(Self.words($0))." }
        ?? "It has not been asked to the end yet.")
    page.text(
      source.lastGave.map { " It last gave a record on \(Self.words($0))." }
        ?? " It has not given a record yet.")
    page.raw("</p>\n")
    if let fault = source.fault {
      page.raw("<p>")
      page.text("The last run got less than all: \(fault)")
      page.raw("</p>\n")
    }
    page.raw("<dl class=\"rows\">\n")
    for count in source.counts { write(count.name, PlainWords.number(count.value), &page) }
    page.raw("</dl>\n")
  }

  private func write(_ name: String, _ value: String, _ page: inout HTML) {
    page.raw("<div><dt>")
    page.text(name)
    page.raw("</dt><dd>")
    page.text(value)
    page.raw("</dd></div>\n")
  }

  /// `5 March 2026, 14:02 UTC`, whatever the machine's language is.
  static func words(_ date: Date) -> String {
    let style = Date.VerbatimFormatStyle(
      format:
        "\(day: .defaultDigits) \(month: .wide) \(year: .defaultDigits), \(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits) UTC",
      locale: Locale(identifier: "en_GB"), timeZone: .gmt,
      calendar: Calendar(identifier: .gregorian))
    return style.format(date)
  }
}
