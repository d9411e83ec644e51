import Condition
import Evidence
import FactCheck
import Literature
import Testing

@testable import Writing

@Suite("Whole pages from invented studies")
struct PageTests {
  private func page(_ made: (Study, Evidence)) -> Summary {
    let context = InventedStudies.context(made)
    let plan = Planner(
      context: context, triggers: SafetyTriggers(profile: InventedStudies.profile)
    ).plan
    let outcome = Settler(plan: plan) { _, _ in [] }.settle(budget: QuoteBudget(study: made.0))
    return PageAssembly(plan: plan, outcome: outcome, evidence: made.1).summary
  }

  @Test("A trial without a clear difference")
  func trial() {
    let page = page(InventedStudies.trial(licence: "CC BY 4.0"))
    #expect(
      page.headline.text
        == "In a trial of 31 people with relapsing-remitting MS, fatigue scores did not differ "
        + "clearly between the groups after 2 years")
    #expect(page.headline.sources.contains("p3") && page.headline.sources.contains("p4"))
    let found = page.found.map(\.text)
    #expect(
      found.first
        == "In a randomised trial, researchers studied 31 people with relapsing-remitting MS.")
    #expect(
      found.contains(
        "The researchers wanted to find out whether examplumab (Examplo) changes fatigue in "
          + "relapsing-remitting MS."))
    #expect(found.contains("Side effects were seen in 12 people (39%) with examplumab."))
    #expect(found.last == "The authors conclude that examplumab may not change fatigue.")
    #expect(page.caution.map(\.sources).contains(["standing:result.null"]))
    #expect(page.matters.map(\.text).contains("Others cannot see fatigue."))
    #expect(page.facts.map(\.name).contains("harms"))
    #expect(
      page.facts.first { $0.name == "absent" }?.statement.text
        == "Not in the abstract: who paid for it.")
    #expect(page.facts.first { $0.name == "unsure" }?.statement.text.contains("limits") == true)
  }

  @Test("Mice are named first and in every result")
  func mice() {
    let page = page(InventedStudies.mice())
    #expect(page.headline.text.hasPrefix("In mice, "))
    #expect(page.found.first?.text == "Researchers studied mice with a disease like MS.")
    #expect(page.found.contains { $0.text.hasPrefix("In mice, vitamin Q reduced inflammation") })
    #expect(page.facts.first { $0.name == "harms" }?.statement.kind == .standing)
  }

  @Test("Side effects that could not be read are not called absent")
  func unreadHarms() {
    var made = InventedStudies.trial()
    made.1.harms = .init(reported: false, sources: [])
    made.1.unsure = ["harms"]
    made.1.absent = []
    let row = page(made).facts.first { $0.name == "harms" }?.statement
    #expect(row?.sources == ["standing:unsure.default"])
    #expect(row?.text.contains("not in the abstract") == false)
  }

  @Test("A protocol is a plan and brings no result")
  func plan() {
    let page = page(InventedStudies.plan())
    #expect(page.headline.text.hasPrefix("Planned: "))
    #expect(page.found.allSatisfy { $0.kind == .design })
    #expect(page.found.first?.text.hasPrefix("This is the plan for a study") == true)
    #expect(
      page.facts.first { $0.name == "harms" }?.statement.sources == ["standing:design.protocol"])
  }

  @Test(
    "Whatever the design, the fact check leaves the line that names it", arguments: Design.allCases)
  func design(_ design: Design) {
    var (study, evidence) = InventedStudies.trial()
    evidence.design = design
    // Without a number the line is in our own words alone.
    evidence.participants = Participants()
    let plan = Planner(
      context: InventedStudies.context((study, evidence)),
      triggers: SafetyTriggers(profile: InventedStudies.profile)
    ).plan
    let checker = FactChecker(profile: InventedStudies.profile)
    let source = checker.source(for: study)
    let outcome = Settler(plan: plan) { statement, place in
      checker.check(statement, place: place, against: source).filter { $0.check == "support" }
    }.settle(budget: QuoteBudget(study: study))
    let page = PageAssembly(plan: plan, outcome: outcome, evidence: evidence).summary
    #expect(page.found.first?.text == self.page((study, evidence)).found.first?.text)
  }

  @Test("A retracted study says so first")
  func retracted() {
    var (study, evidence) = InventedStudies.trial()
    study.status = .retracted
    evidence.status = "retracted"
    let page = page((study, evidence))
    #expect(page.headline.text.hasPrefix("Retracted: "))
    // Its claim is on no card and in no title.
    var standing = study
    standing.status = nil
    let claim = self.page((standing, evidence)).headline.text
    #expect(!page.headline.text.lowercased().contains(claim.lowercased()))
    study.title = "Lemon water makes people with multiple sclerosis walk faster"
    let titled = self.page((study, evidence))
    let words = titled.headline.text.lowercased()
    #expect(!words.contains("faster") || words.contains("asked whether"))
    #expect(page.teaser.text.hasPrefix("Retracted: "))
    #expect(page.caution.first?.sources == ["standing:status.retracted"])
  }

  @Test("A notice that takes a study back does not repeat what the study claimed")
  func retractionNotice() {
    var study = InventedStudies.study(
      title: "Retraction: Lemon water reverses multiple sclerosis", sentences: [])
    study.status = .retractionNotice
    let evidence = Evidence(passages: InventedStudies.passages(study, []))
    let page = page((study, evidence))
    for text in [page.headline.text, page.teaser.text] {
      #expect(text.contains("retracted") && !text.lowercased().contains("lemon"))
    }
  }

  @Test("Without an abstract the page is short and says so")
  func titleOnly() {
    let study = InventedStudies.study(title: "Sleep in multiple sclerosis", sentences: [])
    let evidence = Evidence(passages: InventedStudies.passages(study, []))
    let page = page((study, evidence))
    #expect(page.found.first?.sources == ["standing:basis.title"])
    #expect(page.found.contains { $0.text == "Its title is “Sleep in multiple sclerosis”." })
    #expect(!page.matters.isEmpty)
  }

  @Test(
    "Every page keeps the rules of plain language",
    arguments: [
      InventedStudies.trial(), InventedStudies.mice(), InventedStudies.plan(),
      InventedStudies.trial(licence: "CC BY 4.0"),
    ])
  func rules(made: (Study, Evidence)) {
    let page = page(made)
    #expect(page.teaser.text.count <= 100)
    #expect(Measure.words(in: page.headline.text) <= 24)
    #expect(!page.matters.isEmpty)
    let second: Set<String> = ["you", "your", "yours"]
    for (place, statement) in page.statements {
      #expect(!statement.sources.isEmpty, "\(place)")
      #expect(!Pieces(statement.text).contains(anyOf: second), "\(place)")
      #expect(!statement.text.unicodeScalars.contains { $0.value >= 0xE000 && $0.value < 0xE100 })
      if statement.kind != .quote, !place.hasPrefix("facts") {
        #expect(Measure.words(in: statement.text) <= 26, "\(place): \(statement.text)")
      }
    }
  }

  @Test("The plan keeps its order: how, why, results, harms, view")
  func order() {
    let made = InventedStudies.trial()
    let plan = Planner(
      context: InventedStudies.context(made),
      triggers: SafetyTriggers(profile: InventedStudies.profile)
    ).plan
    #expect(
      plan.items(.found).map(\.subject)
        == [
          "design", "objective", "main", "result", Settler.lastResort, "view", Settler.quotedAnswer,
        ])
    #expect(plan.items.first?.place == .headline)
    #expect(plan.items.allSatisfy { !$0.candidates.isEmpty || $0.place != .found })
  }

  @Test("Without an open licence at most 15% of the abstract stand on the page in its own words")
  func copied() {
    for made in [InventedStudies.trial(), InventedStudies.mice()] {
      let budget = QuoteBudget(study: made.0)
      let share = budget.copiedShare(of: page(made))
      #expect(share <= 0.15, "\(made.0.title): \(share)")
    }
  }
}
