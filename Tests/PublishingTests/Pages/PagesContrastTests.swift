import Foundation
import Testing

/// Readers have blurred vision: every pair of text and ground has at least 7:1, every shape that
/// carries meaning at least 3:1 (WCAG 2.2, 1.4.6 and 1.4.11), in every theme of the style sheet.
@Suite("Contrast of the theme")
struct PagesContrastTests {
  static let text = [
    ("ink", "ground"), ("ink", "sheet"), ("soft", "ground"), ("soft", "sheet"), ("link", "ground"),
    ("link", "sheet"), ("link", "link-ground"), ("deep", "ground"), ("on-deep", "deep"),
    ("on-warm", "warm"), ("on-calm", "calm"), ("soft", "warm"),
  ]
  static let shapes = [
    ("focus", "ground"), ("focus", "sheet"), ("focus", "warm"), ("focus", "calm"),
    ("edge", "ground"), ("edge", "sheet"), ("deep", "sheet"), ("deep", "ground"),
    ("warm-edge", "ground"), ("calm-edge", "ground"), ("fibre", "ground"), ("fibre", "sheet"),
  ]

  private static let sheet: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? String(contentsOf: root.appending(path: "Theme/myelin.css"), encoding: .utf8))
      ?? ""
  }()

  /// The colours of each `:root` rule that sets a whole theme.
  static let themes: [[String: String]] = sheet.components(separatedBy: ":root").dropFirst()
    .compactMap { rule in
      guard let open = rule.firstIndex(of: "{"), let close = rule[open...].firstIndex(of: "}")
      else { return nil }
      var colours: [String: String] = [:]
      for line in rule[open..<close].components(separatedBy: ";") {
        let parts = line.components(separatedBy: "--").last?.components(separatedBy: ":") ?? []
        guard parts.count == 2, let hash = parts[1].firstIndex(of: "#") else { continue }
        colours[parts[0]] = String(parts[1][hash...].dropFirst())
      }
      return colours["ground"] == nil || colours["focus"] == nil ? nil : colours
    }

  @Test func everyPairIsStrongEnough() throws {
    #expect(Self.themes.count == 7, "light, dark twice, high contrast light and dark twice each")
    for (index, theme) in Self.themes.enumerated() {
      for (front, back) in Self.text {
        let ratio = try contrast(theme, front, back)
        #expect(ratio >= 7, "theme \(index): \(front) on \(back) is \(ratio)")
      }
      for (front, back) in Self.shapes {
        let ratio = try contrast(theme, front, back)
        #expect(ratio >= 3, "theme \(index): \(front) on \(back) is \(ratio)")
      }
    }
  }

  @Test func theSheetIsSmallAndLoadsNothing() {
    #expect(Self.sheet.utf8.count < 25_000)
    #expect(!Self.sheet.contains("url("))
    #expect(!Self.sheet.contains("@import"))
  }

  private func contrast(_ theme: [String: String], _ a: String, _ b: String) throws -> Double {
    let first = try luminance(#require(theme[a], "\(a)"))
    let second = try luminance(#require(theme[b], "\(b)"))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func luminance(_ hex: String) throws -> Double {
    let value = try #require(Int(hex.trimmingCharacters(in: .whitespacesAndNewlines), radix: 16))
    let parts = [value >> 16, value >> 8, value].map { byte -> Double in
      let part = Double(byte & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
