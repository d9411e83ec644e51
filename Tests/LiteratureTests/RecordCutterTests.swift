import Testing

@testable import Literature

struct RecordCutterTests {
  private func cut(_ text: String, piece: Int = .max, cap: Int = 4 << 20) -> [RawRecord] {
    let bytes = Array(text.utf8)
    var cutter = RecordCutter(file: "f", cap: cap)
    var records: [RawRecord] = []
    var start = 0
    while start < bytes.count {
      let end = start + min(piece, bytes.count - start)
      records += cutter.feed(Array(bytes[start..<end]))
      start = end
    }
    return records + cutter.finish()
  }

  private func reasons(_ records: [RawRecord]) -> [String] {
    records.compactMap { if case .unreadable(let reason, _) = $0.kind { reason } else { nil } }
  }

  private let set = PubMedSamples.set([
    PubMedSamples.article(pmid: "99000001"), PubMedSamples.book,
    "<MedlineCitation Status=\"x\"><PMID>99000003</PMID></MedlineCitation>",
    PubMedSamples.deletions,
    PubMedSamples.article(pmid: "99000004", title: "Pubmed Article>")
      .replacing("</PubmedArticle>", with: "</PubmedArticle\(String(repeating: " ", count: 40))>"),
  ])

  @Test(arguments: [1, 2, 3, 7, 19, 64, 1000, Int.max])
  func `the size of the pieces does not matter`(piece: Int) {
    let records = cut(set, piece: piece)
    #expect(
      records.map(\.kind) == [
        .pubmedArticle, .bookArticle, .medlineCitation, .deletion, .deletion, .pubmedArticle,
      ])
    #expect(records == cut(set))
    let bytes = Array(set.utf8)
    for record in records where record.kind != .deletion {
      let offset = record.origin.offset ?? 0
      #expect(Array(bytes[offset..<(offset + record.bytes.count)]) == record.bytes)
    }
    #expect(records.compactMap(\.origin.record) == [1, 2, 3, 4, 4, 5])
  }

  @Test(arguments: [5, 100, Int.max])
  func `a record that breaks off harms no other`(piece: Int) {
    let whole = PubMedSamples.article(pmid: "99000002")
    let broken = String(PubMedSamples.article().prefix(300))
    for next in [whole, PubMedSamples.book, PubMedSamples.deletions] {
      let records = cut(PubMedSamples.set([whole, broken, next, whole]), piece: piece)
      let kinds = records.map(\.kind)
      #expect(kinds.count { $0 == .pubmedArticle } == (next == whole ? 3 : 2))
      #expect(reasons(records) == ["The record breaks off before its end tag."])
      #expect(kinds.contains(.bookArticle) == (next == PubMedSamples.book))
      #expect(kinds.count { $0 == .deletion } == (next == PubMedSamples.deletions ? 2 : 0))
    }
  }

  @Test func `a file that ends inside a record says so`() {
    let text = PubMedSamples.set([PubMedSamples.article(), PubMedSamples.article()])
    let records = cut(String(text.dropLast(200)), piece: 64)
    #expect(records.count == 2)
    #expect(reasons(records) == ["The file ends inside this record."])
    #expect(reasons(cut("<PubmedArticleSet><PubmedArticle")).count == 1)
  }

  @Test(arguments: [50, 999, Int.max])
  func `a record over the cap is set aside and the next is read`(piece: Int) {
    let long = PubMedSamples.article(title: String(repeating: "nap ", count: 5000))
    let records = cut(
      PubMedSamples.set([
        PubMedSamples.article(), long, PubMedSamples.article(), PubMedSamples.book,
      ]),
      piece: piece, cap: 8192)
    let read: [RawRecord.Kind] = [.pubmedArticle, .pubmedArticle, .bookArticle]
    #expect(records.map(\.kind).filter { read.contains($0) } == read)
    #expect(reasons(records).count == 1)
    #expect(reasons(records).first?.contains("longer than") == true)
  }

  @Test func `a line over the cap is set aside, whatever its pieces`() {
    let text =
      "{\"title\":\"a\"}\n{\"title\":\"\(String(repeating: "x", count: 9000))\"}\n{\"title\":\"b\"}"
    for piece in [1, 10, 4000, Int.max] {
      let records = cut(text, piece: piece, cap: 1000)
      #expect(records.count == 3)
      #expect(reasons(records).count == 1)
      #expect(records.map(\.origin.line) == [1, 2, 3])
      #expect(records[1].bytes.count <= 200)
    }
  }

  @Test func `blank lines are skipped and counted, line ends and a BOM are no matter`() {
    let records = cut("\u{FEFF}{\"title\":\"a\"}\r\n\r\n   \n{\"title\":\"b\"}\r\n")
    #expect(records.map(\.origin.line) == [1, 4])
    #expect(records.allSatisfy { $0.bytes.last == UInt8(ascii: "}") })
    #expect(records.first?.bytes.first == UInt8(ascii: "{"))
  }

  @Test func `a damaged first line does not hide the others`() {
    #expect(cut("not json\n{\"title\":\"a\"}\n").count == 2)
    #expect(cut("{\"title\":\"a\",\n{\"title\":\"b\"}\n").count == 2)
  }

  @Test func `one study over many lines is one record`() {
    #expect(cut("{\n  \"title\": \"a\",\n  \"authors\": []\n}\n").count == 1)
    #expect(cut("{ \"title\": \"a\",\n  \"authors\": []\n}\n", piece: 3).count == 1)
  }

  @Test(arguments: [
    ("", "empty"), (" \n\u{FEFF}", "no format"),
    ("{\"version\":\"6\",\"hitCount\":1,\"resultList\":{}}", "no list of results"),
    ("<responseWrapper><version>6</version></responseWrapper>", "Europe PMC's search"),
    ("<!DOCTYPE html><html><body/></html>", "web page"), ("<a><b/></a>", "root element “a”"),
    ("[{\"title\":\"a\"}]", "JSON list"), ("pmid,title\n1,a\n", "no format"), ("%PDF-1.4", "PDF"),
    ("PK\u{3}\u{4}", "zip"), ("BZh9", "bzip2"), ("<", "no element"),
  ])
  func `what cannot be read is recognised in one sentence`(text: String, sign: String) {
    for piece in [1, 5, Int.max] {
      let reasons = reasons(cut(text, piece: piece))
      #expect(reasons.count == 1, "\(text)")
      #expect(reasons.first?.contains(sign) == true, "\(reasons)")
    }
  }

  @Test func `an empty set of records is in order`() {
    #expect(cut(PubMedSamples.set([])).isEmpty)
  }

  @Test func `random bytes never stop the cutter`() {
    var state: UInt64 = 7
    let pieces = [
      "<PubmedArticle>", "</PubmedArticle>", "<PubmedBookArticle ", "<MedlineCitation", "<!--",
      "-->",
      "</MedlineCitation>", "<DeleteCitation>", "</DeleteCitation>", "<PMID>1</PMID>", "Pubmed",
      "<",
      "</", "</PubmedArticleSet>", "x", "\n", "{",
    ]
    for _ in 0..<2000 {
      var text = "<PubmedArticleSet>"
      for _ in 0..<12 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count]
      }
      let piece = 1 + Int(state >> 40) % 9
      let whole = cut(text)
      let parts = cut(text, piece: piece)
      // Where a record passes the cap is seen later in small pieces; it must only be survived.
      _ = cut(text, piece: piece, cap: 60)
      #expect(whole.map(\.origin) == parts.map(\.origin), "\(text)")
      #expect(whole.map(\.kind) == parts.map(\.kind), "\(text)")
      _ = RecordParser().parse(whole)
    }
  }
}
