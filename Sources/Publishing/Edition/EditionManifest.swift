import Archive
import Foundation

/// What a tree holds and what each file was made from: `.edition` at the site's root.
///
/// It also marks the folder as one that Myelin made and may replace. Plain lines, for it is read and
/// written at every run and has a line for every file: the format, the program, then for each file
/// the hash of its inputs, its size in bytes and its path.
package struct EditionManifest: Sendable, Equatable {
  package static let name = ".edition"
  /// How earlier versions called it.
  static let earlierName = ".edition.json"
  /// Raised when the meaning of the entries changes, so that an older tree is built anew.
  private static let format = "myelin edition 3"

  package struct File: Sendable, Equatable {
    var inputs: ContentHash
    var size: Int

    package init(inputs: ContentHash, size: Int) {
      self.inputs = inputs
      self.size = size
    }
  }

  /// Which program made the pages: another one makes all of them anew and keeps those whose bytes
  /// are the same.
  package var program: String
  /// By path.
  package var files: [String: File]

  package init(program: String = "", files: [String: File] = [:]) {
    self.program = program
    self.files = files
  }

  /// The manifest of a folder; `nil` when there is none or it is of no use.
  package static func read(folder: String) -> EditionManifest? {
    FileManager.default.contents(atPath: folder + "/" + name).flatMap { EditionManifest(bytes: $0) }
  }

  init?(bytes: Data) {
    // Over plain memory: a large site has a line for each of fifty thousand files.
    var lines = Self.lines(of: Array(bytes))[...]
    guard lines.popFirst().map({ $0.elementsEqual(Self.format.utf8) }) ?? false,
      let program = lines.popFirst()
    else { return nil }
    self.program = String(decoding: program, as: UTF8.self)
    files = [:]
    files.reserveCapacity(lines.count)
    for line in lines {
      guard let first = line.firstIndex(of: UInt8(ascii: " ")),
        let second = line[(first + 1)...].firstIndex(of: UInt8(ascii: " ")),
        let size = Int(String(decoding: line[(first + 1)..<second], as: UTF8.self))
      else { return nil }
      files[String(decoding: line[(second + 1)...], as: UTF8.self)] = File(
        inputs: ContentHash(stored: String(decoding: line[..<first], as: UTF8.self)), size: size)
    }
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      lines.append(bytes[start..<place])
      start = place + 1
    }
    // A list that was cut off is of no use.
    return start == bytes.count ? lines : []
  }

  /// The size of a file that was made from the same inputs; `nil` when it must be made anew.
  func size(of path: String, inputs: ContentHash) -> Int? {
    guard let file = files[path], file.inputs == inputs else { return nil }
    return file.size
  }

  /// - Parameter order: of the paths, all of which have an entry.
  func bytes(order: [String]) -> [UInt8] {
    var bytes = Array("\(Self.format)\n\(program)\n".utf8)
    bytes.reserveCapacity(order.count * 96)
    for path in order {
      guard let file = files[path] else { continue }
      bytes.append(contentsOf: file.inputs.text.utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: String(file.size).utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
