import Condition
import Testing

@testable import myelin

@Suite struct SitePagesTests {
  private let profile = ConditionProfile(
    id: "x", name: "x", short: "X", team: "X team", families: ["families"], names: ["x"],
    treatments: [
      Treatment(
        id: "samplumab", name: "samplumab", brands: ["Samplix"], drugClass: "antibody",
        kind: "disease_modifying", explanation: "An invented antibody.")
    ],
    topics: [
      Self.topic("families", "Families and carers", ["husband", "wife"]),
      Self.topic("pregnancy", "Pregnancy", ["baby", "having children"]),
    ])

  private static func topic(_ id: String, _ name: String, _ asked: [String]) -> Topic {
    Topic(
      id: id, name: name, explanation: "About it.", cues: ["x"],
      matters: .init(person: "", family: "", team: ""), asked: asked)
  }

  @Test(arguments: [
    ("side effects of Samplix", ["treatments/samplumab/"]),
    ("will we be having children?", ["topics/pregnancy/"]),
    ("my husband", ["families/"]),
    (
      "Wife's baby on samplumab",
      [
        "treatments/samplumab/", "topics/pregnancy/",
      ]
    ),
    ("sampl", []), ("children", []), ("", []),
  ])
  func pagesOnWhatIsAskedComeFirst(query: String, paths: [String]) {
    let pages = SitePages(profile).matches(query) { _ in true }
    #expect(pages.map(\.path) == paths)
  }

  @Test func whatHasNoStudyIsExplainedInTheIndex() {
    let pages = SitePages(profile).matches("samplumab") { !$0.contains("samplumab") }
    #expect(pages.map(\.path) == ["treatments/"])
    #expect(pages.map(\.title) == ["Samplumab"])
  }
}
