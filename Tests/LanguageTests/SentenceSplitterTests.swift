import Language
import Testing

@Suite struct SentenceSplitterTests {
  private func sentences(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return SentenceSplitter.spans(in: text).map {
      String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("We saw 3 people. They were well.", 2),
    ("They were followed for 10 years.The risk was low.", 2),
    ("The rate was 0.5 per year, i.e. Half as many as before.", 1),
    ("Drug A vs. Placebo was tested (p = .03). No harm was seen.", 2),
    ("See www.ClinicalTrials.gov for details.", 1),
    ("People took vitamin D. The dose was 5 mg.", 2),
    ("J. Example et al. Described it.", 1),
    ("Levels fell in the group. mRNA was measured.", 2),
    ("He had MS. She had none.", 2),
    ("It was given i.v. The dose was low.", 2),
    ("\u{201C}It hurts.\u{201D} They said so.", 2),
    ("We thank J. Doe and A. Example for their help. They were kind.", 2),
    ("It was shown by S.L. Example in rats.", 1),
    ("Groups A and B. Example words follow.", 2),
    ("The dose was small (p = 0. 03) here.", 1),
    ("There were two aims: 1. Better sleep; 2. Less pain.", 1),
    ("It worked in RRMS.Results were clear.", 2),
    ("It has not been studied.ObjectiveTo study it.", 2),
    ("It was registered as NCT01234567.The trial went on.", 2),
    ("Mice of the B10.Q strain were used.", 1),
    ("This was shown before. [13]. We went on.", 2),
    ("It helped.(ABSTRACT TRUNCATED AT 250 WORDS)", 2),
    ("It fell. p53 rose. microRNAs did not.", 3),
    ("It was well. © 2021 The Authors.", 2),
    ("It was found in sample No. AB1234 only.", 1),
    ("", 0), ("   ", 0), ("No stop at the end", 1), ("Really?! Yes.", 2),
  ])
  func counts(text: String, expected: Int) {
    #expect(sentences(text).count == expected, "\(sentences(text))")
  }

  @Test func spansCoverAllButSpace() {
    let text = "One. Two (three). Four\n\nFive."
    #expect(sentences(text).joined(separator: " ") == "One. Two (three). Four Five.")
  }
}
