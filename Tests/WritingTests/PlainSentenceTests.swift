import Condition
import Evidence
import FactCheck
import Language
import Testing

@testable import Writing

@Suite("Sentences that would read crooked")
struct PlainSentenceTests {
  let rewriter = SentenceRewriter(context: InventedStudies.context(InventedStudies.trial()))

  private func plain(_ source: String) -> [String] {
    rewriter.rewrite(source).map { TermMark.plain($0.text) }
  }

  @Test("A heading that lost its colon goes; a word that only looks like one stays")
  func headings() {
    #expect(plain("Results Walking was faster after naps.") == ["Walking was faster after naps."])
    #expect(plain("Results Naps were longer after yoga.") == ["Naps were longer after yoga."])
    #expect(plain("Methods This yoga was longer than rest.").allSatisfy { !$0.contains("Methods") })
    #expect(plain("Results of walking were better after naps.").first?.hasPrefix("Results") == true)
  }

  @Test("Nothing clear is told as no clear difference, and groups differ in something")
  func unclear() {
    #expect(
      plain("Yoga showed a non-significant increase in walking speed.")
        == ["Yoga showed no clear increase in walking speed."])
    #expect(
      plain("The groups were similar regarding sleep at home.")
        == ["The groups were similar in sleep at home."])
    var pieces = Pieces("They asked questions regarding sleep.")
    ComparedIn.apply(to: &pieces)
    #expect(pieces.contains("regarding"))
  }

  @Test("Who was treated comes before what with")
  func treated() {
    func moved(_ text: String) -> String {
      var pieces = Pieces(text)
      TreatedWith.apply(to: &pieces) { $0.lowercased() }
      return pieces.text
    }
    #expect(moved("Samplumab-treated mice slept.") == "Mice treated with samplumab slept.")
    #expect(moved("Sleep in tea-treated rats fell.") == "Sleep in rats treated with tea fell.")
    #expect(moved("Non-treated mice slept.") == "Non-treated mice slept.")
    #expect(moved("Tea- or milk-treated rats slept.") == "Tea- or milk-treated rats slept.")
  }

  @Test("Plain words with an article do not stand inside a noun phrase")
  func articles() {
    let book = Phrasebook(phrases: [Phrase(from: ["symptom onset"], to: "the first symptoms")])
    #expect(book.plain("Naps began at symptom onset.") == "Naps began at the first symptoms.")
    #expect(book.plain("Naps began at MS symptom onset.") == "Naps began at MS symptom onset.")
    let own = Phrasebook(phrases: [Phrase(from: ["the patient"], to: "the person")])
    #expect(own.plain("Noise wakes the patient.") == "Noise wakes the person.")
  }

  @Test("A medical word that goes without an article gets one with its plain words")
  func article() {
    let profile = ConditionProfile(
      id: "x", name: "multiple sclerosis", short: "MS", team: "team", names: [],
      terms: [
        Term(
          id: "water", name: "neural water", forms: ["NW"], lay: "fluid around the brain",
          article: "the", explanation: "Fluid.", category: "anatomy"),
        Term(
          id: "past", name: "zosterpositivity", lay: "having antibodies",
          explanation: "Having antibodies.", category: "test"),
      ])
    let (study, evidence) = InventedStudies.trial()
    let writer = TermWriter(
      context: StudyContext(
        study: study, evidence: evidence, profile: profile, lexicon: Lexicon(profile: profile),
        phrasebook: .empty))
    func plain(_ text: String) -> String {
      var pieces = Pieces(text)
      writer.write(&pieces, matches: writer.context.lexicon.matches(in: text))
      return TermMark.plain(pieces.text)
    }
    #expect(plain("Zinc was low in NW.") == "Zinc was low in the fluid around the brain.")
    #expect(plain("Zinc was low in the NW.") == "Zinc was low in the fluid around the brain.")
    #expect(!plain("It showed reduced NW.").contains("reduced the"))
    #expect(plain("It fell with zosterpositivity.") == "It fell with having antibodies.")
    #expect(plain("Mumps zosterpositivity was rare.") == "Mumps zosterpositivity was rare.")
  }

  @Test("A pair keeps its `and`, and what people could do is not only possible")
  func pairs() throws {
    let source =
      "No clear link was seen between the length of naps and other values of sleep at home."
    let study = InventedStudies.study(
      title: "Naps",
      sentences: [source, "After the whole of the programme all of them could walk for a mile."])
    let rewording = Rewording(
      budget: QuoteBudget(study: study),
      pairs: try PhrasebookLoader.load(folder: PhrasebookTests.folder).rewording)
    #expect(!rewording.apply(to: source).contains("along with"))
    #expect(
      !rewording.apply(to: "After the whole of the programme all of them could walk for a mile.")
        .contains("might"))
  }

  @Test("One figure printed with more places is not told twice")
  func sameFigure() {
    func item(_ subject: String, _ text: String) -> Plan.Item {
      Plan.Item(
        .found, subject, passages: ["p1"],
        candidates: [
          Candidate(.operation, [Statement(text: text, kind: .finding, sources: ["p1"])])
        ])
    }
    let plan = Plan(items: [
      item("main", "Colds were rarer after naps (0.70 times as high)."),
      item("estimate", "The odds were 0.7 times as high."),
    ])
    let study = InventedStudies.study(title: "Naps", sentences: ["Naps are short."])
    let outcome = Settler(plan: plan) { _, _ in [] }.settle(budget: QuoteBudget(study: study))
    #expect(outcome.placed[.found]?.count == 1)
  }

  @Test("An aim ends where the study begins")
  func aim() {
    let sentences: [(Passage.Role, String)] = [
      (.objective, "To identify signs of sleep in naps, we used a slow clock.")
    ]
    let study = InventedStudies.study(title: "Naps", sentences: sentences.map(\.1))
    let context = InventedStudies.context(
      (
        study,
        Evidence(
          design: .cohort, species: .human, stage: .observational,
          passages: InventedStudies.passages(study, sentences))
      ))
    let aims = ObjectiveFrame(context: context, rewriter: SentenceRewriter(context: context)).aims
    #expect(aims.first?.text == "identify signs of sleep in naps")
  }

  @Test(
    "An aim is told in the first person too, without its second part and without those the page names",
    arguments: [
      (
        "Here, we investigated the role of naps in walking.",
        "look into the role of naps in walking"
      ),
      ("We therefore study naps as a sign of sleep.", "study naps as a sign of sleep"),
      ("We liked naps as a sign of sleep.", nil),
    ])
  func ownAims(_ text: String, _ aim: String?) {
    #expect(aims(text).first?.text == aim)
  }

  @Test("An aim may go on with a second one, or end with people who are all of the study's")
  func shorterAims() {
    let two = aims(
      "To compare naps at noon with naps at night, describe dreams and find their signs.")
    #expect(two.map(\.text).contains("compare naps at noon with naps at night"))
    let all = aims("To examine the length of naps at noon in patients with multiple sclerosis.")
    #expect(all.map(\.text).contains("examine the length of naps at noon"))
  }

  private func aims(_ text: String) -> [ObjectiveFrame.Aim] {
    let study = InventedStudies.study(title: "Naps", sentences: [text])
    let context = InventedStudies.context(
      (
        study,
        Evidence(
          design: .cohort, species: .human, stage: .observational,
          participants: Participants(total: 9, sources: ["p1"], withCondition: true),
          passages: InventedStudies.passages(study, [(.objective, text)]))
      ))
    return ObjectiveFrame(context: context, rewriter: SentenceRewriter(context: context)).aims
  }

  @Test("A title in another language is only quoted")
  func foreignTitles() {
    func parts(_ title: String) -> [String] {
      let study = InventedStudies.study(title: title, sentences: ["Naps are short."])
      let context = InventedStudies.context((study, Evidence(passages: [])))
      return TitlePhrase(context: context, rewriter: SentenceRewriter(context: context)).parts
    }
    #expect(parts("Les siestes et le sommeil").isEmpty)
    #expect(parts("Los sue\u{F1}os y las siestas").isEmpty)
    #expect(parts("Les siestes and the dreams of the nappers") != [])
    #expect(parts("Napping mimicking sleep") == ["napping mimicking sleep"])
  }

  @Test("What a title adds behind its colon waits, unless only it says of what or of whom")
  func afterthoughts() {
    func first(_ title: String) -> String? {
      let study = InventedStudies.study(title: title, sentences: ["Naps are short."])
      let context = InventedStudies.context((study, Evidence(passages: [])))
      return TitlePhrase(context: context, rewriter: SentenceRewriter(context: context)).parts.first
    }
    #expect(
      first("Napping in the afternoon: the past and the future") == "napping in the afternoon")
    for title in [
      "Napping in the afternoon: a help for multiple sclerosis",
      "Napping in the afternoon: what nurses think", "Napping in the afternoon: lessons from mice",
      "Napping: the past and the future", "State of the art: napping in the afternoon",
    ] {
      #expect(first(title)?.contains(":") == true, "\(title)")
    }
  }

  @Test("A title in capitals is brought back, without the mark of its footnote")
  func capitals() {
    #expect(
      TitleCase(names: ["MRI"]).lowered("NAPS AND GAIT SEEN BY MRI IN EARLY SCLEROSIS1")
        == "naps and gait seen by MRI in early sclerosis")
  }

  @Test("A word of a longer name is no name where it stands alone")
  func parts() {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "We used the Brief Nap Scale of Oslo."), (.results, "It was slow in Oslo."),
    ]
    let study = InventedStudies.study(title: "Naps", sentences: sentences.map(\.1))
    let context = InventedStudies.context(
      (study, Evidence(passages: InventedStudies.passages(study, sentences))))
    let rewriter = SentenceRewriter(context: context)
    #expect(rewriter.lowerFirst("Brief naps helped.") == "brief naps helped.")
    #expect(rewriter.lowerFirst("Brief Nap scores rose.") == "Brief Nap scores rose.")
    #expect(rewriter.lowerFirst("Oslo was cold.") == "Oslo was cold.")
  }

  @Test("Who took part, and how the text came about, is no result and no view")
  func samples() {
    #expect(ResultKind.of("A total of 122 patients were randomly assigned to naps.") == .sample)
    #expect(ResultKind.of("430 students participated, 37.9% from Oslo.") == .sample)
    #expect(ResultKind.of("The published work was searched and summarised.") == .step)
    #expect(ResultKind.of("The search yielded 172 studies.") == .sample)
    #expect(ResultKind.of("During the same period, 280 patients were seen.") == .sample)
    #expect(ResultKind.of("Pain was seen in 12% of the patients.") == .finding)
    #expect(ResultKind.of("Better methods are now needed to find the cells.") == .step)
    #expect(ResultKind.of("We aimed to learn whether naps help at home.") == .step)
    #expect(ResultKind.of("We simultaneously measured 27 proteins in people.") == .step)
    #expect(IdleView.isIdle("© Example Press 2021"))
    #expect(IdleView.isIdle("The study was funded by Example."))
    #expect(!IdleView.isIdle("The idea was supported by the scores of both groups."))
  }

  @Test("Kinds of a condition go with its name behind the people")
  func peopleWith() {
    var pieces = Pieces("Signs of progressive MS patients segregate in groups")
    PeopleWith.apply(to: &pieces, conditions: ["MS"])
    #expect(pieces.text == "Signs of people with progressive MS segregate in groups")
    pieces = Pieces("Signs of chronic demyelinating disease patients were slow")
    PeopleWith.apply(to: &pieces, conditions: [])
    #expect(pieces.text == "Signs of people with chronic demyelinating disease were slow")
    pieces = Pieces("It was seen in WXY positive lupus patients")
    PeopleWith.apply(to: &pieces, conditions: [])
    #expect(pieces.text == "It was seen in WXY positive lupus patients")
    pieces = Pieces("Signs of Oslo disease patients were slow")
    PeopleWith.apply(to: &pieces, conditions: [])
    #expect(pieces.text == "Signs of Oslo disease patients were slow")
  }

  @Test("A headline does not say of fewer people what was counted in more, nor the animal twice")
  func scopes() {
    let context = InventedStudies.context(InventedStudies.trial())
    let passage = InventedStudies.trial().1.passages[1]
    let people = PeoplePhrase(context)
    func texts(_ core: String) -> [String] {
      HeadlineScope.scopes(
        for: core, passage: passage, isView: false, context: context, people: people
      ).map(\.text)
    }
    #expect(texts("Spots were seen in 26% (10/38).").allSatisfy { !$0.contains("31") })
    #expect(texts("Spots were seen in 26% (5/19).").contains { $0.contains("31") })
    let mice = HeadlineScope(text: "In mice", sources: [])
    #expect(
      mice.with(lowered: "naps were longer in mice.", core: "") == "In mice, naps were longer.")
  }
}

@Suite("A trial that did not reach its aim")
struct UnmetAimTests {
  @Test("Has no headline from its other results")
  func headline() {
    let sentences: [(Passage.Role, String)] = [
      (.methods, "In this trial, 40 patients with RRMS took naps."),
      (
        .results,
        "The study did not meet its primary endpoint: 14 of 40 (35%) had a nap of an hour, which is "
          + "close to the expected proportion of 40% and above the predefined futility threshold."
      ),
      (.results, "Sleep was longer in women with a lamp than in women without a lamp."),
    ]
    let study = InventedStudies.study(
      title: "Naps and sleep in women", sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: .nonrandomisedTrial, designSources: ["p1"], species: .human, stage: .trial,
      passages: InventedStudies.passages(study, sentences))
    let context = InventedStudies.context((study, evidence))
    let rewriter = SentenceRewriter(context: context)
    let headline = ResultHeadline(
      context: context, rewriter: rewriter, people: nil,
      chooser: ResultChooser(context: context, rewriter: rewriter))
    let texts = headline.candidates.flatMap(\.statements).map(\.text)
    #expect(texts.allSatisfy { !$0.contains("lamp") })
  }
}

@Suite("Long sentences told in two")
struct SplitSentenceTests {
  let context = InventedStudies.context(InventedStudies.trial())

  private func passage(_ text: String, _ role: Passage.Role = .results) -> Passage {
    Passage(id: "p4", role: role, section: "abstract", text: text, start: 0, end: text.utf8.count)
  }

  @Test("Where each clause stands alone, and nothing is left out")
  func results() {
    let rewriter = SentenceRewriter(context: context)
    func split(_ text: String) -> [String] {
      rewriter.split(passage(text), whole: rewriter.rewrite(text)).map(\.text)
    }
    #expect(
      split(
        "Sleep was longer after twelve weeks of yoga than after rest, but the scores for mood were "
          + "lower in both groups.")
        == [
          "Sleep was longer after twelve weeks of yoga than after rest.",
          "But the scores for mood were lower in both groups.",
        ])
    #expect(split("Sleep was longer after yoga, and the mood was better.").isEmpty)
    #expect(
      split(
        "Sleep was longer after twelve weeks of yoga in the morning hours than after twelve weeks of "
          + "rest and tea."
      ).isEmpty)
  }

  @Test("A view of two clauses is two views, unless one opening holds for both")
  func views() {
    let frame = ViewFrame(context: context, rewriter: SentenceRewriter(context: context))
    func first(_ text: String) -> [String] {
      frame.candidates(for: passage(text, .conclusions)).first?.statements.map(\.text) ?? []
    }
    #expect(
      first(
        "Naps in the early afternoon were good for the mood of most people in winter, but the walking "
          + "speed of people in summer was lower after naps.")
        == [
          "The authors say that naps in the early afternoon were good for the mood of most people in "
            + "winter.",
          "But they also say that the walking speed of people in summer was lower after naps.",
        ])
    #expect(
      first(
        "These results suggest that naps may help the mood of people in winter, and the walking speed "
          + "is lower."
      ).count <= 1)
  }
}
