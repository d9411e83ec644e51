/// Headings that lost the space and colon behind them when somebody stripped the markup:
/// `BackgroundFatigue is common. MethodsForty people …`.
///
/// Taken for headings only where the text begins with one and goes on with another, each followed at
/// once by a capital, a digit or a bracket; so no sentence of running text is cut.
struct GluedHeadings {
  struct Heading {
    var label: Range<Int>
    var textStart: Int { label.upperBound }
  }

  /// Empty when the text has no such headings.
  let headings: [Heading]

  init(_ text: String) {
    var text = text
    let begins = text.withUTF8 { bytes in
      let start = bytes.firstIndex { !Bytes.isSpace($0) } ?? bytes.endIndex
      return Self.heading(at: start, in: bytes) != nil
    }
    headings = begins ? text.withUTF8(Self.all) : []
  }

  private static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [Heading] {
    var headings: [Heading] = []
    // Whether a heading may stand here: at the beginning, or behind the end of a sentence.
    var mayBegin = true
    for index in bytes.indices {
      if mayBegin, let end = heading(at: index, in: bytes) {
        headings.append(Heading(label: index..<end))
      }
      switch bytes[index] {
      case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "\n"):
        mayBegin = true
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: " "): break
      default: mayBegin = false
      }
    }
    return headings.count > 1 ? headings : []
  }

  /// Where the heading that begins here ends; `nil` when none does.
  private static func heading(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    // Most places fail here.
    guard start < bytes.count, Bytes.isUppercase(bytes[start]) else { return nil }
    for word in words where bytes[start] == word[0] && start + word.count + 1 < bytes.count {
      let end = start + word.count
      guard bytes[start..<end].elementsEqual(word) else { continue }
      let next = bytes[end]
      let opens = Bytes.isUppercase(next) || Bytes.isDigit(next) || next == UInt8(ascii: "(")
      // A name such as `rHIgM22` may open a sentence too.
      if opens || Bytes.isLowercase(next) && Bytes.isUppercase(bytes[end + 1]) { return end }
    }
    return nil
  }

  private static let words: [[UInt8]] = [
    "Background", "Introduction", "Context", "Objectives", "Objective", "Aims", "Aim", "Purpose",
    "Materials and methods", "Patients and methods", "Methods", "Method", "Design", "Results",
    "Findings", "Conclusions", "Conclusion", "Discussion", "Interpretation", "Significance",
  ].map { Array($0.utf8) }
}
