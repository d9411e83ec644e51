import Foundation
import Testing

@testable import Writing

@Suite("The phrasebook")
struct PhrasebookTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../Phrasebook").standardizedFileURL.path

  @Test("Every entry changes its example as it says and leaves its counter-example alone")
  func examples() throws {
    let book = try PhrasebookLoader.load(folder: Self.folder)
    #expect(book.phrases.count >= 250)
    for phrase in book.phrases {
      #expect(!phrase.example.isEmpty && !phrase.counter.isEmpty, "\(phrase.from)")
      #expect(book.plain(phrase.example) == phrase.gives, "\(phrase.from)")
      let alone = Phrasebook(phrases: [phrase])
      #expect(alone.plain(phrase.counter) == phrase.counter, "\(phrase.from)")
    }
  }

  @Test("A wording stands in one entry only")
  func wordingsAreUnique() throws {
    let book = try PhrasebookLoader.load(folder: Self.folder)
    var seen: [String: Int] = [:]
    for phrase in book.phrases { for wording in phrase.from { seen[wording, default: 0] += 1 } }
    #expect(seen.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test("The longest wording wins, the capital and the article follow")
  func longestWins() {
    let book = Phrasebook(phrases: [
      Phrase(from: ["relapse rate"], to: "rate of flare-ups"),
      Phrase(from: ["relapse"], to: "attack"),
    ])
    #expect(book.plain("Relapse rate fell.") == "Rate of flare-ups fell.")
    #expect(book.plain("They had a relapse.") == "They had an attack.")
    #expect(book.plain("A relapse-free year.") == "A relapse-free year.")
  }

  @Test("A file that is no phrasebook says where and how to mend it")
  func errors() {
    #expect(throws: PhrasebookError.self) {
      try PhrasebookLoader.read("phrases:\n  - {from: a, into: b}", file: "x.yml")
    }
    #expect(throws: PhrasebookError.self) {
      try PhrasebookLoader.read("words: []", file: "x.yml")
    }
  }

  @Test("Words of a name stay as they are")
  func names() {
    let book = Phrasebook(phrases: [Phrase(from: ["association"], to: "link")])
    #expect(book.plain("The Yoga Association met.") == "The Yoga Association met.")
    #expect(book.plain("The association was weak.") == "The link was weak.")
  }

  @Test("A wording bound to what follows is left alone elsewhere")
  func onlyBefore() {
    let book = Phrasebook(phrases: [
      Phrase(from: ["in vitro"], to: "in the laboratory", onlyBefore: ["", ","])
    ])
    #expect(book.plain("It was tested in vitro.") == "It was tested in the laboratory.")
    #expect(book.plain("Its in vitro effects rose.") == "Its in vitro effects rose.")
  }
}
