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
