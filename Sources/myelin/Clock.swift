import ArgumentParser
import Foundation

/// `--now`, else `SOURCE_DATE_EPOCH`, else the clock.
struct NowOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time of this run, such as 2026-03-03T08:00:00Z: the same input and time give the same "
        + "bytes. Default: SOURCE_DATE_EPOCH, else the clock.", valueName: "ISO8601"))
  var now: String?

  func date() throws -> Date {
    if let now {
      let day = try? Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().parse(now)
      guard let date = (try? Date(now, strategy: .iso8601)) ?? day else {
        throw ValidationError(
          "--now \(now) is no time. Write it as 2026-03-03 or 2026-03-03T08:00:00Z.")
      }
      return date
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"],
      let seconds = TimeInterval(epoch)
    {
      return Date(timeIntervalSince1970: seconds)
    }
    // Whole seconds: what is shown and kept has no finer time.
    return Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
  }
}
