import Foundation
import Testing

@testable import Literature

struct StudyReaderTests {
  private func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("literature-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  private func kinds(_ items: some Sequence<ReadItem>) -> [String] {
    items.map { item in
      switch item {
      case .study(let study, _): study.pmid ?? study.title
      case .deletion(let pmid, _): "-\(pmid)"
      case .unreadable(let unreadable): "!" + unreadable.reason
      }
    }
  }

  private let set = PubMedSamples.set([
    PubMedSamples.article(pmid: "99000001"), PubMedSamples.article(pmid: "99000002", title: "<b>"),
    PubMedSamples.book, PubMedSamples.deletions,
  ])

  @Test func `a damaged record is told and the others are read`() {
    let items = StudyReader.items(in: Array(set.utf8), named: "naps.xml")
    #expect(
      kinds(items).map { $0.hasPrefix("!") ? "!" : $0 } == [
        "99000001", "!", "99000009", "-99000010", "-99000011",
      ])
    guard case .unreadable(let unreadable) = items[1] else { return }
    #expect(unreadable.origin.description.hasPrefix("naps.xml, record 2 (byte "))
    #expect(unreadable.excerpt.hasPrefix("<PubmedArticle>"))
  }

  @Test func `gzip and plain read alike`() {
    let plain = StudyReader.items(in: Array(set.utf8), named: "x")
    #expect(StudyReader.items(in: GunzipTests.gzip(Array(set.utf8)), named: "x") == plain)
    #expect(plain.count == 5)
  }

  @Test func `from a cut gzip file the whole records are read and the cut is told`() {
    let records = (0..<3000).map { index in
      PubMedSamples.article(pmid: "\(99_100_000 + index)", title: "Nap \(index &* 2_654_435_761)")
    }
    let packed = GunzipTests.gzip(Array(PubMedSamples.set(records).utf8))
    let items = StudyReader.items(in: Array(packed.dropLast(packed.count / 2)), named: "x.gz")
    let studies = items.count { if case .study = $0 { true } else { false } }
    #expect((1000..<2999).contains(studies))
    #expect(kinds(items).last?.hasPrefix("!The gzip file is cut off") == true)
  }

  @Test func `lines with faults are told with their number`() {
    let lines: [[UInt8]] = [
      Array("{\"title\":\"a\"}".utf8), Array("{\"title\":\"b\"".utf8), [],
      Array("{\"title\":\"".utf8) + [0xFF] + Array("\"}".utf8), Array("{\"title\":\"c\0\"}".utf8),
      Array("{\"title\":\"d\",\"authors\":5}".utf8), Array("{\"title\":\"e\"}".utf8),
    ]
    let items = StudyReader.items(in: Array(lines.joined(separator: [0x0A])), named: "x.jsonl")
    #expect(items.map { $0.origin.line } == [1, 2, 4, 5, 6, 7])
    #expect(kinds(items).map { $0.hasPrefix("!") } == [false, true, true, true, true, false])
    #expect(kinds(items)[4].contains("`authors`"))
    #expect(kinds(items).allSatisfy { !$0.contains("\n") })
  }

  @Test func `a line of 50 MB is set aside without being kept`() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    let bytes = Array("{\"title\":\"a\"}\n{".utf8) + long + Array("\n{\"title\":\"b\"}".utf8)
    let items = StudyReader.items(in: bytes, named: "x")
    #expect(kinds(items) == ["a", "!The line is longer than 4 MB.", "b"])
  }

  @Test func `the contract of a caller settles the format`() {
    let items = StudyReader.items(in: Array("garbage\n".utf8), named: "x", as: .studyLines)
    #expect(items.map(\.origin.line) == [1])
    #expect(StudyReader.items(in: [], named: "x", as: .studyLines).isEmpty)
  }

  @Test func `a folder is read in order; hidden files and links are not followed`() throws {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let sub = folder.appendingPathComponent("b")
    try FileManager.default.createDirectory(at: sub, withIntermediateDirectories: true)
    try Data(set.utf8).write(to: sub.appendingPathComponent("2.txt"))
    try Data("{\"title\":\"z\"}".utf8).write(to: folder.appendingPathComponent("c"))
    try Data("{\"title\":\"y\"}".utf8).write(to: folder.appendingPathComponent("a.xml"))
    try Data("nothing of use".utf8).write(to: folder.appendingPathComponent("d"))
    try Data("{\"title\":\"hidden\"}".utf8).write(to: folder.appendingPathComponent(".h"))
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("link"), withDestinationURL: sub)
    let names = StudyReader.files(under: folder.path).map { $0.dropFirst(folder.path.count + 1) }
    #expect(names == ["a.xml", "b/2.txt", "c", "d"])
    let found = kinds(StudyReader.items(at: folder.path))
    #expect(found.first == "y")
    #expect(found.count == 8)
    #expect(found.last == "!This is no format that we read.")
  }

  @Test func `a missing file says so`() {
    let items = Array(StudyReader.items(at: "/nowhere/naps.xml"))
    #expect(kinds(items).first?.hasPrefix("!The file cannot be opened") == true)
    #expect(items.count == 1)
  }

  @Test func `many tasks may parse at once`() async {
    let batch = Array(StudyReader.batches(of: Array(set.utf8), named: "x").joined())
    let expected = RecordParser().parse(batch)
    let results = await withTaskGroup(of: [ReadItem].self) { group in
      for _ in 0..<200 { group.addTask { RecordParser().parse(batch) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(results.count == 200)
    #expect(results.allSatisfy { $0 == expected })
  }
}
