import Foundation
import Literature
import Testing
import Writing

@testable import Archive

@Suite struct StoredDecoderTests {
  private struct Sample: Codable, Equatable {
    enum Colour: String, Codable { case red, blue }
    struct Inner: Codable, Equatable {
      var number: Int?
      var share: Double
    }
    var text: String
    var list: [Inner]
    var nested: [[Int]]
    var names: [String]
    var sums: [String: Double]
    var colour: Colour?
    var isOn: Bool
    var missing: String?
    var day: PublicationDate?
    var when: Date
  }

  private let sample = Sample(
    text: "“Ä” \"quoted\" \\ / \n\t\u{1} 🍋",
    list: [.init(number: -3, share: 0.1), .init(share: 4e-7)],
    nested: [[1, 2], []], names: ["a", "b\"c"], sums: ["x": 1, "y\n": 2.5], colour: .blue,
    isOn: true, day: PublicationDate(year: 2021, month: 3),
    when: Date(timeIntervalSinceReferenceDate: 12.5))

  @Test func itReadsWhatFoundationReads() throws {
    let plain = try JSONEncoder().encode(sample)
    let pretty = JSONEncoder()
    pretty.outputFormatting = [.prettyPrinted, .sortedKeys]
    for data in [plain, try pretty.encode(sample)] {
      #expect(try StoredDecoder.decode(Sample.self, Array(data)) == sample)
    }
    let escaped = Array(#"{"number":null,"share":-1.5E2}"#.utf8)
    #expect(try StoredDecoder.decode(Sample.Inner.self, escaped) == .init(share: -150))
    let surrogates = Array(#"["\ud83c\udf4b\u00e4\/\b\f"]"#.utf8)
    #expect(try StoredDecoder.decode([String].self, surrogates) == ["🍋ä/\u{8}\u{c}"])
  }

  @Test func aDigestAndItsStudyComeBackWhole() throws {
    var digest = Invented.entry(
      Invented.study(doi: "10.99999/1", notices: [], mesh: ["Walking", "Citrus"])
    ).digest
    digest.study.fieldSources = ["title": .pubmed]
    let json = try CanonicalJSON.bytes(digest)
    #expect(try StoredDecoder.decode(Digest.self, Array(json)) == digest)
  }

  @Test(arguments: [
    "", "{", "[1,]", #"{"a" 1}"#, #"{"a":1"#, "nul", #"["\x"]"#, #"["\ud83c"]"#, "[1] 2",
    #"{"share":"one"}"#, #"{"number":1}"#, "[\"a\nb\"]",
  ])
  func whatIsWrongIsNotRead(_ text: String) {
    #expect(throws: (any Error).self) {
      try StoredDecoder.decode(Sample.Inner.self, Array(text.utf8))
    }
    #expect(throws: (any Error).self) {
      try StoredDecoder.decode([String].self, Array(text.utf8))
    }
  }

  @Test func deepListsAreRefusedNotFollowed() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: (any Error).self) { try JSONTape(deep) }
  }
}
