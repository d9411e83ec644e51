import Newsroom

/// What a person is told at the end of a run: what was left out and set aside, then one line of counts.
enum RunTelling {
  static func tell(_ report: RunReport) {
    for note in report.notes { Output.note("noted · \(note)") }
    for record in report.unreadable {
      Output.note("set aside · \(record.origin), \(record.place): \(record.reason) \(record.mend)")
    }
    if report.setAside > report.unreadable.count {
      Output.note("set aside · and \(report.setAside - report.unreadable.count) more")
    }
    for line in report.models.lines { Output.note(line) }
    Output.line(report.line)
  }
}
