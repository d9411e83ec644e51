import Testing

@testable import Literature

/// MEDLINE text as PubMed exports it. Every record here is invented.
struct MEDLINETests {
  private let first = """
    PMID- 99400001
    OWN - NLM
    STAT- MEDLINE
    DCOM- 20210901
    LR  - 20211020
    IS  - 9900-0001 (Electronic)
    DP  - 2021 Mar
    TI  - Lemon water and walking in people with relapsing multiple sclerosis: a randomised
          trial.
    LID - 10.5555/invented.99400001 [doi]
    AB  - BACKGROUND: Walking is hard for many. METHODS: We randomly assigned 82 patients to
          lemon water or placebo for 24 months (trial NCT09999991). RESULTS: A relapse
          occurred in 4 of 41 and in 12 of 41. CONCLUSIONS: It may help.
    CI  - (c) 2021 The Authors. CC BY 4.0
    FAU - Bød, Ämilia B
    AU  - Bød AB
    FAU - Beispiel, Max Jr
    AU  - Beispiel M Jr
    CN  - Lemon Study Group
    LA  - eng
    SI  - ClinicalTrials.gov/NCT09999992
    SI  - GENBANK/XX000001
    GR  - R01 XX99999/XX/NIXX NIH HHS/United States
    PT  - Journal Article
    PT  - Randomized Controlled Trial
    DEP - 20210215
    PL  - Nowhere
    TA  - J Invent Trials
    JT  - Journal of invented trials
    EIN - J Invent Trials. 2021 Jun;4(6):99. PMID: 99400009
    MH  - *Multiple Sclerosis/drug therapy/*diet therapy
    MH  - Humans
    OT  - *lemon
    OT  - walking
    COIS- The authors sell no lemons.
    PMC - PMC99400001
    PST - ppublish
    SO  - J Invent Trials. 2021 Mar;4(3):1-9.

    """

  private let second = """
    PMID- 99400002
    STAT- Publisher
    DP  - 2020 Dec 15-31
    TI  - Naps in mice.
    FAU - Maus, Minna
    PT  - Journal Article
    PT  - Retracted Publication
    PST - aheadofprint

    """

  private func items(_ text: String) -> [ReadItem] {
    StudyReader.items(in: Array(text.utf8), named: "set.nbib")
  }

  private func study(_ item: ReadItem?) throws -> Study {
    guard case .study(let study, _)? = item else {
      throw Missing(what: String(describing: item))
    }
    return study
  }

  private struct Missing: Error { var what: String }

  @Test(arguments: ["\n", "\r\n"]) func `every field finds its place`(end: String) throws {
    let text = (first + second).split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    let items = items(text)
    #expect(items.count == 2)
    #expect(items.map(\.origin.line) == [1, 39])
    let study = try study(items.first)
    #expect(study.pmid == "99400001")
    #expect(study.doi == "10.5555/invented.99400001")
    #expect(study.pmcid == "PMC99400001")
    #expect(study.title.hasSuffix("multiple sclerosis: a randomised trial."))
    #expect(
      study.abstract.sections.map(\.label) == ["BACKGROUND", "METHODS", "RESULTS", "CONCLUSIONS"])
    #expect(study.abstract.sections.last?.text == "It may help.")
    #expect(study.journal == "J Invent Trials")
    #expect(study.authors == ["Ämilia B Bød", "Max Beispiel Jr", "Lemon Study Group"])
    #expect(study.types == ["Journal Article", "Randomized Controlled Trial"])
    #expect(study.mesh == ["Multiple Sclerosis", "Humans"])
    #expect(study.keywords == ["lemon", "walking"])
    #expect(study.funding == ["NIXX NIH HHS, R01 XX99999"])
    #expect(study.conflicts == "The authors sell no lemons.")
    #expect(study.registrations == ["NCT09999992", "NCT09999991"])
    #expect(study.language == "en")
    #expect(study.licence == "CC BY 4.0")
    #expect(study.published == PublicationDate(year: 2021, month: 2, day: 15))
    #expect(study.revised == PublicationDate(year: 2021, month: 10, day: 20))
    #expect(study.status == .corrected)
    #expect(
      study.notices == [
        Notice(
          kind: .correction, citation: "J Invent Trials. 2021 Jun;4(6):99. PMID: 99400009",
          pmid: "99400009")
      ])
  }

  @Test func `a retracted study says so, and dates keep their precision`() throws {
    let study = try study(items(second).first)
    #expect(study.status == .retracted)
    #expect(study.published == PublicationDate(year: 2020, month: 12, day: 15))
    #expect(study.abstract.isEmpty)
  }

  @Test func `pieces of any size give the same records`() {
    let bytes = Array((first + second + first).utf8)
    func cut(_ size: Int) -> [RawRecord] {
      var cutter = RecordCutter(file: "x")
      var records: [RawRecord] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        records += cutter.feed(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      return records + cutter.finish()
    }
    let whole = cut(bytes.count)
    #expect(whole.count == 3)
    for size in [1, 7, 100] { #expect(cut(size) == whole) }
  }

  @Test func `a record without a title is set aside, the others are read`() throws {
    let cut = "PMID- 99400003\nSTAT- MEDLINE\nAB  - Cut off bef"
    let items = items(first + cut + "\n\n" + second)
    #expect(items.count == 3)
    guard case .unreadable(let one) = items[1] else {
      Issue.record("The record without a title was read")
      return
    }
    #expect(one.reason == "`TI` is missing: the record has no title.")
    #expect(one.origin.line == 39)
    #expect(try study(items[2]).pmid == "99400002")
  }

  @Test func `a record over the cap is let go`() {
    var cutter = RecordCutter(file: "x", cap: 2000)
    let long = "PMID- 1\nTI  - " + String(repeating: "long ", count: 2000) + "\n"
    let lines = "PMID- 2\n" + String(repeating: "MH  - Humans\n", count: 500)
    let records = cutter.feed(Array((second + long + lines + second).utf8)) + cutter.finish()
    #expect(records.count == 4)
    #expect(records.map { $0.kind == .medline } == [true, false, false, true])
  }

  @Test func `damaged letters are said`() {
    let bytes = Array("PMID- 1\nTI  - N".utf8) + [0xFF] + Array("aps\n".utf8)
    let items = StudyReader.items(in: bytes, named: "x")
    guard case .unreadable(let one)? = items.first else {
      Issue.record("Invalid UTF-8 was read")
      return
    }
    #expect(one.reason == "The record is not valid UTF-8.")
  }
}
