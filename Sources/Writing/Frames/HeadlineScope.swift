import Evidence

/// Whom or what a headline is about, put before its finding: `In 31 people with progressive MS`,
/// `In 12 studies with 646 people`, `In mice`.
struct HeadlineScope {
  var text: String
  var sources: [String]

  static let none = HeadlineScope(text: "", sources: [])

  /// The scopes that fit a finding, the fullest first.
  static func scopes(
    for core: String, passage: Passage, isView: Bool, context: StudyContext, people: PeoplePhrase?
  ) -> [HeadlineScope] {
    let evidence = context.evidence
    let pieces = Pieces(TermMark.plain(core))
    // `In 21 people, the authors provide evidence`: it is the study that is of them.
    let isView = isView || pieces.matches(["the", "authors"], at: 0)
    if evidence.stage == .laboratory { return [laboratory(pieces, passage, context)] }
    if evidence.design == .systematicReview {
      return namesStudies(pieces) ? [.none] : synthesis(context, people)
    }
    let kind = noun(of: evidence.design)
    guard let people, people.number >= largestWhole(in: pieces), !isOfPart(pieces),
      !comparesWithUncounted(pieces, people, evidence.design)
    else {
      return withoutNumber(pieces, kind, isView, context)
    }
    let number = NumberStyle.whole(people.number)
    // `12 of the 34 people` names the whole itself.
    if pieces.list.contains(where: { $0.text == number }), !isView { return [.none] }
    // `In 60 people`, where more words do not fit.
    let least = HeadlineScope(text: "In \(people.bare)", sources: people.sources)
    let leads = pieces.list.first.map { WordClasses.prepositions.contains($0.lower) } ?? false
    if isView || leads || pieces.contains("people") {
      // `In a study of 60 people with MS, people with MS`: once is enough.
      let isNamed = !isView && pieces.contains(context.profile.short.lowercased())
      let scopes = (isNamed ? [people.short] : people.texts).map {
        HeadlineScope(text: "In \(kind) of \($0)", sources: people.sources)
      }
      // `In 15 people, people with MS walked less`
      let isTwice = !isView && pieces.list.prefix(3).contains { $0.lower == "people" }
      return isTwice ? scopes : scopes + [least]
    }
    let isTrial = kind == "a trial"
    let scopes = people.texts.map {
      HeadlineScope(text: isTrial ? "In a trial of \($0)" : "In \($0)", sources: people.sources)
    }
    return scopes + [least]
  }

  /// Lower `than in healthy people`, who are not among those counted: the number would be of one side.
  private static func comparesWithUncounted(
    _ pieces: Pieces, _ people: PeoplePhrase, _ design: Design?
  ) -> Bool {
    guard people.others.isEmpty, !people.with.isEmpty || design == .caseControl else {
      return false
    }
    return pieces.contains(anyOf: ["healthy", "controls", "control", "siblings", "relatives"])
      || pieces.first(["people", "without"]) != nil
  }

  /// `10 of 38`, `10/38`: the number of those counted. A study of fewer people has not seen them.
  private static func largestWhole(in pieces: Pieces) -> Int {
    var largest = 0
    for index in pieces.list.indices.dropLast(2)
    where pieces.list[index].isNumber && ["of", "/"].contains(pieces.list[index + 1].text) {
      largest = max(largest, Int(Measure.plain(pieces.list[index + 2].text)) ?? 0)
    }
    return largest
  }

  /// `Across all studies, falls were rarer`: its own scope.
  private static func namesStudies(_ pieces: Pieces) -> Bool {
    guard let first = pieces.list.first, WordClasses.prepositions.contains(first.lower) else {
      return false
    }
    return Pieces(list: Array(pieces.list.prefix(5))).contains(anyOf: [
      "studies", "trials", "articles", "reviews", "papers",
    ])
  }

  /// `… in the people with relapses`: of some of them, so that the number of all would mislead.
  private static func isOfPart(_ pieces: Pieces) -> Bool {
    let words = pieces.list.map(\.lower)
    return words.indices.dropLast(3).contains { index in
      ["in", "among", "for"].contains(words[index]) && words[index + 1] == "the"
        && ["people", "women", "men", "patients"].contains(words[index + 2])
    }
  }

  private static func laboratory(
    _ pieces: Pieces, _ passage: Passage, _ context: StudyContext
  ) -> HeadlineScope {
    let evidence = context.evidence
    if AnimalName.isAnimal(pieces) || pieces.contains(anyOf: ["vitro", "laboratory"]) {
      return .none
    }
    // What is said of people was not seen in a dish.
    if pieces.contains(anyOf: ["people", "women", "men", "children"]), evidence.species != .animal {
      return HeadlineScope(text: "In a study", sources: evidence.designSources)
    }
    let source = Pieces(passage.text)
    // `in tissue from human brains`: not in mice, whatever else the work was done in.
    if AnimalName.isOfPeople(source, context) {
      return HeadlineScope(text: "In a laboratory study", sources: evidence.designSources)
    }
    let isDish =
      source.contains(anyOf: ["vitro", "cultured", "cultures", "culture", "cell-line"])
      && !AnimalName.isAnimal(source)
    if evidence.species == .animal && !isDish
      || evidence.species == .both && AnimalName.isAnimal(source)
    {
      return HeadlineScope(text: "In \(AnimalName(context).text)", sources: evidence.designSources)
    }
    // One word of a dish somewhere in the abstract does not make every finding one of cells.
    let text =
      isDish || evidence.species == .cells ? "cells in the laboratory" : "a laboratory study"
    return HeadlineScope(text: "In \(text)", sources: evidence.designSources)
  }

  private static func synthesis(
    _ context: StudyContext, _ people: PeoplePhrase?
  ) -> [HeadlineScope] {
    let participants = context.evidence.participants
    guard let studies = participants.studies, studies > 1 else {
      if let people {
        return [
          HeadlineScope(
            text: "In earlier studies with \(people.short)", sources: people.sources)
        ]
      }
      return [HeadlineScope(text: "In earlier studies", sources: context.evidence.designSources)]
    }
    let counted = "\(NumberStyle.whole(studies)) studies"
    var scopes: [HeadlineScope] = []
    if let people, people.number > studies {
      scopes.append(
        HeadlineScope(
          text: "In \(counted) with \(people.short)", sources: participants.sources))
    }
    scopes.append(HeadlineScope(text: "In \(counted)", sources: participants.sources))
    return scopes
  }

  /// How many is not known: whom it is about must still be said.
  private static func withoutNumber(
    _ pieces: Pieces, _ kind: String, _ isView: Bool, _ context: StudyContext
  ) -> [HeadlineScope] {
    let sources = context.evidence.designSources
    let namesPeople = pieces.contains(anyOf: [
      "people", "women", "men", "children", "adults", "person", "neurologists", "caregivers",
    ])
    if isView { return [HeadlineScope(text: "In \(kind)", sources: sources)] }
    if namesPeople { return [.none] }
    guard context.evidence.about.isAboutCondition, context.evidence.species == .human,
      context.passage("t").map({ passage in
        context.lexicon.matches(in: passage.text).contains {
          if case .type = $0.entry { return true }
          return $0.entry == .condition
        }
      }) == true, !PeoplePhrase.hasOthers(context)
    else { return [HeadlineScope(text: "In \(kind)", sources: sources)] }
    return [
      HeadlineScope(
        text: "In \(kind) of people with \(context.profile.short)", sources: ["t"]),
      // Where more words do not fit.
      HeadlineScope(text: "In \(kind)", sources: sources),
    ]
  }

  private static func noun(of design: Design?) -> String {
    switch design {
    case .rct, .rctSecondary, .nonrandomisedTrial: "a trial"
    default: "a study"
    }
  }

  func with(lowered: String, core: String) -> String {
    // `In mice, sleep was longer in mice`: once is enough.
    let again = " \(text.prefix(1).lowercased())\(text.dropFirst())."
    let rest = lowered.hasSuffix(again) ? String(lowered.dropLast(again.count)) + "." : lowered
    // `In a study, the authors say`: once is enough.
    if text == "In a study", rest.hasPrefix("the authors ") {
      return "The authors of a study " + rest.dropFirst("the authors ".count)
    }
    // `In 7 studies, the authors say`: it is the review that they wrote.
    if text.contains("studies"), rest.hasPrefix("the authors ") {
      let size = text == "In earlier studies" ? "" : " of " + text.dropFirst("In ".count)
      return "The authors of a review\(size) " + rest.dropFirst("the authors ".count)
    }
    return text.isEmpty ? core : "\(text), \(rest)"
  }
}
