import Foundation
import Testing

@testable import Literature

/// The line encoder gives what Foundation's encoder gives.
struct JSONLineEncoderTests {
  private struct Inner: Codable, Equatable {
    var text: String
    var list: [Int]
    var none: String?
    var nested: [[Double]]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      try container.encode(list, forKey: .list)
      try container.encode(none, forKey: .none)
      try container.encode(nested, forKey: .nested)
    }
  }

  private struct Outer: Codable, Equatable {
    var first: Inner
    var flag: Bool
    var number: Double
    var inners: [Inner]
    var counts: [String: Int]
    var small: UInt8
  }

  private func written(_ value: some Encodable) throws -> String {
    String(decoding: try JSONLineEncoder().encode(value), as: UTF8.self)
  }

  @Test func valuesComeBackTheSame() throws {
    let inner = Inner(
      text: "a \"b\" \\ \n\t\u{1}\u{7F} é 𝛼 </script>", list: [1, -2, 3], none: nil,
      nested: [[], [0.1, 1, -2.5e-7, 1e21]])
    let outer = Outer(
      first: inner, flag: true, number: 3, inners: [inner, inner], counts: ["x": 1], small: 255)
    let line = try JSONLineEncoder().encode(outer)
    #expect(try JSONDecoder().decode(Outer.self, from: Data(line)) == outer)
    #expect(!line.contains(0x0A))
  }

  @Test func keysKeepTheirOrderAndUnknownValuesAreNull() throws {
    let inner = Inner(text: "t", list: [], none: nil, nested: [[0.5]])
    #expect(try written(inner) == #"{"text":"t","list":[],"none":null,"nested":[[0.5]]}"#)
  }

  @Test(arguments: [0, 1, 0.1, 41.5, 1e15, 12_345_678_901, -0.004])
  func numbersAreFoundations(_ number: Double) throws {
    let encoder = JSONEncoder()
    #expect(try written([number]) == String(decoding: try encoder.encode([number]), as: UTF8.self))
  }

  @Test func whatJSONHasNoFormForIsRefused() {
    #expect(throws: EncodingError.self) { try JSONLineEncoder().encode([Double.nan]) }
  }
}
