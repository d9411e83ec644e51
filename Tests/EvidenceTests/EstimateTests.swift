import Testing

@testable import Evidence

@Suite struct EstimateTests {
  private func estimates(_ results: String) throws -> [Finding.Estimate] {
    try Reading.evidence("METHODS: 40 patients were recruited.\nRESULTS: \(results)")
      .findings.compactMap(\.estimate)
  }

  @Test(arguments: [
    ("(OR 1.5, 95% CI 1.2-1.8, p = 0.04)", "odds_ratio"),
    ("(odds ratio [OR], 1.5; 95% confidence interval [CI], 1.2 to 1.8; P = .04)", "odds_ratio"),
    ("(OR (95% CI) 1.5 (1.2-1.8), p = 0.04)", "odds_ratio"),
    ("(aHR = 1.5 [1.2; 1.8], p-value of 0.04)", "hazard_ratio"),
    ("(p = 0.04, RR = 1.5, 95%CI = 1.2, 1.8)", "risk_ratio"),
    ("(IRR: 1·5, 95% CrI 1·2–1·8; P = 0.04)", "rate_ratio"),
    ("(mean difference 1.5 points; 95% CI 1.2 to 1.8; p=0.04)", "mean_difference"),
  ])
  func intervalAndPBelongToTheValue(_ printed: String, _ kind: String) throws {
    let estimate = try #require(try estimates("Falls went with age \(printed).").first)
    #expect(estimate.kind == kind)
    #expect(estimate.value == 1.5)
    #expect(estimate.low == 1.2)
    #expect(estimate.high == 1.8)
    #expect(estimate.p == "0.04")
  }

  @Test func eachEstimateOfASentenceHasItsOwn() throws {
    let found = try estimates(
      "Falls went with age (OR 1.5, 95% CI 1.2-1.8), with pain (OR 2.0, 95% CI 1.1-3.6; p = 0.02) "
        + "and with sleep (0.7, 0.5-0.9).")
    #expect(found.map(\.value) == [1.5, 2.0, 0.7])
    #expect(found.map(\.low) == [1.2, 1.1, 0.5])
    #expect(found.map(\.p) == [nil, "0.02", nil])
  }

  @Test(arguments: [
    ("Pain went with sleep (r=-.45, p<.001).", -0.45, "<0.001"),
    ("Pain went with sleep (rho = − 0.45; P = 3.2 × 10⁻⁸).", -0.45, "3.2 × 10⁻⁸"),
    ("Pain went with sleep (r = -0,45, p = 0,03).", -0.45, "0.03"),
  ])
  func signsAndPointsAreRead(_ sentence: String, _ value: Double, _ p: String) throws {
    let estimate = try #require(try estimates(sentence).first)
    #expect(estimate.kind == "correlation")
    #expect(estimate.value == value)
    #expect(estimate.p == p)
  }

  @Test(arguments: [
    ("The hazard ratio (HR) for a first fall was 0.8 (p = 0.03).", "hazard_ratio", 0.8),
    ("Pain went with sleep (r(58) = .8, p = 0.03).", "correlation", 0.8),
    ("Pain went with sleep (standardized beta 0.8, p = 0.03).", "beta", 0.8),
    ("The intraclass correlation coefficient was 0.8 (p = 0.03).", "icc", 0.8),
    ("The effect size on sleep was 0.8 (p = 0.03).", "effect_size", 0.8),
    ("The area under the receiver operating characteristic curve was 0.8 (p = 0.03).", "auc", 0.8),
    ("Tea brought a 3-fold higher risk of falls (p = 0.03).", "risk_ratio", 3),
  ])
  func aValueIsFoundByItsName(_ sentence: String, _ kind: String, _ value: Double) throws {
    let found = try estimates(sentence)
    #expect(found.map(\.kind) == [kind])
    #expect(found.first?.value == value)
    #expect(found.first?.p == "0.03")
  }

  @Test func cronbachsAlphaIsNoCoefficientOfARegression() throws {
    #expect(try estimates("Cronbach's alpha coefficient was 0.91.").map(\.kind) == ["alpha"])
  }

  @Test(arguments: [
    ("Falls were reduced by 32% (95% CI 11% to 48%; p = 0.004).", "percent_change", -32.0),
    ("Scores improved by 32 points (95% CI 11 to 48; p = 0.004).", "mean_difference", 32),
    ("Sleep was worse (z = 32; 95% CI: 11, 48; p = 0.004).", "other", 32),
  ])
  func aChangeInWordsWithAnIntervalIsOne(
    _ sentence: String, _ kind: String, _ value: Double
  ) throws {
    let found = try estimates(sentence)
    #expect(found.map(\.kind) == [kind])
    #expect(found.first?.value == value)
    #expect(found.first?.low == 11)
    #expect(found.first?.high == 48)
    #expect(found.first?.p == "0.004")
  }

  @Test(arguments: [
    ("p = 0. 02", "0.02"), ("p=3.1x10-8", "3.1x10-8"), ("p = 0·02", "0.02"),
  ])
  func oddlyPrintedPsAreRead(_ printed: String, _ p: String) throws {
    #expect(try estimates("Groups differed in sleep (\(printed)).").map(\.p) == [p])
  }

  @Test func testsAreToldApart() throws {
    let found = try estimates("Sensitivity and specificity were 82% and 91%, respectively.")
    #expect(found.map(\.kind) == ["sensitivity", "specificity"])
    #expect(found.map(\.value) == [82, 91])
  }

  @Test func aPBehindTwoGroupsBelongsToNeither() throws {
    let found = try estimates(
      "The risk was 28% (95% CI 16-39) with A and 47% (95% CI 33-58) with B, p = 0.013.")
    #expect(found.filter { $0.p != nil }.map(\.kind) == ["p_only"])
  }

  @Test func aRatioNamedBeforeIsMeantWhereOnlyItsValuesStand() throws {
    let found = try Reading.evidence(
      "METHODS: Odds ratios with 95% confidence intervals were computed.\n"
        + "RESULTS: Falls were more common with pain (1.5, 1.2-1.8) and smoking 2.1 [1.3-3.4]."
    )
    .findings.compactMap(\.estimate)
    #expect(found.map(\.kind) == ["odds_ratio", "odds_ratio"])
    #expect(found.map(\.value) == [1.5, 2.1])
    #expect(found.map(\.high) == [1.8, 3.4])
  }

  @Test func theWordOrIsNoOddsRatio() throws {
    #expect(try estimates("Pain was mild in 12 or 13 people.").isEmpty)
  }

  @Test(arguments: [
    ("Falls rose (OR 2.5, 95% CI 1.2-1.8).", "estimate_outside_interval"),
    ("Falls rose (OR 1.5, 95% CI 0.8-2.8, p = 0.001).", "p_does_not_fit_interval"),
    ("Falls rose (RR -1.5, 95% CI -2.8 to -0.8).", "ratio_below_zero"),
    ("Falls differed significantly (p = 0.6).", "p_contradicts_words"),
    ("Falls occurred in 120% of people.", "percent_over_100"),
  ])
  func whatDoesNotFitIsMarked(_ sentence: String, _ flag: String) throws {
    let found = try Reading.evidence("METHODS: 40 patients came.\nRESULTS: \(sentence)").findings
    #expect(found.contains { $0.flags.contains(flag) })
  }

  @Test func aProbabilityClosesTheEstimateInFrontOfIt() throws {
    let found = try estimates(
      "Speed did not differ (HR = 0.86; 95% CI: 0.37, 1.98; p = 0.72 and HR = 0.60; 95% CI: 0.27, "
        + "1.34; p = 0.21, respectively).")
    #expect(found.map(\.value) == [0.86, 0.60])
    #expect(found.map(\.p) == ["0.72", "0.21"])
  }

  @Test func cohensF2IsAnEffectSize() throws {
    let found = try estimates("Age mattered little (Cohen's f2 = 0.004).")
    #expect(found.map(\.kind) == ["effect_size"])
    #expect(found.map(\.value) == [0.004])
  }
}
