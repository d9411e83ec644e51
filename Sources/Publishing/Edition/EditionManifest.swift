import Archive
import Foundation

/// What a tree holds and what each file was made from: `.edition` at the site's root.
///
/// It also marks the folder as one that Myelin made and may replace. Plain lines, for it is read and
/// written at every run and has a line for every file: the format, the program, then for each file
/// the hash of its inputs (`-` for those of the file before, with which it was made), its size in
/// bytes and its path. Read in place, line by line, without a text for each.
package struct EditionManifest: Sendable {
  package static let name = ".edition"
  /// How earlier versions called it.
  static let earlierName = ".edition.json"
  /// Raised when the meaning of the entries changes, so that an older tree is built anew.
  static let format = "myelin edition 4"

  /// Files that were made together.
  struct Group: Sendable {
    let inputs: ContentHash
    /// In `files`.
    let files: Range<Int>
    /// In `bytes`.
    let lines: Range<Int>
  }

  struct File: Sendable {
    let size: Int
    /// In `bytes`.
    let path: Range<Int>
  }

  /// Which program made the pages: another one makes all of them anew and keeps those whose bytes
  /// are the same.
  let program: String
  private(set) var groups: [Group] = []
  private(set) var files: [File] = []
  let bytes: [UInt8]

  /// The manifest of a folder; `nil` when there is none or it is of no use.
  static func read(folder: String) -> EditionManifest? {
    FileManager.default.contents(atPath: folder + "/" + name).flatMap {
      EditionManifest(bytes: Array($0))
    }
  }

  init?(bytes: [UInt8]) {
    self.bytes = bytes
    guard let head = bytes.withUnsafeBufferPointer(Self.program) else { return nil }
    program = head.program
    files.reserveCapacity(bytes.count / 64)
    groups.reserveCapacity(bytes.count / 128)
    guard bytes.withUnsafeBufferPointer({ readFiles($0, from: head.end) }) else { return nil }
  }

  private static func program(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (program: String, end: Int)? {
    let lines = bytes.split(
      separator: UInt8(ascii: "\n"), maxSplits: 2, omittingEmptySubsequences: false)
    guard lines.count == 3, lines[0].elementsEqual(format.utf8) else { return nil }
    return (String(decoding: lines[1], as: UTF8.self), lines[2].startIndex)
  }

  /// Over plain memory, for a large site has fifty thousand lines. `false` for a list that was cut off
  /// or is none of ours.
  private mutating func readFiles(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var place = start
    while place < bytes.count {
      let line = place
      let isFirst = bytes[place] != UInt8(ascii: "-")
      guard let hash = Self.end(of: bytes, from: place, at: " "),
        let digits = Self.end(of: bytes, from: hash + 1, at: " "),
        let end = Self.end(of: bytes, from: digits + 1, at: "\n"),
        let size = Self.number(bytes[(hash + 1)..<digits])
      else { return false }
      place = end + 1
      files.append(File(size: size, path: (digits + 1)..<end))
      if isFirst {
        guard
          let inputs = ContentHash(
            digits: UnsafeBufferPointer(rebasing: bytes[line..<hash]))
        else { return false }
        groups.append(
          Group(inputs: inputs, files: (files.count - 1)..<files.count, lines: line..<place))
      } else {
        guard hash == line + 1, let last = groups.last else { return false }
        groups[groups.count - 1] = Group(
          inputs: last.inputs, files: last.files.lowerBound..<files.count,
          lines: last.lines.lowerBound..<place)
      }
    }
    return true
  }

  private static func end(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, at mark: Unicode.Scalar
  ) -> Int? {
    let mark = UInt8(ascii: mark)
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == mark { return place }
      if byte == UInt8(ascii: "\n") { return nil }
      place += 1
    }
    return nil
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard (1...15).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  func path(_ file: File) -> String { String(decoding: bytes[file.path], as: UTF8.self) }

  /// The file by which a group is known.
  func name(of group: Group) -> String { path(files[group.files.lowerBound]) }

  func paths(of group: Group) -> [String] { files[group.files].map(path) }

  /// Whether a group is the one of this name.
  func isNamed(_ group: Group, _ name: String) -> Bool {
    bytes[files[group.files.lowerBound].path].elementsEqual(name.utf8)
  }

  /// Whether a group is the one of a study, whose name need not be put together for that.
  func isStudy(_ group: Group, _ id: String) -> Bool {
    let path = bytes[files[group.files.lowerBound].path]
    return path.count == Self.studyStart.count + id.utf8.count + Self.studyEnd.count
      && path.starts(with: Self.studyStart)
      && path.dropFirst(Self.studyStart.count).starts(with: id.utf8)
      && path.suffix(Self.studyEnd.count).elementsEqual(Self.studyEnd)
  }

  /// What stands around the id in the path of a study's page.
  private static let studyStart = Array("studies/".utf8)
  private static let studyEnd = Array("/index.html".utf8)

  /// Ids of the studies that have, or had, a page.
  var studyIDs: [String] {
    let (start, end) = (Self.studyStart, Self.studyEnd)
    return bytes.withUnsafeBufferPointer { bytes in
      groups.compactMap { group in
        let path = bytes[files[group.files.lowerBound].path]
        let id = path.dropFirst(start.count).dropLast(end.count)
        guard path.starts(with: start), path.suffix(end.count).elementsEqual(end),
          !id.isEmpty, !id.contains(UInt8(ascii: "/"))
        else { return nil }
        return String(decoding: id, as: UTF8.self)
      }
    }
  }
}
