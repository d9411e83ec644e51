import Testing

@testable import Condition

@Suite struct CueIndexTests {
  private func count(_ cue: String, _ text: String) -> Int {
    CueIndex([[cue]]).counts(in: text)[0]
  }

  @Test func wordsPhrasesAndBeginnings() {
    #expect(count("relapse", "Relapses and a relapse.") == 2)
    #expect(count("side effect", "Side-effects, side effects") == 2)
    #expect(count("stopp*", "stopping, stopped, stop") == 2)
    #expect(count("stopp* treatment", "stopping treatment") == 1)
    #expect(count("safety of", "safety. Of these") == 0)
    #expect(count("paediatric", "pediatric") == 1)
    #expect(count("oedem*", "oedematous") == 1)
    #expect(count("vitamin b 12", "Vitamin B12 and vitamin B-12") == 2)
  }

  @Test func partsMustShareASentence() {
    #expect(count("switch* + therapy", "They switched. Therapy went on.") == 0)
    #expect(count("switch* + therapy", "Therapy was switched early.") == 1)
    #expect(count("switch* + therapy", "Switched to a therapy or therapy switch.") == 1)
  }

  @Test func hitsOfOneOwnerDoNotOverlap() {
    let index = CueIndex([["mental health", "health"], ["health"]])
    #expect(index.counts(in: "mental health") == [1, 1])
  }

  @Test func safetyLinesComeByRankAndOnce() {
    let lines = [
      SafetyLine(trigger: "harms", text: "One.", cues: ["harm"], rank: 2),
      SafetyLine(trigger: "mood", text: "Two.", cues: ["mood"], rank: 1),
      SafetyLine(trigger: "stopping", text: "One.", cues: ["stopp*"], rank: 3),
    ]
    let profile = ConditionProfile(
      id: "x", name: "x", short: "X", team: "team", names: [], safety: lines)
    let triggers = SafetyTriggers(profile: profile)
    let texts = ["Stopping did harm.", "Mood was low."]
    #expect(triggers.triggered(by: texts).map(\.trigger) == ["mood", "harms"])
    #expect(triggers.met(by: texts) == ["mood", "harms", "stopping"])
    #expect(triggers.triggered(by: []).isEmpty)
  }

  @Test func aPageAboutAMedicineHasOneLineAtLeast() {
    let lines = [
      SafetyLine(trigger: "harms", text: "One.", cues: ["harm"], rank: 1),
      SafetyLine(
        trigger: "starting", text: "Two.", cues: ["when to start"], cuesOfMedicines: ["patients"],
        rank: 2),
    ]
    let profile = ConditionProfile(
      id: "x", name: "x", short: "X", team: "team", names: [],
      treatments: [
        Treatment(
          id: "samplumab", name: "samplumab", drugClass: "antibody", kind: "disease_modifying",
          explanation: "An antibody.")
      ], safety: lines)
    let triggers = SafetyTriggers(profile: profile)
    #expect(triggers.met(by: ["Samplumab in asthma", "Patients felt better."]) == ["starting"])
    #expect(triggers.met(by: ["Samplumab in asthma", "Patients came to harm."]) == ["harms"])
    #expect(triggers.met(by: ["Samplumab in cells", "The cells grew."]).isEmpty)
    #expect(triggers.met(by: ["Yoga in asthma", "Patients felt better."]).isEmpty)
  }

  @Test func topicsNeedATitleOrTwoMentions() {
    let topic = Topic(
      id: "sleep", name: "Sleep", explanation: "", cues: ["sleep"],
      matters: Topic.Matters(person: "", family: "", team: ""))
    let profile = ConditionProfile(
      id: "x", name: "x", short: "X", team: "team", names: [], topics: [topic])
    let finder = TopicFinder(profile: profile)
    #expect(finder.topics(title: Words("Sleep in people"), abstract: []).count == 1)
    #expect(finder.topics(title: Words(""), abstract: [Words("Sleep was asked for.")]).isEmpty)
    let twice = [Words("Sleep."), Words("Sleep.")]
    #expect(finder.topics(title: Words(""), abstract: twice).count == 1)
  }
}
