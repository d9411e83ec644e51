import Language
import Testing

@Suite struct AbbreviationReaderTests {
  @Test func findsLongForms() {
    let found = AbbreviationReader.abbreviations(
      in: "People with relapsing-remitting multiple sclerosis (RRMS) took disease modifying "
        + "therapies (DMTs) and the Expanded Disability Status Scale (EDSS) was used (n = 5).")
    #expect(
      found == [
        Abbreviation(short: "RRMS", long: "relapsing-remitting multiple sclerosis"),
        Abbreviation(short: "DMT", long: "disease modifying therapies"),
        Abbreviation(short: "EDSS", long: "Expanded Disability Status Scale"),
      ])
  }

  @Test(arguments: [
    ("The walking test (WT) was used.", "WT", "walking test"),
    ("The WT (walking test) was used.", "WT", "walking test"),
    ("It was a common illness (brown fever, BF).", "BF", "brown fever"),
    ("They took a blue-green dye [BGD].", "BGD", "blue-green dye"),
    ("The rate of flow (RF; litres a minute) rose.", "RF", "rate of flow"),
    ("We used two-step imaging (2SI).", "2SI", "two-step imaging"),
    ("Brown growth factor β (BGF-β) rose.", "BGF-β", "Brown growth factor β"),
    ("Brown growth factor-alpha (BGF-alpha) rose.", "BGF-alpha", "Brown growth factor-alpha"),
    ("People with fever brown (BF) were well.", "BF", "fever brown"),
    ("The messenger substance (mS) was low.", "mS", "messenger substance"),
    ("N-brown-fluorate (BF) was low.", "BF", "N-brown-fluorate"),
  ])
  func reads(text: String, short: String, long: String) {
    #expect(
      AbbreviationReader.introductions(in: text) == [Abbreviation(short: short, long: long)])
  }

  @Test(arguments: [
    "We saw nine people (n = 9).", "The mean rose (P < 0.05).", "See the table (Table 2).",
    "They were well (mean age 40 years).", "It was good (see above).", "Half (50%) were well.",
    "(", "()", "((((", "x (", "(AB", "The [ was ) odd (].", "",
  ])
  func staysSilent(text: String) {
    #expect(AbbreviationReader.introductions(in: text).isEmpty)
  }

  @Test func britishAndAmericanSpellingsMeet() {
    for (a, b) in [
      ("randomised", "randomized"), ("tumour", "tumor"), ("haemorrhage", "hemorrhage"),
    ] {
      #expect(Spelling.normalised(a) == Spelling.normalised(b))
    }
  }

  @Test func gradeGrowsWithLength() {
    let short = ReadingEase(sentences: ["The cat sat."])
    let long = ReadingEase(sentences: [
      "Immunosuppressive medication administration necessitates individualised consideration."
    ])
    #expect(long.grade > short.grade + 10)
    #expect(ReadingEase(sentences: []).grade == 0)
  }
}
