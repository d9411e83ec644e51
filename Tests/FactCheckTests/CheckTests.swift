import FactCheck
import Literature
import Testing

/// Each check has sentences it must stop and sentences it must let pass.
@Suite struct CheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var study: KeyPath<Studies, Study> & Sendable
    var check: String
    var text: String
    var testDescription: String { text }
  }

  struct Studies: Sendable {
    var trial = Fixture.trial
    var cohort = Fixture.cohort
    var mice = Fixture.mice
    var stopping = Fixture.stopping
  }

  static let blocked: [Case] = [
    // Numbers
    Case(study: \.trial, check: "numbers", text: "In the trial 140 people took part."),
    Case(
      study: \.trial, check: "numbers", text: "Headache came in 20 of 60 people with ponesimod."),
    Case(study: \.trial, check: "numbers", text: "Headache came in 12% of people with ponesimod."),
    Case(study: \.trial, check: "numbers", text: "Headache came in 3% of people with ponesimod."),
    Case(
      study: \.trial, check: "numbers",
      text: "Headache came in 10% of people with ponesimod and 20% with placebo."),
    Case(study: \.trial, check: "numbers", text: "People were followed for 24 months."),
    Case(study: \.trial, check: "numbers", text: "People took 200 mg of ponesimod."),
    Case(
      study: \.cohort, check: "numbers",
      text: "The odds were 1.8 times as high (between 1.2 and 2.9)."),
    Case(study: \.stopping, check: "numbers", text: "41 people had new inflammation."),
    // Direction
    Case(
      study: \.trial, check: "direction",
      text: "Sleep quality worsened with ponesimod compared with placebo."),
    Case(study: \.cohort, check: "direction", text: "Walking speed increased by 12% in smokers."),
    Case(study: \.cohort, check: "direction", text: "Smoking was linked to faster walking."),
    Case(
      study: \.mice, check: "direction",
      text: "In mice, L9 increased the loss of nerve fibres in the spinal cord."),
    // Negation and scope
    Case(study: \.trial, check: "negation", text: "Fatigue differed between the groups."),
    Case(study: \.trial, check: "negation", text: "Relapses were affected."),
    Case(
      study: \.cohort, check: "negation",
      text: "A difference in memory was found between smokers and non-smokers."),
    Case(study: \.mice, check: "negation", text: "In mice, inflammation was reduced."),
    // Strength
    Case(study: \.cohort, check: "strength", text: "Smoking causes slower walking."),
    Case(study: \.cohort, check: "strength", text: "Smoking leads to slower walking."),
    Case(study: \.trial, check: "strength", text: "Ponesimod improves sleep in RRMS."),
    Case(study: \.trial, check: "strength", text: "This proves that ponesimod improves sleep."),
    Case(study: \.cohort, check: "strength", text: "There was a dramatic change in walking speed."),
    // Population and species
    Case(
      study: \.mice, check: "species",
      text: "In people with MS, L9 reduced the loss of nerve fibres."),
    Case(study: \.trial, check: "species", text: "In mice, sleep quality improved with ponesimod."),
    Case(
      study: \.trial, check: "population",
      text: "Sleep improved in people with primary progressive MS."),
    Case(study: \.trial, check: "population", text: "Children slept better with ponesimod."),
    // Descriptors
    Case(
      study: \.cohort, check: "descriptors",
      text: "In a randomised trial, smoking was linked to slower walking."),
    Case(study: \.cohort, check: "descriptors", text: "Smoking was compared with a placebo."),
    Case(study: \.trial, check: "descriptors", text: "Ponesimod was safe for sleep."),
    Case(
      study: \.cohort, check: "descriptors", text: "It was the first study of smoking and walking."),
    Case(study: \.cohort, check: "descriptors", text: "The others took sugar pills."),
    // Outcomes
    Case(study: \.trial, check: "outcomes", text: "Eyesight was better with ponesimod."),
    Case(study: \.trial, check: "outcomes", text: "Fewer falls were seen with ponesimod."),
    Case(study: \.mice, check: "outcomes", text: "In mice, quality of life improved with L9."),
    Case(study: \.cohort, check: "outcomes", text: "Smoking was linked to more relapses."),
    // Entities
    Case(study: \.trial, check: "entities", text: "Sleep quality improved with fingolimod."),
    Case(study: \.trial, check: "entities", text: "Sleep quality improved with exemplumab."),
    Case(
      study: \.cohort, check: "entities",
      text: "The researchers followed 310 adults in Sweden for 5 years."),
    Case(
      study: \.cohort, check: "entities",
      text: "Smoking was linked to slower walking and to cancer."),
    // Advice
    Case(study: \.trial, check: "advice", text: "Ask your doctor about ponesimod."),
    Case(study: \.trial, check: "advice", text: "People with MS should take ponesimod."),
    Case(study: \.trial, check: "advice", text: "It is safe to stop ponesimod."),
    Case(study: \.trial, check: "advice", text: "Ponesimod is a breakthrough for sleep."),
    Case(
      study: \.stopping, check: "advice",
      text: "Stopping ocrelizumab is just like deciding to stop taking a vitamin."),
    // Absence
    Case(study: \.cohort, check: "absence", text: "Not in the abstract: follow-up."),
  ]

  @Test(arguments: blocked) func stops(_ item: Case) {
    let found = Fixture.objections(item.text, Studies()[keyPath: item.study])
    #expect(
      found.contains { $0.check == item.check && $0.level == .block },
      "\(item.text) → \(found.map { "\($0.check) \($0.level): \($0.message)" })")
  }

  static let passed: [Case] = [
    Case(
      study: \.trial, check: "",
      text:
        "In a randomised trial, 120 people with relapsing-remitting MS took ponesimod or a placebo."
    ),
    Case(
      study: \.trial, check: "",
      text: "Sleep quality improved more with ponesimod than with placebo."),
    Case(
      study: \.trial, check: "",
      text: "The change was 2.4 points with ponesimod and 0.9 points with placebo."),
    Case(
      study: \.trial, check: "",
      text: "Headache came in 12 of 60 people (20%) with ponesimod and in 6 of 60 with placebo."),
    Case(study: \.trial, check: "", text: "About 1 in 10 people had a headache with placebo."),
    Case(
      study: \.trial, check: "",
      text: "There was no clear difference in fatigue between the groups."),
    Case(study: \.trial, check: "", text: "People were followed for 24 weeks."),
    Case(study: \.trial, check: "", text: "Ponesimod may improve sleep in relapsing-remitting MS."),
    Case(study: \.trial, check: "", text: "The authors ask for larger trials."),
    Case(study: \.trial, check: "", text: "Each group had 60 people."),
    Case(
      study: \.cohort, check: "", text: "Smoking was linked to slower walking in people with MS."),
    Case(
      study: \.cohort, check: "",
      text: "Researchers followed 310 adults with MS in Norway for 5 years."),
    Case(
      study: \.cohort, check: "",
      text: "The odds of slow walking were 1.8 times as high (probably between 1.2 and 2.7)."),
    Case(study: \.cohort, check: "", text: "Disability got worse: the EDSS went from 2.5 to 3.5."),
    Case(study: \.cohort, check: "", text: "Walking speed fell by 12% in people who smoked."),
    Case(study: \.cohort, check: "", text: "Memory was similar in smokers and non-smokers."),
    Case(
      study: \.mice, check: "",
      text: "In mice, L9 reduced the loss of nerve fibres in the spinal cord."),
    Case(study: \.mice, check: "", text: "Mice with EAE were fed L9 for three weeks."),
    Case(study: \.mice, check: "", text: "Inflammation in the mice was not reduced."),
    Case(
      study: \.mice, check: "",
      text: "The authors suggest that L9 might protect nerve fibres in mice."),
    Case(study: \.stopping, check: "", text: "The recurrence was low but not absent."),
  ]

  @Test(arguments: passed) func letsPass(_ item: Case) {
    let found = Fixture.objections(item.text, Studies()[keyPath: item.study])
    #expect(
      found.isEmpty, "\(item.text) → \(found.map { "\($0.check) \($0.level): \($0.message)" })")
  }
}
