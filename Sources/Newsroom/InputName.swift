import Archive
import Foundation
import Literature

/// How the books call an input: enough to find the file again, but no folder of this machine.
struct InputName {
  let shown: String
  let exists: Bool

  /// An input that is no file.
  init(_ name: String) {
    shown = name
    exists = true
  }

  /// A file below an input folder is named from that folder on, any other by its folder and name: so
  /// two files of one name in two folders are told apart.
  init(file: String, under input: String) {
    let parts = file.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let given = input.split(separator: "/").filter { $0 != "." && $0 != ".." }
    let folder = file == input ? max(0, parts.count - 2) : max(0, given.count - 1)
    shown = parts.dropFirst(folder).joined(separator: "/")
    exists = FileManager.default.fileExists(atPath: file)
  }

  func setAside(_ one: Unreadable) -> SetAsideRecord {
    let place: String
    if let line = one.origin.line {
      place = "line \(line)"
    } else if let record = one.origin.record {
      place = "record \(record)"
    } else {
      place = "whole file"
    }
    return SetAsideRecord(origin: shown, place: place, reason: one.reason, mend: one.mend)
  }
}
