import Archive
import Condition
import Literature
import Testing

@testable import Publishing

@Suite("What registries and regulators say")
struct RegistryBlockTests {
  private let trial = RegisteredTrial(
    number: "NCT99000001", title: "Lemon <b>water</b>", status: .terminated,
    phases: ["PHASE2", "PHASE3"], enrolment: .init(count: 1238, kind: .actual),
    countries: ["Germany", "Italy", "Spain"],
    starts: .init(date: PublicationDate(year: 2021, month: 3), kind: .actual),
    ends: .init(date: PublicationDate(year: 2027, month: 2, day: 3), kind: .planned),
    primaryOutcomes: [.init(measure: "Relapses & more", timeFrame: "96 weeks")],
    secondaryOutcomes: [
      .init(measure: "Walking speed", timeFrame: "48 weeks"), .init(measure: "Sleep"),
    ],
    sponsor: "Invented Fund", changed: PublicationDate(year: 2025, month: 11, day: 21),
    hasResults: true,
    adverseEvents: AdverseEvents(
      groups: [
        .init(
          title: "Lemon water", deaths: .init(affected: 0, atRisk: 120),
          serious: .init(affected: 4, atRisk: 1120), other: .init(affected: 60, atRisk: 120)),
        .init(
          title: "Placebo", serious: .init(affected: 2, atRisk: 118),
          other: .init(affected: 30, atRisk: 118)),
      ], threshold: "5", timeFrame: "2 years"))

  private func page(_ trials: [RegisteredTrial], id: String = "900003") -> String {
    guard let digest = PagesDigests.all.first(where: { $0.id == id })?.digest else { return "" }
    return String(
      decoding: Pages.study(
        digest, card: PagesDigests.card(id, digest), passages: PagesDigests.shown(digest),
        trials: trials, in: PagesSite.context), as: UTF8.self)
  }

  private func clinician(_ trials: [RegisteredTrial]) -> String {
    String(
      decoding: Pages.clinician(
        PagesDigests.trial, card: PagesDigests.card("900001", PagesDigests.trial), passages: [],
        trials: trials, in: PagesSite.context), as: UTF8.self)
  }

  @Test func theBlockSaysInPlainWordsWhatIsRegistered() {
    let page = page([trial])
    for part in [
      "<h2 id=\"h-registered\">As registered</h2>",
      "From the trial registry ClinicalTrials.gov, not from the article.",
      "<bdi>Lemon &lt;b&gt;water&lt;/b&gt;</bdi>", "<bdi>Stopped early</bdi>",
      "<bdi>1,238 people joined</bdi>", "<bdi>Germany, Italy and Spain</bdi>",
      "<bdi>March 2021</bdi>", "<bdi>3 February 2027 (planned)</bdi>",
      "\u{201C}<bdi>Relapses &amp; more</bdi>\u{201D} (time frame: \u{201C}<bdi>96 weeks</bdi>\u{201D})",
      "href=\"https://clinicaltrials.gov/study/NCT99000001\"",
      "Last changed there: 21 November 2025.",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    #expect(!page.contains("Walking speed"), "secondary outcomes are for the clinician's view")
  }

  @Test func withoutATrialNothingStands() {
    for id in ["900001", "900003"] {
      let page = PagesSet.text("studies/\(id)/")
      #expect(!page.isEmpty && !page.lowercased().contains("registry"))
    }
    #expect(!clinician([]).contains("As registered"))
  }

  @Test func postedSideEffectsStandWhereTheAbstractTellsNone() {
    let page = page([trial])
    #expect(
      page.contains(
        "Serious side effects: 4 of 1,120 with <bdi>Lemon water</bdi>, 2 of 118 with "
          + "<bdi>Placebo</bdi>, as posted in the registry."))
    #expect(page.contains("Other side effects, each in more than 5% of a group: 60 of 120 with"))
    #expect(!page.contains("Deaths from any cause"), "one group has none posted")
    #expect(page.contains("href=\"#h-registered\""))
    #expect(!page.contains("50%") && !page.contains("3.3"), "nothing is worked out")
    // In the facts the serious ones stand at once, with where they are from.
    let facts = page.components(separatedBy: "class=\"facts\"").last?
      .components(separatedBy: "</section>").first
    #expect(facts?.contains("<p data-basis=\"registry\">Serious side effects: 4 of 1,120") == true)
    #expect(facts?.contains("Other side effects") == false)
    let told = self.page([trial], id: "900001")
    #expect(told.contains("As registered") && !told.contains("as posted in the registry"))
    #expect(!told.contains("href=\"#h-registered\""))
  }

  @Test func manyGroupsAndManyTrialsAreLeftToTheCliniciansView() {
    var wide = trial
    wide.adverseEvents?.groups = (0..<9).map {
      .init(title: "Group \($0)", serious: .init(affected: 1, atRisk: 10))
    }
    #expect(!page([wide]).contains("as posted in the registry"))
    let many = (1...5).map { number in
      var trial = trial
      trial.number = "NCT9900000\(number)"
      return trial
    }
    let page = page(many)
    #expect(page.contains("NCT99000003 at") && !page.contains("NCT99000004 at"))
    #expect(page.contains("All 5 registered trials"))
    #expect(clinician(many).contains("NCT99000005: "))
  }

  @Test func theCliniciansViewHasEveryOutcomeAndTheTable() {
    let page = clinician([trial])
    for part in [
      "<bdi>TERMINATED</bdi>", "<bdi>Phase 2, Phase 3</bdi>", "<bdi>Invented Fund</bdi>",
      "Registered primary outcomes (1)", "Registered secondary outcomes (2)",
      "\u{201C}<bdi>Walking speed</bdi>\u{201D}", "<td>4/1120</td>", "<td>\u{2013}</td>",
      "Threshold of the other events: 5%.",
    ] {
      #expect(page.contains(part), "\(part)")
    }
    var long = trial
    long.secondaryOutcomes = (0..<20).map { .init(measure: "Measure \($0)") }
    #expect(clinician([long]).contains("Registered secondary outcomes (20)</summary>"))
  }

  @Test func countsAndCountriesAreWordedAsTheyAre() {
    func words(_ count: Int, _ kind: RegisteredTrial.Kind?) -> String? {
      RegistryWords(
        RegisteredTrial(number: "x", title: "x", enrolment: .init(count: count, kind: kind)),
        .british
      ).people
    }
    #expect(words(1, .planned) == "1 person planned" && words(0, .actual) == "0 people joined")
    #expect(words(12, nil) == "12 people")
    let nine = RegisteredTrial(number: "x", title: "x", countries: (1...9).map { "C\($0)" })
    #expect(RegistryWords(nine, .british).countries == "C1, C2, C3, C4 and 5 more countries")
    for status in RegisteredTrial.Status.allCases {
      #expect(!RegistryWords.status(status).isEmpty)
    }
  }

  @Test func theJSONHasTheSameAndNothingWithoutATrial() throws {
    func json(_ trials: [RegisteredTrial]) throws -> String {
      let record = PublicStudy(
        digest: PagesDigests.trial, id: "900001", address: "x", check: nil, passages: [],
        rights: Rights(), trials: trials)
      return String(decoding: try PublicJSON.bytes(record), as: UTF8.self)
    }
    #expect(try !json([]).contains("\"registry\""))
    let text = try json([trial])
    #expect(
      text.contains(
        "\"registry\":{\"basis\":\"registry\",\"fills\":[],\"name\":\"ClinicalTrials.gov\""))
    #expect(text.contains("\"serious\":{\"affected\":2,\"atRisk\":118}"))
  }

  // MARK: News

  private func news(_ number: Int, link: String? = nil) -> TreatmentNews {
    TreatmentNews(
      item: NewsItem(
        id: "\(number)", title: "Warning \(number) <b>",
        link: link ?? "https://regulator.example/\(number)",
        date: number == 0 ? nil : PublicationDate(year: 2026, month: 3, day: number)),
      publisher: "Invented Agency", treatments: ["fictolimab"])
  }

  private func treatment(
    _ news: [TreatmentNews], part: ListPart = ListPart(total: 1)
  ) -> String {
    String(
      decoding: Pages.treatment(
        PagesProfile.profile.treatments[0],
        cards: [PagesDigests.card("900001", PagesDigests.trial)],
        part: part, news: news, in: PagesSite.context), as: UTF8.self)
  }

  @Test func newsStandsOnTheTreatmentsPageAsPrinted() {
    let page = treatment([news(9), news(0), news(3, link: "javascript:alert(1)")])
    #expect(page.contains("Safety news from regulators"))
    #expect(
      page.contains(
        "<time datetime=\"2026-03-09\">9 March 2026</time>, <bdi>Invented Agency</bdi>: "
          + "<a href=\"https://regulator.example/9\">\u{201C}<bdi>Warning 9 &lt;b&gt;</bdi>\u{201D}</a>"
      ))
    #expect(page.contains("<li><bdi>Invented Agency</bdi>: <a"), "an undated one")
    #expect(!page.contains("javascript:"))
  }

  @Test func atMostTenAndNothingWhenThereIsNone() {
    let page = treatment((1...12).reversed().map { news($0) })
    #expect(page.components(separatedBy: "Invented Agency").count == 11)
    #expect(!page.contains("Warning 2 "))
    #expect(!treatment([]).contains("Safety news"))
    let other = treatment([news(1)], part: ListPart(.year(2021), total: 1))
    #expect(!other.contains("Safety news"), "on the first page of the list alone")
  }
}
