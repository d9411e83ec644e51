import Foundation

extension Letter {
  /// An `.eml` file: text and HTML as two forms of one letter, to nobody yet.
  ///
  /// Source: RFC 5322 (form), RFC 2046 (alternatives), RFC 2047 (words beyond ASCII in the head).
  package var mail: String {
    let text = Self.base64(Array(plainText.utf8))
    let page = Self.base64(html)
    // The same letter always has the same mark, and no line of base64 begins like it.
    let mark = "=_myelin_\(Int(date.timeIntervalSince1970))"
    let lines =
      [
        "Subject: \(Self.word(title))", "Date: \(Timestamp(date).rfc822)",
        // Mail programs open it as a draft, so that the publisher says from whom and to whom.
        "X-Unsent: 1", "MIME-Version: 1.0",
        "Content-Type: multipart/alternative; boundary=\"\(mark)\"", "", "--\(mark)",
        "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
      ] + text + [
        "--\(mark)", "Content-Type: text/html; charset=utf-8",
        "Content-Transfer-Encoding: base64", "",
      ] + page + ["--\(mark)--", ""]
    return lines.joined(separator: "\r\n")
  }

  private static func base64(_ bytes: [UInt8]) -> [String] {
    Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
      .split(separator: "\n").map(String.init)
  }

  /// A text of the head in encoded words of at most 75 signs, never cut inside a letter.
  private static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && text.utf8.count <= 60
    if isPlain { return text }
    var parts: [String] = [""]
    for letter in text {
      if (parts.last ?? "").utf8.count + String(letter).utf8.count > 42 { parts.append("") }
      parts[parts.count - 1].append(letter.isNewline ? " " : letter)
    }
    return parts.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }
      .joined(separator: "\r\n ")
  }
}
