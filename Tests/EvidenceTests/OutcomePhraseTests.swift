import Testing

@testable import Evidence

/// What a result sentence measured, whoever did it and whichever way it went.
@Suite struct OutcomePhraseTests {
  private func outcome(_ results: String) throws -> String? {
    try Reading.evidence(
      "METHODS: 80 patients were randomised to receive samplumab or placebo.\nRESULTS: \(results)"
    ).findings.first?.outcome
  }

  @Test(
    "A noun phrase, not the treatment, the people or a bare change",
    arguments: [
      ("Samplumab markedly decreased the expression of two genes.", "expression of two genes"),
      ("Furthermore, walking speed was higher with samplumab than with placebo.", "walking speed"),
      (
        "The values of morning stiffness were lower when compared to controls.",
        "values of morning stiffness"
      ),
      ("Twenty of the 22 patients in the study reported relief of pain.", "relief of pain"),
      ("There was no significant effect of samplumab on daytime sleepiness.", "daytime sleepiness"),
      ("Smoking was associated with a higher risk of falls.", "risk of falls"),
      (
        "Anxiety, pain, and poor sleep were more common with placebo.",
        "Anxiety, pain, and poor sleep"
      ),
      (
        "A slight reduction in night cramps was seen (placebo 9.2%; samplumab 9.4%).",
        "night cramps"
      ),
      ("Mean weight gain was 2.0 kg with samplumab and 0.8 kg with placebo.", "weight gain"),
    ])
  func named(_ sentence: String, _ expected: String) throws {
    #expect(try outcome(sentence) == expected)
  }

  @Test(
    "What happened stands for itself where people are the subject",
    arguments: [
      ("Nine (60%) of 15 patients in the samplumab group relapsed.", "relapsed"),
      (
        "A total of 101 patients were randomly assigned to samplumab (49) or placebo (52).",
        "assigned"
      ),
    ])
  func events(_ sentence: String, _ expected: String) throws {
    let found = try #require(try outcome(sentence))
    #expect(found.contains(expected), "\(found)")
  }
}
