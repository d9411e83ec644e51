import Testing

@testable import Literature

/// Answers of bioRxiv's and medRxiv's API. Every record here is invented.
struct PreprintTests {
  private let first = #"""
    {"doi":"10.1101/2026.02.30.99500001","title":"Lemon water in <i>relapsing</i> multiple sclerosis",
     "authors":"Bød, Ä. B.; Lemon Group; ","author_corresponding":"Ämilia Bød",
     "author_corresponding_institution":"Nowhere","date":"2026-03-01","version":"2",
     "type":"new results","license":"cc_by_nc_nd","category":"neurology",
     "jatsxml":"https://www.medrxiv.org/content/early/x.source.xml",
     "abstract":"O_ST_ABSBackgroundC_ST_ABSFatigue is common.\n\nMethodsForty people (n = 40) joined NCT09999999.\n\nResultsFour of 20 O_SCPLOWMSC_SCPLOW relapses; p<0.05.\n\nO_FIG O_LINKSMALLFIG WIDTH=200 SRC=x C_FIG",
     "funder":[{"name":"Nobody's Fund","id":"https://ror.org/0","id-type":"ROR","award":"X1"}],
     "published":"10.5555/Article.1","server":"medRxiv"}
    """#
  private let second = #"""
    {"doi":"10.1101/99500002","title":"WITHDRAWN: Naps","authors":"Muster, B.","date":"2026-03-02",
     "version":1,"license":"cc_no","abstract":"NA","funder":"NA","published":"NA","server":"biorxiv"}
    """#

  private func answer(_ items: [String]) -> String {
    #"{"messages":[{"status":"ok","interval":"2026-03-01:2026-03-05","cursor":"0","count":2,"#
      + #""total":"2"}],"collection":["# + items.joined(separator: ",") + "]}"
  }

  private func items(_ text: String) -> [ReadItem] {
    StudyReader.items(in: Array(text.utf8), named: "answer.json")
  }

  private func studies(_ text: String) -> [Study] {
    items(text).compactMap { if case .study(let study, _) = $0 { study } else { nil } }
  }

  @Test func `every field finds its place`() throws {
    let study = try #require(studies(answer([first, second])).first)
    #expect(study.doi == "10.1101/2026.02.30.99500001")
    #expect(study.title == "Lemon water in relapsing multiple sclerosis")
    #expect(study.authors == ["Ä. B. Bød", "Lemon Group"])
    #expect(study.abstract.sections.map(\.label) == ["Background", "Methods", "Results"])
    #expect(
      study.abstract.sections.map(\.text) == [
        "Fatigue is common.", "Forty people (n = 40) joined NCT09999999.",
        "Four of 20 MS relapses; p<0.05.",
      ])
    #expect(study.journal == "medRxiv" && study.types == ["Preprint"])
    #expect(study.status == .preprint && study.licence == "CC BY-NC-ND")
    #expect(study.published == PublicationDate(year: 2026, month: 3, day: 1))
    #expect(study.version == 2)
    #expect(study.registrations == ["NCT09999999"])
    #expect(study.funding == ["Nobody's Fund, X1"])
    #expect(study.notices == [Notice(kind: .preprint, citation: "10.5555/Article.1")])
    guard case .study(_, let origin) = try #require(items(answer([first])).first) else { return }
    #expect(origin.source == .preprintServer)
  }

  @Test func `what is not known is not made up`() throws {
    let study = try #require(studies(answer([first, second])).last)
    #expect(study.status == .withdrawn)
    #expect(study.abstract.isEmpty && study.funding.isEmpty && study.notices.isEmpty)
    #expect(study.licence == nil && study.version == 1 && study.journal == "bioRxiv")
  }

  @Test func `marks of other forms leave no trace`() {
    #expect(PreprintText.unmarked("p_C_x and O_x") == "p_C_x and O_x")
    #expect(
      PreprintText.unmarked("O_ST_ABSWhat is newC_ST_ABSLemons help.")
        == "\nWhat is new: Lemons help.")
    let list = PreprintText.unmarked("Points: O_LIO_LIoneC_LIO_LItwoC_LIC_LI end")
    #expect(list.split { $0.isWhitespace }.joined(separator: " ") == "Points: one two end")
  }

  @Test func `damage is told of`() {
    let text = answer([first, #"{"title":{"a":1}}"#, #"{"doi":"10.1101/1","title":"NA"}"#])
    let reasons = items(text).compactMap { item -> String? in
      if case .unreadable(let one) = item { one.reason } else { nil }
    }
    #expect(
      reasons == [
        "The record is damaged: a field of it has the wrong form.", "`title` is missing or empty.",
      ])
    let cut = items(String(answer([first]).dropLast(20)))
    guard case .unreadable(let one)? = cut.first else {
      Issue.record("a record that was cut off is no study")
      return
    }
    #expect(one.reason == "The file ends inside this record.")
    #expect(one.mend == "Fetch the file again.")
  }
}
