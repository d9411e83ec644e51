import Condition
import Foundation
import Testing

@testable import Publishing

@Suite struct ListPagesTests {
  private func text(_ path: String) throws -> String {
    let page = try #require(PagesSet.pages.first { $0.path == path })
    return String(decoding: page.bytes, as: UTF8.self)
  }

  @Test func aPartOfAListSaysThatItsFeedIsTheWholeLists() throws {
    let whole = try text("topics/walking/")
    #expect(whole.contains("Follow this list</a>") || whole.contains("Follow this list in a feed"))
    #expect(!whole.contains("Follow all of"))
    let part = try text("topics/walking/2021/")
    #expect(
      part.contains("/topics/walking/atom.xml\">Follow all of \u{201C}Walking\u{201D} in a feed"))
    #expect(part.contains("in the whole list, not only in this part."))
    #expect(ListPart(total: 80).whole("fatigue") == nil)
    #expect(ListPart(number: 2, of: 2, total: 80).whole("fatigue") == "Fatigue")
  }

  @Test func whatAgenciesWarnedOfStandsFirst() {
    let status = [
      Treatment.RegionalStatus(region: "EU", level: .approved, date: "2016", source: "A register"),
      Treatment.RegionalStatus(
        region: "US", level: .safetyWarning, note: "Look out.", date: "2018", source: "An agency"),
    ]
    var treatment = PagesProfile.profile.treatments[0]
    treatment.status = status
    var html = HTML()
    html.add(TreatmentNotes(treatment: treatment))
    let text = String(decoding: html.bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "<li").dropFirst().map { $0 }
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix(" class=\"warning\"><strong>United States") == true)
    #expect(lines.last?.hasPrefix("><strong>European Union") == true)
  }
}
