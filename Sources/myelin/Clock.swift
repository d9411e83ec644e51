import ArgumentParser
import Foundation

/// `--now`, else `SOURCE_DATE_EPOCH`, else the clock.
struct NowOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The time of this run, such as 2026-03-03T08:00:00Z: the same input and time give the same "
        + "bytes. Default: SOURCE_DATE_EPOCH, else the clock.", valueName: "ISO8601"))
  var now: String?

  func validate() throws { _ = try date() }

  func date() throws -> Date {
    if let now {
      let day = try? Date.ISO8601FormatStyle(timeZone: .gmt).year().month().day().parse(now)
      guard let date = (try? Date(now, strategy: .iso8601)) ?? day, Self.isOurs(date) else {
        throw ValidationError(
          "--now \(now) is no time from 1970 to 9999. Write it as 2026-03-03 or "
            + "2026-03-03T08:00:00Z.")
      }
      return date
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty {
      guard let seconds = Int(epoch), case let date = Date(timeIntervalSince1970: Double(seconds)),
        Self.isOurs(date)
      else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH is \(epoch), which is no time from 1970 to 9999. Set it to whole "
            + "seconds since 1970, or unset it.")
      }
      return date
    }
    // Whole seconds: what is shown and kept has no finer time.
    return Date(timeIntervalSince1970: Date().timeIntervalSince1970.rounded(.down))
  }

  /// Dates with four digits of the year: others cannot be written in feeds.
  private static func isOurs(_ date: Date) -> Bool {
    (0..<253_402_300_800).contains(date.timeIntervalSince1970)
  }
}
