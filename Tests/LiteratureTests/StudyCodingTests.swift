import Testing

@testable import Literature

struct StudyCodingTests {
  private func decode(_ json: String) throws(StudyFieldError) -> Study {
    try StudyJSON.decode(Array(json.utf8))
  }

  private func problem(_ json: String) -> StudyFieldError? {
    do throws(StudyFieldError) {
      _ = try decode(json)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a title is all a study needs`() throws {
    let study = try decode(#"{"title": "A study of naps"}"#)
    #expect(study == Study(title: "A study of naps"))
    #expect(try StudyJSON.encode(study).contains(#""doi":null"#))
  }

  @Test func `every key of the contract is written, null where unknown`() throws {
    let line = try StudyJSON.encode(Study(title: "A study of naps"))
    for key in [
      "pmid", "doi", "title", "abstract", "journal", "published", "authors", "types", "mesh",
      "keywords", "funding", "conflicts", "registrations", "status", "licence", "pmcid",
      "copyright", "language", "notices", "isInvented",
    ] {
      #expect(line.contains("\"\(key)\":"), "\(key)")
    }
    #expect(line.contains(#""abstract":[]"#))
    #expect(!line.contains("\n"))
  }

  @Test func `a full study comes back as it was written`() throws {
    let study = Study(
      pmid: "99000001", doi: "10.5555/naps.1", pmcid: "PMC9900001", title: "Naps, µ and ≥ “signs”",
      abstract: Abstract(sections: [
        .init(label: "METHODS", text: "We asked 12 people.\nTwice."), .init(text: "They slept."),
      ]),
      journal: "J Invented Sleep", published: PublicationDate(year: 2021, month: 2),
      authors: ["Ann Example"], types: ["Journal Article"], mesh: ["Sleep"], keywords: ["nap"],
      funding: ["Example Fund, 1"], conflicts: "None.", registrations: ["NCT00000000"],
      status: .corrected, licence: "CC BY 4.0", copyright: "© Example", language: "en",
      notices: [Notice(kind: .correction, citation: "J X. 2021", pmid: "99000002")],
      isInvented: true, version: 2, vernacularTitle: "Nickerchen",
      otherAbstracts: [
        OtherAbstract(
          type: "Publisher", language: "de", abstract: Abstract(sections: [.init(text: "Kurz.")]))
      ], readingNotes: ["A note."])
    #expect(try decode(StudyJSON.encode(study)) == study)
  }

  @Test func `the abstract is read as lines, running text or a list`() throws {
    let lines = try decode(#"{"title":"t","abstract":"AIM: to nap\nRESULTS: we napped"}"#)
    let list = try decode(
      #"{"title":"t","abstract":[{"label":"AIM","text":"to nap"},{"label":"RESULTS","text":"we napped"}]}"#
    )
    #expect(lines.abstract == list.abstract)
    #expect(lines.abstract.sections.map(\.label) == ["AIM", "RESULTS"])
    let running = try decode(#"{"title":"t","abstract":"We napped at 10:30."}"#)
    #expect(running.abstract.sections == [.init(text: "We napped at 10:30.")])
    #expect(try decode(#"{"title":"t","abstract":null}"#).abstract.isEmpty)
    let withoutLabel = try decode(#"{"title":"t","abstract":[{"text":"We napped."}]}"#)
    #expect(withoutLabel.abstract.sections == [.init(text: "We napped.")])
  }

  @Test(arguments: [
    (#"{"title": 7}"#, "title"), (#"{"abstract": "x"}"#, "title"), (#"{"title": "  "}"#, "title"),
    (#"{"title":"t","abstract":12}"#, "abstract"),
    (#"{"title":"t","abstract":[{"label":"A"}]}"#, "abstract"),
    (#"{"title":"t","authors":{"a":1}}"#, "authors"),
    (#"{"title":"t","authors":["A",["B"]]}"#, "authors[1]"),
    (#"{"title":"t","journal":["J"]}"#, "journal"),
    (#"{"title":"t","published":{"year":2021}}"#, "published"),
    (#"{"title":"t","isInvented":"yes"}"#, "isInvented"),
    (#"{"title":"t","notices":"none"}"#, "notices"),
    (#"["title"]"#, "study"), (#"{"title":"t""#, "line"), ("title", "line"),
  ])
  func `a wrong type names its key`(json: String, key: String) {
    #expect(problem(json)?.key == key)
    #expect(problem(json)?.mend.hasSuffix(".") == true)
  }

  @Test func `a broken line says what is plain to see`() {
    #expect(problem(#"{"title":"t""#)?.problem.contains("ends before") == true)
    #expect(problem("title")?.problem.contains("begin with {") == true)
    #expect(problem(#"{"title":"t","pmid":}"#)?.problem.contains("comma") == true)
  }

  @Test func `small slips of form are forgiven`() throws {
    let study = try decode(
      #"""
      {"title":" t ","pmid":99000001,"doi":"https://doi.org/10.5555/X.1","funding":"Example Fund",
       "authors":"Ann Example","published":2021,"status":"ahead of print","isNew":{"a":[1]},
       "mesh":null,"keywords":["", "nap"]}
      """#)
    #expect(study.title == "t")
    #expect(study.pmid == "99000001")
    #expect(study.doi == "10.5555/X.1")
    #expect(study.funding == ["Example Fund"])
    #expect(study.authors == ["Ann Example"])
    #expect(study.published == PublicationDate(year: 2021))
    #expect(study.status == .aheadOfPrint)
    #expect(study.keywords == ["nap"])
    #expect(study.readingNotes.isEmpty)
  }

  @Test(arguments: ["9999-99", "2021-02-30", "soon", "2021-13", "0000"])
  func `an impossible date is left out and noted`(date: String) throws {
    let study = try decode(#"{"title":"t","published":"\#(date)"}"#)
    #expect(study.published == nil)
    #expect(study.readingNotes.count == 1)
    #expect(study.readingNotes.first?.contains(date) == true)
  }

  @Test func `what is no PMID, no DOI or no status is noted, never used`() throws {
    let study = try decode(#"{"title":"t","pmid":"../../etc","doi":"none","status":"lost"}"#)
    #expect(study.pmid == nil && study.doi == nil && study.status == nil)
    #expect(study.readingNotes.count == 3)
  }

  @Test func `the keyword of invented samples marks a study`() throws {
    #expect(try decode(#"{"title":"t","keywords":["Invented sample"]}"#).isInvented)
  }

  @Test func `damaged letters and NUL bytes are told with their place`() {
    let damaged = Array(#"{"title":"a"#.utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(throws: StudyFieldError.self) { try StudyJSON.decode(damaged) }
    do throws(StudyFieldError) {
      _ = try StudyJSON.decode(damaged)
    } catch {
      #expect(error.problem.contains("byte 12"))
    }
    do throws(StudyFieldError) {
      _ = try StudyJSON.decode(Array("{\"title\":\"a\0b\"}".utf8))
      Issue.record("a NUL byte was taken")
    } catch {
      #expect(error.problem.contains("NUL"))
    }
  }
}
