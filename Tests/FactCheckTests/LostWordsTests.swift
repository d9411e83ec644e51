import FactCheck
import Literature
import Testing

/// Words lost or changed so that the sense turns, and grave harms left out. All studies are invented.
@Suite struct LostWordsTests {
  static let review = Fixture.study(
    "Early life and multiple sclerosis",
    [
      ("METHODS", "We studied 400 mothers of people with multiple sclerosis."),
      (
        "RESULTS",
        "The times between the two events were 4, 31, and 55 months. Of 61 cases, including 9 from Norway, most were mild. A clinically significant change was rare. MS was associated with low mood, poor sleep, migraine and asthma (adjusted HR: 9.41, 3.20, 2.75 and 1.60, respectively). More earlier treatments were associated with a lower likelihood of calm (HR 1.26; 95% CI 1.03 to 1.54)."
      ),
      (
        "CONCLUSIONS",
        "We found that smoking, kind of birth, birth order, and age of the mother do not affect the risk of MS. The lamp was superior to the candle on relapses and fatigue but not on disability. Caution is suggested for natalizumab, fingolimod, ponesimod, and ocrelizumab."
      ),
    ])

  private func blocks(_ text: String, _ kind: Statement.Kind, _ source: String) -> Bool {
    Fixture.objections(text, Self.review, kind: kind, sources: [source]).contains {
      $0.level == .block
    }
  }

  @Test(arguments: [
    ("The authors found that smoking, kind of birth, birth order.", Statement.Kind.view, "p7"),
    ("The times between the two events were 4, 31.", .finding, "p2"),
    ("Caution is suggested for natalizumab, fingolimod, ponesimod.", .finding, "p9"),
    (", in two of the three cases, the first event came before.", .finding, "p2"),
    ("Of 61 cases, such as 9 from Norway, most were mild.", .finding, "p3"),
    ("A clinically clear change was rare.", .finding, "p4"),
    (
      "MS was linked to low mood, poor sleep, migraine and asthma (9.41 times as high).", .finding,
      "p5"
    ),
    (
      "More earlier treatments were linked to a lower chance of calm (1.26 times as high).",
      .finding, "p6"
    ),
    (
      "The authors say: “The lamp was superior to the candle on relapses and fatigue” …", .quote,
      "p8"
    ),
  ]) func blocksTheTurned(_ text: String, _ kind: Statement.Kind, _ source: String) {
    #expect(blocks(text, kind, source), "\(text)")
  }

  @Test(arguments: [
    (
      "The authors found that smoking, kind of birth, birth order and age of the mother do not affect the risk of MS.",
      Statement.Kind.view, "p7"
    ),
    ("The times between the two events were 4, 31, and 55 months.", .finding, "p2"),
    ("Of 61 cases, including 9 from Norway, most were mild.", .finding, "p3"),
    ("MS was linked to low mood, poor sleep, migraine and asthma.", .finding, "p5"),
    (
      "The authors say: “The lamp was superior to the candle on relapses and fatigue but not on disability.”",
      .quote, "p8"
    ),
  ]) func passesTheWhole(_ text: String, _ kind: Statement.Kind, _ source: String) {
    #expect(!blocks(text, kind, source), "\(text)")
  }

  private func missing(
    _ results: String, _ page: String, conclusion: String = "Larger trials are needed."
  )
    -> Bool
  {
    let study = Fixture.study(
      "A pilot trial of ponesimod in multiple sclerosis",
      [
        ("METHODS", "Three patients with multiple sclerosis took ponesimod."),
        ("RESULTS", results), ("CONCLUSIONS", conclusion),
      ])
    let summary = Summary(
      writer: "test", headline: Statement(text: page, kind: .finding, sources: ["p2"]),
      teaser: Statement(text: "A pilot trial.", kind: .design, sources: ["t"]))
    return Fixture.checker.check(summary, against: Fixture.checker.source(for: study)).objections
      .contains { $0.check == "completeness" && $0.message.contains("tells of “") }
  }

  @Test func aDeathMayNotBeLeftOut() {
    let results = "One patient improved, and the third died in year 3."
    let safe = "In this trial, ponesimod appeared safe."
    #expect(missing(results, "One person improved.", conclusion: safe))
    #expect(!missing(results, "One person improved, and the third died in year 3."))
    #expect(!missing("No patient died. One patient improved.", "One person improved."))
    #expect(
      missing("Two of six deaths were considered treatment related.", "Ponesimod was tested."))
    #expect(
      missing(
        "The incidence of immune-mediated disorders was 2%; three of seven were encephalitis.",
        "Ponesimod was tested."))
  }

  @Test func aReviewOfLaboratoryWorkNeedNotSayThatAnimalsWereStudied() {
    func isMissing(_ text: String) -> Bool {
      let study = Fixture.study("Copper and glia in multiple sclerosis", [(nil, text)])
      let page = Summary(
        writer: "test",
        headline: Statement(text: "A review of copper and glia.", kind: .design, sources: ["t"]),
        teaser: Statement(text: "A review.", kind: .design, sources: ["t"]))
      return Fixture.checker.check(page, against: Fixture.checker.source(for: study)).missing
        .contains("species")
    }
    #expect(
      !isMissing(
        "Copper is found in microglia and astrocytes of mice. In this review, we discuss how copper may harm oligodendrocytes."
      ))
    #expect(
      isMissing(
        "Copper is found in many foods. We fed mice with copper. Microglia of treated mice were counted, and the mice recovered."
      ))
  }

  @Test func aConclusionIsTheAuthorsView() {
    let study = Fixture.study(
      "Home training in multiple sclerosis",
      [
        ("METHODS", "We studied 30 patients with multiple sclerosis."),
        ("RESULTS", "Fatigue did not differ between the groups (p = 0.40)."),
        ("CONCLUSION", "A home programme can be an alternative to a gym with no harm."),
      ])
    func isAsked(_ text: String, _ kind: Statement.Kind) -> Bool {
      Fixture.objections(text, study, kind: kind, sources: ["p3"]).contains {
        $0.level >= .review && $0.check == "strength" && $0.message.contains("their view")
      }
    }
    #expect(isAsked("A home programme can be an alternative to a gym.", .finding))
    #expect(!isAsked("The authors say that a home programme can be an alternative.", .view))
  }
}
