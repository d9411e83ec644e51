extension Letter {
  /// Plain text, lines of at most 72 letters.
  package var plainText: String {
    var lines = [title, String(repeating: "=", count: min(72, title.count)), ""]
    lines += Self.folded(introduction) + [""]
    for part in parts {
      lines += [part.title.uppercased(), ""]
      var topic: String?
      for item in part.items {
        if let name = item.topic, name != topic { lines += ["[\(name)]", ""] }
        topic = item.topic
        lines += Self.folded("* " + item.title, indent: "  ")
        for text in [item.facts, item.text] where !text.isEmpty {
          lines += Self.folded("  " + text, indent: "  ")
        }
        // Addresses are never folded: mail programs would cut the link.
        lines += ["  " + item.address, ""]
      }
    }
    lines.append("--")
    for text in footer { lines += Self.folded(text) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func folded(_ text: String, indent: String = "") -> [String] {
    var lines: [String] = []
    var line = String(text.prefix { $0 == " " })
    for word in text.split(separator: " ") {
      let isFresh = line.allSatisfy { $0 == " " }
      if !isFresh, line.count + 1 + word.count > 72 {
        lines.append(line)
        line = indent + word
      } else {
        line += (isFresh ? "" : " ") + word
      }
    }
    return lines + [line]
  }
}
