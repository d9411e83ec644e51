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
    SetAsideRecord(
      origin: shown, place: Self.place(one.origin), reason: one.reason, mend: one.mend,
      name: one.name)
  }

  /// What was read but could not be taken over whole, one sentence each with its place.
  func notes(on study: Study, at origin: Origin) -> [String] {
    study.readingNotes.map { "\(shown), \(Self.place(origin)): \($0)" }
  }

  private static func place(_ origin: Origin) -> String {
    if let line = origin.line { return "line \(line)" }
    return origin.record.map { "record \($0)" } ?? "whole file"
  }
}
