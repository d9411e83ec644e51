import Foundation

/// Writing to the standard streams.
enum Output {
  static func write(_ bytes: [UInt8]) {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      // A reader that went away ends the run quietly, as in any pipe.
      Foundation.exit(0)
    }
  }

  static func line(_ text: String) { write(Array((text + "\n").utf8)) }

  static func note(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A line that replaces itself, on a terminal only.
  static func progress(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  static func endProgress() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
