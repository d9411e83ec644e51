import Foundation
import Testing

/// Red and green are often lost after optic neuritis, and one man in twelve never had them: the
/// contrasts of the theme are as strong for those who see with two kinds of cones.
@Suite("Colours for those who see fewer")
struct PagesColourBlindnessTests {
  /// Rows that give the linear red, green and blue that such eyes see. Machado, Oliveira and Fernandes,
  /// IEEE Transactions on Visualization and Computer Graphics 15 (2009) 1291, severity 1.0.
  private static let sights: [(name: String, rows: [[Double]])] = [
    (
      "protanopia",
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    ),
    (
      "deuteranopia",
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    ),
    (
      "tritanopia",
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    ),
  ]

  @Test func everyPairIsStrongEnough() throws {
    for (name, rows) in Self.sights {
      for (index, theme) in PagesContrastTests.themes.enumerated() {
        for (front, back) in PagesContrastTests.text {
          let ratio = try contrast(theme, front, back, rows)
          #expect(ratio >= 7, "\(name), theme \(index): \(front) on \(back) is \(ratio)")
        }
        for (front, back) in PagesContrastTests.shapes {
          let ratio = try contrast(theme, front, back, rows)
          #expect(ratio >= 3, "\(name), theme \(index): \(front) on \(back) is \(ratio)")
        }
      }
    }
  }

  /// The test itself tells colours that differ in hue alone.
  @Test func redAndGreenOfOneLightnessWouldFail() throws {
    let theme = ["red": "c23b22", "green": "4f7a28"]
    #expect(try contrast(theme, "red", "green", Self.sights[1].rows) < 3)
  }

  private func contrast(
    _ theme: [String: String], _ a: String, _ b: String, _ rows: [[Double]]
  ) throws -> Double {
    let first = luminance(try seen(#require(theme[a], "\(a)"), rows))
    let second = luminance(try seen(#require(theme[b], "\(b)"), rows))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  private func seen(_ hex: String, _ rows: [[Double]]) throws -> [Double] {
    let value = try #require(Int(hex.trimmingCharacters(in: .whitespacesAndNewlines), radix: 16))
    let linear = [value >> 16, value >> 8, value].map { byte -> Double in
      let part = Double(byte & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return rows.map { row in
      min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +)))
    }
  }

  private func luminance(_ light: [Double]) -> Double {
    0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
  }
}
