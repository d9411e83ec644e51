import Testing

@testable import Literature

/// Bad input of every kind: one sentence with its mend for each, and what is good is read.
struct BadInputTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: [UInt8]
    /// Titles that are read all the same.
    var read: [String]
    /// A part of each sentence that is told, in order.
    var told: [String]
    var testDescription: String { name }
  }

  private static func article(_ title: String, abstract: String = "") -> String {
    PubMedSamples.article(
      title: title, abstract: "<Abstract><AbstractText>\(abstract)</AbstractText></Abstract>")
  }

  private static func set(_ records: String..., prolog: String = "") -> [UInt8] {
    Array("\(prolog)<PubmedArticleSet>\(records.joined(separator: "\n"))</PubmedArticleSet>".utf8)
  }

  private static func lines(_ lines: String...) -> [UInt8] {
    Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return isBigEndian ? bytes.reversed() : bytes
    }
  }

  /// Ten entities, each ten times the one before.
  private static let laughs =
    "<!DOCTYPE PubmedArticleSet [<!ENTITY a0 \"ha\">"
    + (1..<10).map { number in
      "<!ENTITY a\(number) \"\(String(repeating: "&a\(number - 1);", count: 10))\">"
    }.joined() + "]>"

  static let cases: [Case] = [
    Case(
      name: "billion laughs", bytes: set(article("&a9;"), article("Good"), prolog: laughs),
      read: ["Good"], told: ["Entity 'a9' not defined"]),
    Case(
      name: "billion laughs inside a record",
      bytes: set(
        article("x").replacing("<PubmedArticle>", with: "<PubmedArticle>" + laughs),
        article("Good")), read: ["Good"], told: ["damaged"]),
    Case(
      name: "a file of this machine as an entity",
      bytes: set(
        article("&e;"), article("Good"),
        prolog: "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
      read: ["Good"], told: ["Entity 'e' not defined"]),
    Case(
      name: "elements 50,000 deep",
      bytes: set(
        article(
          "Deep",
          abstract: String(repeating: "<i>", count: 50_000)
            + String(repeating: "</i>", count: 50_000)), article("Good")),
      read: ["Good"], told: ["depth"]),
    Case(
      name: "JSON 100,000 deep",
      bytes: lines(
        "{\"title\":\"Deep\",\"x\":" + String(repeating: "[", count: 100_000)
          + String(repeating: "]", count: 100_000) + "}", "{\"title\":\"Good\"}"),
      read: ["Good"], told: ["is not a JSON object"]),
    Case(
      name: "an abstract of a whole book",
      bytes: lines(
        "{\"title\":\"Book\",\"abstract\":\"\(String(repeating: "A nap. ", count: 30_000))\"}",
        "{\"title\":\"Good\"}"), read: ["Good"], told: ["abstract is longer than 128 kB"]),
    Case(
      name: "a title of a whole page",
      bytes: lines(
        "{\"title\":\"\(String(repeating: "Naps ", count: 1000))\"}", "{\"title\":\"Good\"}"),
      read: ["Good"], told: ["title is longer than 4 kB"]),
    Case(
      name: "UTF-16 with a mark",
      bytes: [0xFF, 0xFE] + utf16("{\"title\":\"a\"}", isBigEndian: false), read: [],
      told: ["UTF-16"]),
    Case(
      name: "UTF-16 without a mark", bytes: utf16("<?xml version=\"1.0\"?>", isBigEndian: false),
      read: [], told: ["UTF-16"]),
    Case(
      name: "UTF-16, the other way round, without a mark",
      bytes: utf16("{\"title\":\"a\"}", isBigEndian: true), read: [], told: ["UTF-16"]),
    Case(
      name: "Latin-1 that says it is UTF-8",
      bytes: set(article("Bad"), article("Good")).split(separator: UInt8(ascii: "B"))
        .joined(separator: [0xF6]).map { $0 }, read: ["Good"], told: ["UTF-8"]),
    Case(
      name: "Latin-1 that says so",
      bytes: Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>".utf8)
        + set(article("Sj?gren")).map { $0 == UInt8(ascii: "?") ? 0xF6 : $0 },
      read: ["Sjögren"], told: []),
    Case(
      name: "gzip inside gzip", bytes: GunzipTests.gzip(GunzipTests.gzip(lines("{}"))), read: [],
      told: ["gzip inside gzip"]),
    Case(
      name: "rubbish after gzip", bytes: GunzipTests.gzip(lines("{\"title\":\"Good\"}")) + [1, 2],
      read: ["Good"], told: []),
    Case(name: "empty gzip", bytes: GunzipTests.gzip([]), read: [], told: ["empty"]),
    Case(name: "only blank lines", bytes: lines("", " ", ""), read: [], told: ["empty"]),
    Case(
      name: "a picture", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2],
      read: [], told: ["no format that we read"]),
    Case(
      name: "JSON of the wrong type",
      bytes: lines(
        "5", "[]", "null", "{\"title\":5}", "{\"title\":\"a\",\"authors\":[1]}",
        "{\"title\":\"b\",\"abstract\":[1]}", "{\"title\":\"c\"} x", "{\"title\":\"Good\"}"),
      read: ["Good"],
      told: [
        "`study` is not an object", "`study` is not an object", "`study` is not an object",
        "`title` is not a text", "`authors[0]` is not a text", "`abstract` is neither",
        "is not a JSON object",
      ]),
    Case(
      name: "Europe PMC cut in the middle",
      bytes: Array(
        "{\"hitCount\":2,\"resultList\":{\"result\":[{\"title\":\"Good\"},{\"title\":\"Cu".utf8),
      read: ["Good"], told: ["ends inside this record"]),
    Case(
      name: "MEDLINE text without a title",
      bytes: lines("PMID- 1", "AB  - x", "", "PMID- 2", "TI  - Good"), read: ["Good"],
      told: ["`TI` is missing"]),
  ]

  @Test(arguments: cases)
  func `what is bad is told and what is good is read`(one: Case) {
    let items = StudyReader.items(in: one.bytes, named: "bad")
    let read = items.compactMap { if case .study(let study, _) = $0 { study.title } else { nil } }
    #expect(read == one.read)
    let told = items.compactMap { item -> Unreadable? in
      if case .unreadable(let unreadable) = item { unreadable } else { nil }
    }
    #expect(told.count == one.told.count, "\(told)")
    for (unreadable, part) in zip(told, one.told) {
      #expect(unreadable.reason.contains(part), "\(unreadable.reason)")
      #expect(!unreadable.reason.contains("\n") && unreadable.mend.count > 10)
    }
  }

  @Test func `ids that are paths or markup never become an id`() throws {
    let ids = ["../../etc/passwd", "..", "0", "-1", "12 34", "１２３", "<b>", "con\\u0000"]
    for id in ids {
      let item = StudyReader.items(
        in: Self.lines("{\"title\":\"A nap\",\"pmid\":\"\(id)\",\"doi\":\"10.1/../\(id)\"}"),
        named: "ids")
      guard case .study(let study, _) = item.first else {
        Issue.record("\(id): \(item)")
        continue
      }
      #expect(study.pmid == nil)
      #expect(!study.readingNotes.isEmpty, "\(id)")
      let isSlug = study.id.utf8.allSatisfy {
        Bytes.isLowercaseOrDigit($0) || $0 == UInt8(ascii: "-")
      }
      #expect(isSlug, "\(study.id)")
    }
  }
}
