import Foundation

/// Writing to the standard streams.
enum Output {
  static func write(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = fwrite(buffer.baseAddress?.advanced(by: done), 1, buffer.count - done, stdout)
        // A reader that went away ends the run quietly, as in any pipe.
        if count == 0 { Foundation.exit(0) }
        done += count
      }
    }
    fflush(stdout)
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
