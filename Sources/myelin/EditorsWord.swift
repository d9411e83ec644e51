import ArgumentParser
import Foundation

/// A name or a reason that an editor gives: it goes into the books and may be printed.
enum EditorsWord {
  static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  static func validate(_ text: String, _ option: String, _ example: String) throws {
    let text = trimmed(text)
    let isOneLine = text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    guard !text.isEmpty, isOneLine, text.utf8.count <= 200 else {
      throw ValidationError(
        "\(option) is empty, longer than 200 letters or more than one line. Write it as \(example)."
      )
    }
  }
}
