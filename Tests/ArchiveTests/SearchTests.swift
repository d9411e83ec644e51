import Archive
import Evidence
import Foundation
import Testing

@Suite struct SearchTests {
  let policy = PublicationPolicy()

  private func archive(_ entries: [Entry]) async throws -> (TemporaryStore, SQLiteArchive) {
    let store = try TemporaryStore()
    let archive = try store.open()
    _ = try await archive.save(entries, at: day(0))
    return (store, archive)
  }

  private func ids(_ archive: SQLiteArchive, _ text: String, _ synonyms: [[String]] = [])
    async throws -> [String]
  {
    let query = SearchQuery(text: text, synonyms: Synonyms(groups: synonyms))
    return try await archive.search(query, under: policy).hits.map(\.id)
  }

  @Test(arguments: [
    ("randomised tumour", "A randomized study of tumors"),
    ("randomized tumor", "A randomised study of tumours"),
    ("anemia", "Anaemia and oedema"), ("edema", "Anaemia and oedema"),
    ("paediatric", "Pediatric MS"), ("fibers", "Nerve fibres"), ("centre", "Two MS centers"),
    ("labeled", "An open-labelled trial"), ("signaling", "Signalling of cells"),
    ("sulphate", "Iron sulfate"), ("beta 1a", "Interferon-β1a at home"),
    ("Ménière", "Meniere and MS"), ("randomis", "Randomized people"), ("walk", "Walking far"),
    ("relapses", "One relapse"), ("tumou", "Tumor of the eye"),
    ("vitamin D₃", "Vitamin D3 in winter"),
  ])
  func spellingDoesNotMatter(query: String, title: String) async throws {
    let (_store, archive) = try await archive([Invented.entry(Invented.study("1", title: title))])
    #expect(try await ids(archive, query) == ["1"])
    #expect(try await ids(archive, "zebra").isEmpty)
    _ = _store
  }

  @Test(arguments: [
    "\"", "lemon\"", "lemon AND", "NOT lemon", "lemon OR *", "title:lemon", "lemon*", "(lemon",
    "lemon)", "NEAR(lemon water, 2)", "^lemon", "lemon -water", "lemon'; DROP TABLE digest; --",
    "{title} : lemon", "lemon + water", "lemon\u{0}water", "\\", "%lemon%", "lemon\nwater",
  ])
  func nothingTypedIsAnOperator(text: String) async throws {
    let (_store, archive) = try await archive([Invented.entry()])
    let result = try await archive.search(SearchQuery(text: text), under: policy)
    #expect(result.total <= 1)
    if text.contains("lemon") { #expect(result.total == 1) }
    #expect(try await archive.counts().studies == 1)
    _ = _store
  }

  @Test func longAndEmptyQueriesAreHarmless() async throws {
    let (_store, archive) = try await archive([Invented.entry()])
    #expect(try await archive.search(SearchQuery(text: ""), under: policy) == .none)
    #expect(try await archive.search(SearchQuery(text: " .,;—!"), under: policy) == .none)
    let long = String(repeating: "lemon ", count: 100_000)
    #expect(try await ids(archive, long) == ["900001"])
    let accents = String(repeating: "é", count: 100_000)
    #expect(try await ids(archive, accents).isEmpty)
    _ = _store
  }

  @Test func theHeadlineCountsMoreThanTheAbstract() async throws {
    let (_store, archive) = try await archive([
      Invented.entry(Invented.study("1", abstract: "Fatigue was asked about. Forty people.")),
      Invented.entry(Invented.study("2"), headline: "Less fatigue with naps in 40 people"),
    ])
    #expect(try await ids(archive, "fatigue") == ["2", "1"])
    _ = _store
  }

  @Test func otherNamesFindTheStudy() async throws {
    let (_store, archive) = try await archive([
      Invented.entry(Invented.study("1", title: "Lemonumab at home"), searchWords: ["Lemonix"]),
      Invented.entry(Invented.study("2", title: "Relapses in spring"), headline: "More in spring"),
    ])
    #expect(try await ids(archive, "lemonix") == ["1"])
    #expect(try await ids(archive, "flare-ups", [["relapse", "flare-up", "flare-ups"]]) == ["2"])
    #expect(try await ids(archive, "flare-ups").isEmpty)
    #expect(try await ids(archive, "relapses spring", [["relapses", "flare-up"]]) == ["2"])
    _ = _store
  }

  @Test func aWordThatManyStudiesHaveIsTakenAsItStands() async throws {
    let entries = (1...25).map { number in
      let word = number <= 22 ? "pepper" : "pepperoni"
      return Invented.entry(
        Invented.study("\(900_100 + number)", title: "A study of \(word)", abstract: "None."),
        headline: "Number \(number)", found: "Nothing.")
    }
    let (store, archive) = try await archive(entries)
    defer { withExtendedLifetime(store) {} }
    let whole = try await archive.search(SearchQuery(text: "pepper", limit: 100), under: policy)
    #expect(whole.total == 22)
    let cut = try await archive.search(SearchQuery(text: "pepperon", limit: 100), under: policy)
    #expect(cut.total == 3, "what few studies have may go on")
  }

  @Test func whenNoStudyHasAllWordsSomeWordsWillDo() async throws {
    let (_store, archive) = try await archive([Invented.entry()])
    let some = try await archive.search(SearchQuery(text: "lemon unicorn"), under: policy)
    #expect(some.hits.map(\.id) == ["900001"])
    #expect(!some.hasAllWords)
    let all = try await archive.search(SearchQuery(text: "does the lemon walk?"), under: policy)
    #expect(all.hasAllWords && all.total == 1)
    _ = _store
  }

  @Test func stagesAreCountedOverTheWholeResult() async throws {
    let (_store, archive) = try await archive([
      Invented.entry(Invented.study("1")), Invented.entry(Invented.study("2")),
      Invented.entry(Invented.study("3"), stage: .laboratory),
      Invented.entry(Invented.study("4"), level: .block),
    ])
    let query = SearchQuery(text: "lemon", narrowed: [.stage: "trial"], limit: 1)
    let result = try await archive.search(query, under: policy)
    #expect(result.hits.map(\.id) == ["1"])
    #expect(result.total == 2)
    #expect(result.facets[.stage] == ["trial": 2, "laboratory": 1])
    let both = try await archive.search(
      SearchQuery(text: "lemon", narrowed: [.stage: "trial", .year: "1999"]), under: policy)
    #expect(both.total == 0 && both.hits.isEmpty && both.hasAllWords)
    // Another year, at the same stage, would give these.
    #expect(both.facets[.year]?.values.reduce(0, +) == 2 && both.facets[.stage] == nil)
    _ = _store
  }

  @Test func aRareStageAmongManyHitsIsFoundInFull() async throws {
    let many = (0..<400).map { index in
      Invented.entry(
        Invented.study("\(1000 + index)"), stage: index % 80 == 79 ? .synthesis : .trial)
    }
    let (_store, archive) = try await archive(many)
    var found: [String] = []
    for offset in [0, 2, 4, 6] {
      let query = SearchQuery(
        text: "lemon", narrowed: [.stage: "synthesis"], limit: 2, offset: offset)
      found += try await archive.search(query, under: policy).hits.map(\.id)
    }
    #expect(found == ["1079", "1159", "1239", "1319", "1399"])
    try await archive.hold("1079", why: "Wait.", at: day(1))
    let query = SearchQuery(text: "lemon", narrowed: [.stage: "synthesis"])
    #expect(try await archive.search(query, under: policy).total == 4)
    _ = _store
  }

  @Test func anotherProcessSearchesWhatIsNewToo() async throws {
    let (store, writer) = try await archive([Invented.entry()])
    let reader = try store.open(.readOnly)
    #expect(try await ids(reader, "lemon") == ["900001"])
    _ = try await writer.save([Invented.entry(Invented.study("900002"))], at: day(1))
    #expect(try await ids(reader, "lemon") == ["900001", "900002"])
    try await writer.hold("900001", why: "Wait.", at: day(1))
    #expect(try await ids(reader, "lemon") == ["900002"])
  }

  @Test func aChangedTextIsFoundByItsNewWordsOnly() async throws {
    let (_store, archive) = try await archive([Invented.entry(headline: "About oranges")])
    let changed = Invented.entry(Invented.study(abstract: "New."), headline: "About pears")
    _ = try await archive.save([changed], at: day(1))
    #expect(try await ids(archive, "oranges").isEmpty)
    #expect(try await ids(archive, "pears") == ["900001"])
    _ = _store
  }
}
