import Condition
import Evidence
import FactCheck
import Literature
import Testing

@testable import Writing

/// What a third round of readers stumbled over; every sentence here is invented.
@Suite("What readers stumbled over, third round")
struct ReadersThirdRoundTests {
  private func context(
    _ sentences: [(Passage.Role, String)], title: String = "Naps in multiple sclerosis",
    design: Design = .cohort, people: Participants = .init(groups: [], sources: []),
    comparator: String? = nil, phrasebook: Phrasebook = InventedStudies.phrasebook
  ) -> StudyContext {
    let study = InventedStudies.study(title: title, sentences: sentences.map(\.1))
    let evidence = Evidence(
      design: design, species: .human, stage: .observational, participants: people,
      comparator: comparator.map { SourcedText(text: $0, sources: ["p1"]) },
      passages: InventedStudies.passages(study, sentences))
    return StudyContext(
      study: study, evidence: evidence, profile: InventedStudies.profile,
      lexicon: InventedStudies.lexicon, phrasebook: phrasebook)
  }

  private func row(_ name: String, _ context: StudyContext) -> [String] {
    FactsPlanner(
      context: context, rewriter: SentenceRewriter(context: context), people: PeoplePhrase(context)
    ).items.first { $0.subject == name }?.candidates.flatMap(\.statements).map(\.text) ?? []
  }

  private func cautions(_ context: StudyContext) -> [String] {
    let rewriter = SentenceRewriter(context: context)
    return CautionPlanner(
      context: context, rewriter: rewriter, people: nil,
      chooser: ResultChooser(context: context, rewriter: rewriter)
    ).items.map(\.subject)
  }

  // MARK: Whom the numbers count

  @Test("People counted as having the condition have it, whoever stands beside them")
  func withCondition() {
    let told = context(
      [(.methods, "We tested 84 patients with multiple sclerosis (MS) and 19 healthy controls.")],
      people: Participants(total: 84, groups: [], sources: ["p1"], withCondition: true))
    #expect(PeoplePhrase(told)?.text == "84 people with MS")
    #expect(row("species", told).first == "People with MS")
  }

  @Test("Where the group's number is refused, the row has the whole without it")
  func wholeAlone() {
    let told = context(
      [(.methods, "We tested 84 patients.")],
      people: Participants(
        total: 84,
        groups: [.init(name: "patients on tea", count: 40), .init(name: "others", count: 44)],
        sources: ["p1"]))
    #expect(row("participants", told).contains("84 people"))
  }

  @Test("Groups that say who they are stand in the row where no total is printed")
  func groupsAlone() {
    func told(_ second: String) -> [String] {
      row(
        "participants",
        context(
          [(.methods, "We tested patients (n = 60) and relatives (n = 31).")],
          people: Participants(
            groups: [.init(name: "patients", count: 60), .init(name: second, count: 31)],
            sources: ["p1"])))
    }
    #expect(told("relatives") == ["People: 60; relatives: 31"])
    #expect(told("age-").isEmpty)
  }

  // MARK: What was compared

  @Test(
    "A comparison is named so that it can be understood",
    arguments: [
      ("baseline", "The same people before"), ("sham", "A sham treatment"),
      ("Those not taking tea", "People not taking tea"), ("without naps", "People without naps"),
    ])
  func comparator(printed: String, plain: String) {
    #expect(ComparatorName.plain(printed, species: .human) == plain)
    #expect(
      row("comparator", context([(.methods, "We tested tea.")], comparator: printed)).first == plain
    )
  }

  @Test(
    "A comparison that says nothing has no row",
    arguments: [
      "Group with the highest", "All other groups", "controls", "the control group",
      "patients diagnosed", "control individuals",
    ])
  func vagueComparator(printed: String) {
    let told = context([(.methods, "We tested tea.")], comparator: printed)
    #expect(row("comparator", told).isEmpty)
    #expect(row("comparator", context([(.methods, "We tested tea.")], comparator: "sham")) != [])
    let trial = context([(.methods, "We tested tea.")], design: .rct, comparator: "controls")
    #expect(row("comparator", trial).first == "A comparison group")
  }

  @Test("What says it already stays as it is")
  func comparatorAsPrinted() {
    #expect(ComparatorName.plain("placebo", species: .human) == nil)
    #expect(ComparatorName.plain("other treatments", species: .human) == nil)
    #expect(ComparatorName.plain("baseline", species: .animal) == nil)
  }

  // MARK: What a sentence may not lose

  @Test("A name in the opening is that of one trial, and stays")
  func namedTrial() {
    let told = context(
      [
        (
          .results,
          "In NAPTIME I patients, pain and stiffness were reduced in the morning after long naps on the sofa and in the garden of the house."
        )
      ], title: "Naps in NAPTIME patients with multiple sclerosis")
    let pieces = Pieces(told.abstract[0].text)
    #expect(Trimming(context: told).withoutOpening(pieces) == nil)
  }

  @Test("Where another sentence opens with other people, neither opening goes")
  func counterpart() {
    func opening(_ second: String) -> Pieces? {
      let told = context(
        [
          (.results, "In women with naps, pain was reduced in the morning after tea and cake."),
          (.results, second),
        ], title: "Naps of women with multiple sclerosis")
      return Trimming(context: told).withoutOpening(Pieces(told.abstract[0].text))
    }
    #expect(opening("Sleep was longer.") != nil)
    #expect(opening("In men without naps, pain rose.") == nil)
  }

  @Test("When a value was measured stays with it")
  func times() {
    let told = context([(.results, "Pain fell from 8.1 to 5.2 (week 4) and 4.1 (week 12).")])
    let text = SentenceRewriter(context: told).rewrite(told.abstract[0]).map(\.text)
    #expect(text == ["Pain fell from 8.1 to 5.2 (week 4) and 4.1 (week 12)."])
  }

  @Test("No effect after adjusting is not no effect")
  func adjusting() {
    let denied = Pieces("There was no effect of naps after adjusting for age")
    #expect(ClauseSplit.withoutAdjustment(denied) == denied)
    let seen = Pieces("Naps were linked to pain after adjusting for age")
    #expect(ClauseSplit.withoutAdjustment(seen).text == "Naps were linked to pain")
  }

  @Test("A number that nobody can have meant is not retold")
  func brokenNumber() {
    let told = context([(.results, "The patients were 71% awake and 64.5.9% were calm.")])
    #expect(SentenceRewriter(context: told).rewrite(told.abstract[0]).isEmpty)
  }

  // MARK: What leads

  @Test(
    "How groups were made alike, a dose and earlier work are no findings",
    arguments: [
      (
        "After matching, patient characteristics were balanced between tea and cake.",
        ResultKind.check
      ),
      ("Age was similar in both groups at baseline.", .check),
      ("Pain after a year was similar to baseline.", .finding),
      ("The average dose of tea was 6 cups a day.", .sample),
      ("In previous studies, tea calmed the rats.", .step),
      ("Tea was directionally associated with longer naps.", .trend),
      ("Models with tea had worse fit statistics than models without.", .check),
      ("We demonstrate our approach on invented networks of tea.", .step),
      ("Tea was lower than in previous studies.", .finding),
    ])
  func kinds(sentence: String, kind: ResultKind) {
    #expect(ResultKind.of(sentence) == kind)
  }

  // MARK: Words that people know

  private let known = Phrasebook(
    phrases: [], known: KnownWords(lines: "# remark\npain\nstop\nfall\nafter\nthe\nnap\nlower"))

  @Test("Forms of a known word are known; a remark is no word")
  func knownWords() {
    for word in ["naps", "stopped", "falling", "falls"] { #expect(known.known.contains(word)) }
    for word in ["remark", "neurite", "# remark"] { #expect(!known.known.contains(word)) }
  }

  @Test("Words that are neither known nor in the glossary count, outside brackets")
  func jargon() {
    let told = context([], phrasebook: known)
    let words = Jargon(context: told).words(
      in: "After the nap periventricular pain stopped in Norway (neurite density) and EDSS falls.")
    #expect(words == ["periventricular", "and"])
    #expect(Jargon(context: context([])).count(in: "Periventricular neurites") == 0)
  }

  // MARK: The page

  @Test(
    "An abstract that breaks off is told to be cut",
    arguments: ["Naps were …", "Naps were short.(ABSTRACT TRUNCATED AT 250 WORDS)", "Naps (mainly"])
  func cut(last: String) {
    #expect(cautions(context([(.results, last)])).contains("basis.cut"))
    #expect(!cautions(context([(.results, "Naps (short ones) were rare.")])).contains("basis.cut"))
  }

  @Test("How active genes are is not which genes people have")
  func geneActivity() {
    let active = context([(.methods, "We read the RNA expression of cells.")], design: .genetic)
    #expect(cautions(active).contains("design.gene_activity"))
    let variants = context(
      [(.methods, "We read RNA expression and a variant of the gene.")], design: .genetic)
    #expect(cautions(variants).contains("design.genetic"))
  }

  @Test("The word explained is one that the page uses, or none is")
  func shownTerm() {
    func summary(_ found: String) -> Summary {
      let line = Statement(text: "A study of naps", kind: .design)
      var summary = Summary(writer: "grounded", headline: line, teaser: line)
      summary.found = [Statement(text: found, kind: .finding, sources: ["p1"])]
      summary.matters = [
        Statement(text: "x", kind: .explanation, sources: ["glossary:edss"], terms: ["edss"]),
        Statement(text: "y", kind: .standing, sources: ["standing:matters.team"]),
      ]
      return summary
    }
    let shown = ShownTerm(profile: InventedStudies.profile, lexicon: InventedStudies.lexicon)
    #expect(shown.explained(summary("The EDSS fell.")).matters.first?.sources == ["glossary:edss"])
    #expect(
      shown.explained(summary("The retina was thin.")).matters.first?.sources == ["glossary:retina"]
    )
    #expect(shown.explained(summary("Naps were short.")).matters.map(\.text) == ["y"])
  }

  // MARK: Halves

  private func choices(_ sentences: [(Passage.Role, String)]) -> [String] {
    let told = context(sentences)
    return ResultChooser(context: told, rewriter: SentenceRewriter(context: told)).choices
      .map(\.passage.id)
  }

  @Test("Half of a contrast is not told without the other half")
  func answersBack() {
    var sentences: [(Passage.Role, String)] = (1...6).map {
      (.results, "Pain of kind \($0) was lower in 12% of patients with naps than without.")
    }
    sentences[0].1 = "Tea was drunk."
    sentences[1].1 = "Nevertheless, pain was lower in 12% of patients with naps than without."
    #expect(!choices(sentences).contains("p2"))
  }

  @Test("What turns against a result is told with it")
  func turns() {
    var sentences: [(Passage.Role, String)] = (1...6).map {
      (.results, "Pain of kind \($0) was lower in 12% of patients with naps than without.")
    }
    sentences.append((.results, "However, mood stayed the same."))
    #expect(!choices(sentences).contains("p7"))
    sentences.swapAt(1, 6)
    #expect(choices(sentences).contains("p2"))
  }

  @Test("A quote loses neither the animals it is of nor the half that it grants")
  func quotes() {
    func quote(_ text: String) -> String? {
      Quotation(
        Passage(id: "p1", role: .results, section: "abstract", text: text, start: 0, end: 0)
      )?.text
    }
    let long = "and it calmed the cells of the whole brain for a very long time indeed on every day"
    #expect(
      quote("The drug lowered the count of inflammatory cells; \(long) of the year in calm rooms.")
        != nil)
    #expect(
      quote("The drug lowered the count of inflammatory cells; \(long) of the year in old mice.")
        == nil)
    #expect(
      quote("Although the drug lowered the count of inflammatory cells; \(long) of the year here.")
        == nil)
    #expect(quote("This molecule lowered the count of inflammatory cells.") == nil)
  }

  @Test("The last of three subjects begins no clause")
  func listOfSubjects() {
    let listed = Pieces("She was given tea and cake, and her mood, hunger, and sleep were better")
    #expect(ClauseSplit.clauses(of: listed).map(\.pieces.text).last != "sleep were better")
    let told = Pieces("Pain was low, hunger was high, and the sleep was better")
    #expect(ClauseSplit.clauses(of: told).map(\.pieces.text).last == "the sleep was better")
  }

  @Test("A bracket inside a name stays, and is no short form")
  func bracketInName() {
    let told = context([(.results, "Levels of 25(OH)D were low in the patients (p = 0.02).")])
    let text = SentenceRewriter(context: told).rewrite(told.abstract[0]).map(\.text)
    #expect(text == ["Levels of 25(OH)D were low in the people."])
  }

  @Test("Names of two people keep their capitals, a prefix does not")
  func names() {
    let rewriter = SentenceRewriter(context: context([]))
    #expect(rewriter.lowerFirst("Epstein-Barr virus was seen") == "Epstein-Barr virus was seen")
    #expect(rewriter.lowerFirst("Anti-CD20 drugs helped") == "anti-CD20 drugs helped")
  }

  @Test("Shares of people by class of risk read as chances, and are told nowhere")
  func classes() {
    let text = "The probability of PML was 55.9% minimum, 8.8% low and 20.5% high."
    #expect(ResultKind.of(text) == .sample)
  }

  @Test("In a headline each value keeps its time")
  func valuesWithTimes() {
    let core =
      "The rate of flare-ups fell from 1.31 a year before the long naps to 0 after 12 months of them and to 0.04 after 24 months."
    #expect(ShortCore.text(core)?.contains("0.04.") != true)
  }

  @Test("A healthy lifestyle is that of anybody")
  func healthyLifestyle() {
    func ids(_ methods: String) -> [String] {
      let told = context(
        [(.methods, methods)], people: Participants(total: 90, groups: [], sources: ["p1"]))
      let evidence = Evidence(
        design: .cohort, species: .human, stage: .observational,
        passages: told.evidence.passages, about: .init(isAboutCondition: true))
      let again = InventedStudies.context((told.study, evidence))
      return ReadingLimits(context: again, people: PeoplePhrase(told)).ids
    }
    #expect(!ids("We asked 90 patients for a healthy lifestyle.").contains("population.some"))
    #expect(ids("We asked 90 patients and healthy volunteers.").contains("population.some"))
  }

  @Test("A study of healthy people alone has nobody with the illness in it")
  func healthyPeopleAlone() {
    let told = context(
      [(.methods, "Fifty healthy volunteers were randomised to two capsules.")],
      people: Participants(total: 50, groups: [], sources: ["p1"]))
    let evidence = Evidence(
      design: .rct, species: .human, stage: .trial, passages: told.evidence.passages,
      about: .init(isAboutCondition: true))
    let again = InventedStudies.context((told.study, evidence))
    let people = PeoplePhrase(told)
    let ids = ReadingLimits(context: again, people: people).ids
    #expect(people?.text.contains("healthy") == true)
    #expect(ids.contains("population.healthy"))
    #expect(!ids.contains("population.some"))
  }

  // MARK: Cautions

  @Test("A study that only watches, though it tells of a trial, has a caution all the same")
  func watched() {
    let told = context([(.methods, "Blood was drawn from patients on placebo.")])
    #expect(cautions(told) == ["design.one_study"])
  }

  @Test("Lots are told of only where the study tells of them")
  func lots() {
    func told(_ methods: String) -> [String] {
      let context = context([(.methods, methods)], design: .rct)
      return DesignFrame(context: context, people: nil).candidates.flatMap(\.statements)
        .map(\.text)
    }
    #expect(told("Naps were compared with a placebo.").allSatisfy { !$0.contains("randomised") })
    #expect(told("Patients were randomly assigned to naps.").contains { $0.contains("randomised") })
    // The number of a register is no word.
    #expect(told("Naps were tested (IRCT2017).").allSatisfy { !$0.contains("chance") })
  }

  @Test("A name that was cut at a list of degrees names all of them")
  func degrees() {
    let told = row(
      "participants",
      context(
        [
          (
            .methods,
            "We tested 24 healthy controls and 114 people with mild, moderate or severe MS."
          )
        ],
        people: Participants(
          groups: [
            .init(name: "healthy controls", count: 24), .init(name: "people with mild", count: 114),
          ], sources: ["p1"])))
    #expect(!told.isEmpty && told.allSatisfy { !$0.contains("mild") }, "\(told)")
  }

  @Test("A small group is told where all together are many")
  func smallGroup() {
    func told(_ second: Int, comparator: String? = "cake") -> [String] {
      cautions(
        context(
          [(.methods, "We tested patients.")],
          people: Participants(
            total: 60,
            groups: [.init(name: "tea", count: 45), .init(name: "cake", count: second)],
            sources: ["p1"]), comparator: comparator))
    }
    #expect(told(15).contains("result.small_group"))
    #expect(!told(25).contains("result.small_group"))
    // How many had which type of MS is no comparison.
    #expect(!told(15, comparator: nil).contains("result.small_group"))
  }

  // MARK: A fourth round

  private func design(_ context: StudyContext) -> [String] {
    DesignFrame(context: context, people: PeoplePhrase(context)).candidates
      .flatMap(\.statements).map(\.text)
  }

  @Test("Two groups that were followed forward were not looked back at")
  func prospective() {
    let forward = context(
      [(.methods, "In this prospective case-control study we asked patients.")],
      design: .caseControl)
    #expect(!design(forward).contains { $0.contains("looked back") })
    #expect(!cautions(forward).contains("design.case_control"))
    let back = context([(.methods, "We asked patients and others.")], design: .caseControl)
    #expect(design(back).contains { $0.contains("looked back") })
  }

  @Test("A study whose title calls it prospective did not look back, whatever records it read")
  func prospectiveByTitle() {
    func told(_ title: String) -> [String] {
      let sentence = "We asked patients twice, with a retrospective review of claims."
      let study = InventedStudies.study(title: title, sentences: [sentence])
      return design(
        InventedStudies.context(
          (
            study,
            Evidence(
              design: .cohort, species: .human,
              passages: InventedStudies.passages(study, [(.methods, sentence)]))
          )))
    }
    #expect(!told("Naps: a prospective cohort study").contains { $0.contains("looked back") })
    #expect(told("Naps and falls").contains { $0.contains("looked back") })
  }

  @Test("Of one group alone nobody drew lots")
  func oneGroup() {
    let people = Participants(total: 21, groups: [], sources: ["p1"])
    let one = context(
      [(.methods, "We gave tea to 21 patients.")], design: .nonrandomisedTrial, people: people)
    #expect(design(one).first == "Researchers tested a treatment with 21 people.")
  }

  @Test("A page whose design is named does not say that the design could not be read")
  func oneStudy() {
    let trial = context(
      [(.methods, "We followed patients who had been assigned to tea or placebo.")],
      design: .cohort)
    let said = cautions(trial)
    #expect(said.contains("design.one_study") && !said.contains("design.unread"))
  }

  @Test("What a short text says of the world before its own work is no result")
  func lead() {
    let told = context([
      (.results, "Tea can calm the legs of patients with multiple sclerosis."),
      (.conclusions, "We report calm legs in 2 patients with gout."),
    ])
    let chooser = ResultChooser(context: told, rewriter: SentenceRewriter(context: told))
    #expect(!chooser.candidates.contains { $0.id == "p1" })
  }

  @Test("What was known before is not what the study comes to")
  func knownBefore() {
    let told = context([
      (.background, "Naps can calm the legs of patients with multiple sclerosis."),
      (.conclusions, "We report calm legs after naps in 2 patients with gout."),
    ])
    #expect(MainResult(context: told).passages.map(\.id) == ["p2"])
  }

  @Test("A group keeps the capitals of its name; one with a word twice is not shown")
  func groupNames() {
    let sentences: [(Passage.Role, String)] = [(.methods, "We asked RRMS patients and controls.")]
    func rows(_ name: String) -> [String] {
      row(
        "participants",
        context(
          sentences,
          people: Participants(
            total: 14, groups: [.init(name: name, count: 7), .init(name: "controls", count: 7)],
            sources: ["p1"])))
    }
    #expect(rows("rrms patients").first == "14 people (RRMS patients: 7; controls: 7)")
    #expect(!rows("rrms ms ms").contains { $0.contains("ms ms") })
  }
}
