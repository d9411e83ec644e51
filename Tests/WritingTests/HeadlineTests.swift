import Condition
import Evidence
import FactCheck
import Testing

@testable import Writing

@Suite("What may become a headline")
struct HeadlineTests {
  @Test(
    "Sentences that are no finding",
    arguments: [
      ("The mean age was 41 years and 72% were women.", ResultKind.sample),
      ("Forty patients completed the study.", .sample),
      (
        "The mean (SD) age was 47.7 (13.2) years, and 797 (49.5%) had 1 or more comorbidity.",
        .sample
      ),
      ("The median treatment duration was 2 years.", .sample),
      ("The yoga group was older and had a longer history.", .sample),
      ("Ninety-seven people downloaded the diary.", .sample),
      ("The study examined 146 women and 294 others.", .sample),
      ("Two hundred and nineteen were females (70.9%).", .sample),
      ("In total, 2,306 records were identified in the search.", .sample),
      ("Mean follow-up was 58 months with one and 27 months with the other.", .sample),
      ("The results were similar when adjusting for smoking.", .check),
      ("The model explained 12% of the variance.", .check),
      ("No serious adverse events were reported.", .noHarm),
      ("Treatment was well tolerated.", .noHarm),
      ("Attention was 12% better with drug than placebo (p = 0.21).", .trend),
      ("Rates were lower in the drug group (p > 0.05).", .trend),
      ("Lesions were measured with a new method in each scan.", .step),
      ("We added a culture of cells with four stimuli for people without treatment.", .step),
      ("We hypothesized that light could bring sleep.", .step),
      ("Mice were treated with a high dose of the oil.", .step),
      ("Each relapse was treated with a steroid.", .finding),
      ("Fatigue was lower with exercise than without (p = 0.01).", .finding),
      ("Scores did not differ between the groups (p = 0.42).", .finding),
      ("Relapses occurred in 12% of the people.", .finding),
    ])
  func kinds(_ text: String, _ kind: ResultKind) {
    #expect(ResultKind.of(text) == kind)
  }

  @Test("Too long for a headline: brackets and an addition go, what limits or turns stays")
  func shortCores() {
    #expect(
      ShortCore.text("Pain was lower after yoga (12 of 40) than after rest (20 of 41).")
        == "Pain was lower after yoga than after rest.")
    #expect(ShortCore.text("Pain was lower after yoga (but not in men) than after rest.") == nil)
    #expect(
      ShortCore.text("Falls were 1.3 times as high (probably between 1.1 and 1.6) in men.") == nil)
    #expect(ShortCore.text("Pain was lower after yoga than after rest.") == nil)
  }

  @Test("p values are read with their signs")
  func probabilities() {
    let pieces = Pieces("A (p < 0.001), B (P=.20), C (p-value > 0.05), D (p=0.04).")
    #expect(ResultKind.probabilities(in: pieces) == [0.001, 0.2, 1, 0.04])
  }

  @Test(
    "A headline stands alone",
    arguments: [
      "Among them, relapses were fewer.", "In 12 people, the EDZ score rose.",
      "In a study of 12 people, 12 people had pain.", "However, pain was lower.",
      "In 40 people, these changes were larger.", "In this trial, pain was lower.",
    ])
  func refused(_ text: String) {
    #expect(HeadlineGate.objection(to: text, isLaboratory: false) != nil)
  }

  @Test(
    "Headlines that stand",
    arguments: [
      "In 12 people with MS, pain was lower after exercise.",
      "In a study of 145 people, 12 people had pain after COVID-19.",
      "In 40 people, new spots on MRI were fewer with the drug.",
    ])
  func passed(_ text: String) {
    #expect(HeadlineGate.objection(to: text, isLaboratory: false) == nil)
  }

  @Test("Genes may stand in the headline of laboratory work only")
  func genes() {
    let text = "In mice, IL-10 rose after treatment."
    #expect(HeadlineGate.objection(to: text, isLaboratory: true) == nil)
    #expect(HeadlineGate.objection(to: text, isLaboratory: false) != nil)
  }

  private func headline(
    _ title: String, _ sentences: [(Passage.Role, String)], _ change: (inout Evidence) -> Void
  ) -> [String] {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    var evidence = Evidence(
      design: .cohort, designSources: ["p1"], species: .human, stage: .observational,
      passages: InventedStudies.passages(study, sentences))
    change(&evidence)
    let context = InventedStudies.context((study, evidence))
    let plan = Planner(
      context: context, triggers: SafetyTriggers(profile: InventedStudies.profile)
    ).plan
    return plan.items(.headline).flatMap(\.candidates).flatMap(\.statements).map(\.text)
  }

  @Test("What answers the title comes before a side matter and before what stands first")
  func choice() {
    let texts = headline(
      "Yoga and fatigue in multiple sclerosis",
      [
        (.methods, "We followed 40 patients with multiple sclerosis."),
        (.results, "Most patients lived in towns and had a mean age of 40 years."),
        (.results, "No serious adverse events were reported."),
        (.results, "Fatigue was lower after yoga than before it (p=0.01)."),
      ]
    ) {
      $0.participants = Participants(total: 40, sources: ["p1"], withCondition: true)
    }
    #expect(texts.first == "In 40 people with MS, fatigue was lower after yoga than before it")
    #expect(!texts.contains { $0.contains("adverse") || $0.contains("side effects") })
  }

  @Test("Where a trial did not reach what it was for, a result that says so may lead, no other")
  func unmet() {
    let texts = headline(
      "Effect of naps on mood in multiple sclerosis: a randomised trial",
      [
        (.methods, "We drew lots for 40 patients with multiple sclerosis."),
        (.results, "Pain did not improve with naps compared with rest at 6 months."),
        (.results, "Mood improved with naps compared with rest at 3 months (p = 0.03)."),
        (
          .conclusions,
          "In those who sleep badly and have much of it, naps by day did not significantly improve the "
            + "primary outcome of pain at 6 months, for reasons that nobody knows."
        ),
      ]
    ) {
      $0.design = .rct
      $0.stage = .trial
      $0.participants = Participants(total: 40, sources: ["p1"], withCondition: true)
    }
    #expect(texts.contains { $0.contains("pain did not improve with naps") })
    #expect(!texts.contains { $0.contains("mood improved") })
  }

  @Test("Without a finding the headline says what was looked at, and in how many")
  func lookedAt() {
    let texts = headline(
      "Effect of yoga on fatigue in multiple sclerosis: a cohort study",
      [(.methods, "We followed 40 patients with multiple sclerosis.")]
    ) {
      $0.participants = Participants(total: 40, sources: ["p1"], withCondition: true)
    }
    #expect(
      texts.first == "A study of 40 people with MS looked at the effect of yoga on fatigue in MS")
    #expect(!texts.contains { $0.hasPrefix("A study:") })
  }

  @Test("A title that claims is told in the past tense of those who took part, else asked")
  func claims() {
    let texts = headline(
      "Yoga is associated with less fatigue in multiple sclerosis",
      [(.methods, "We followed 40 patients with multiple sclerosis.")]
    ) {
      $0.participants = Participants(total: 40, sources: ["p1"], withCondition: true)
    }
    #expect(texts.first == "In 40 people with MS, yoga was linked to less fatigue")
    #expect(
      texts.contains { $0.hasPrefix("A study of 40 people with MS asked whether yoga is ") })
  }

  @Test("Nobody was assigned: a title that says one thing acts on another is not told as seen")
  func actions() {
    for (design, isTold) in [(Design.rct, true), (.cohort, false), (.registry, false)] {
      let texts = headline(
        "Yoga reduces fatigue in multiple sclerosis",
        [(.methods, "We followed 40 patients with multiple sclerosis.")]
      ) {
        $0.design = design
        $0.participants = Participants(total: 40, sources: ["p1"], withCondition: true)
      }
      #expect(texts.contains { $0.contains("yoga reduced fatigue") } == isTold, "\(design)")
    }
  }

  @Test("Two groups without a printed total are both named")
  func groups() {
    let study = InventedStudies.study(title: "Sleep in MS", sentences: ["We compared them."])
    var evidence = Evidence(
      participants: Participants(
        groups: [.init(name: "patients with MS", count: 59), .init(name: "controls", count: 29)],
        sources: ["p1"]),
      passages: InventedStudies.passages(study, [(.methods, "We compared them.")]))
    #expect(
      PeoplePhrase(InventedStudies.context((study, evidence)))?.text
        == "59 people with MS and 29 people for comparison")
    evidence.participants.groups[1].name = "healthy controls"
    #expect(
      PeoplePhrase(InventedStudies.context((study, evidence)))?.text
        == "59 people with MS and 29 healthy people")
    evidence.participants.groups[0].name = "subgroup of patients"
    #expect(PeoplePhrase(InventedStudies.context((study, evidence))) == nil)
  }

  @Test("A headline writes out what the study itself introduced")
  func shortForms() {
    let sentences: [(Passage.Role, String)] = [
      (.background, "People may have sexual dysfunction (SD) early."),
      (.results, "Mood was lower with SD."),
    ]
    let study = InventedStudies.study(title: "Mood", sentences: sentences.map(\.1))
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, sentences))))
    let words = HeadlineWords(context: context, rewriter: SentenceRewriter(context: context))
    #expect(words.expanded("Mood was lower with SD.") == "Mood was lower with sexual dysfunction.")
    #expect(words.expanded("Mood was lower with QX.") == "Mood was lower with QX.")
  }

  @Test("Deaths and serious harms are known by their words")
  func graveHarms() {
    #expect(GraveHarm.countsDeaths(in: "Two of six deaths were put down to the drug."))
    #expect(!GraveHarm.countsDeaths(in: "Death was not looked at."))
    #expect(GraveHarm.isNamed(in: "Serious events were seen in 29%."))
    #expect(!GraveHarm.isNamed(in: "Flushing was common."))
    #expect(IdleView.isIdle("All rights reserved."))
    #expect(IdleView.isIdle("Further studies are needed."))
    #expect(!IdleView.isIdle("Exercise may help with fatigue."))
  }
}
