import Condition
import Evidence
import FactCheck

/// One line for a card or a feed: at most 100 characters, whole words.
struct TeaserFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?

  var candidates: [Candidate] {
    let aims = ObjectiveFrame(context: context, rewriter: rewriter).aims
    let titles = TopicPhrase(context: context, rewriter: rewriter).texts
    var texts: [(String, [String])] = []
    for opening in openings {
      for aim in aims {
        texts.append(("\(opening.aim) to \(aim.text)", [aim.source] + opening.sources))
      }
      if let topic {
        texts.append(("\(opening.noun) about \(topic)", opening.sources))
      }
      for title in titles { texts.append(("\(opening.noun) on \(title)", opening.sources + ["t"])) }
    }
    // `MS.` alone tells nobody what the text is.
    if people == nil, let title = TitlePhrase(context: context, rewriter: rewriter).text,
      Measure.words(in: title) > 2
    {
      texts.append((title, ["t"]))
    }
    for opening in openings {
      if context.evidence.about.isAboutCondition, people == nil {
        texts.append(("\(opening.noun) on \(context.profile.name)", opening.sources + ["t"]))
      }
      texts.append((opening.noun, opening.sources))
    }
    return texts.compactMap { text, sources in
      let mark = context.takenBack.map { $0 + ": " } ?? ""
      let line =
        mark.isEmpty ? Tidy.sentence(text) : mark + rewriter.lowerFirst(Tidy.sentence(text))
      let plain = TermMark.plain(line)
      guard Measure.characters(in: plain) <= HeadlinePlanner.teaserCharacters else { return nil }
      var unique: [String] = []
      for id in sources where !unique.contains(id) { unique.append(id) }
      if unique.isEmpty { unique = ["t"] }
      return Candidate(.frame, [Statement(text: plain, kind: .design, sources: unique)])
    }
  }

  struct Opening {
    /// `A study of 31 people with MS`
    var noun: String
    /// `Researchers studied 31 people with MS`
    var aim: String
    var sources: [String]
  }

  /// The topic's name, or those of its parts that the study names: `vitamins` of `diet and vitamins`.
  private var topic: String? {
    guard let topic = context.subject else { return nil }
    let texts = [context.study.title] + context.abstract.map(\.text)
    guard let parts = topic.parts(in: texts.map { Words($0) }), !parts.isEmpty else {
      return LowerCase.first(of: topic.name)
    }
    return Enumeration.text(parts)
  }

  var openings: [Opening] {
    let evidence = context.evidence
    let own = evidence.designSources
    if evidence.stage == .laboratory, !tellsOfOthers {
      let animals = evidence.species == .animal || evidence.species == .both
      let noun = animals ? "A study in \(AnimalName(context).text)" : "A laboratory study"
      return [Opening(noun: noun, aim: "Laboratory work", sources: own)]
    }
    switch evidence.design {
    case .narrativeReview:
      return [Opening(noun: "A review of what is known", aim: "A review wants", sources: own)]
    case .commentary: return [Opening(noun: "A comment", aim: "A comment wants", sources: own)]
    case .guideline: return [Opening(noun: "A guideline", aim: "A guideline wants", sources: own)]
    case .systematicReview:
      let sources = evidence.participants.sources + own
      guard let studies = evidence.participants.studies else {
        return [
          Opening(
            noun: "A review of all studies of one question",
            aim: "Researchers put studies together", sources: own)
        ]
      }
      let counted = Inflector.count(studies, "study", plural: "studies")
      var list: [Opening] = []
      if let people {
        list.append(
          Opening(
            noun: "\(NumberStyle.opening(studies)) studies with \(people.text) put together",
            aim: "Researchers put together \(counted)", sources: sources))
      }
      list.append(
        Opening(
          noun: "Researchers put together \(counted)",
          aim: "Researchers put together \(counted)", sources: sources))
      return list
    default: break
    }
    let bare = Opening(noun: noun, aim: "Researchers set out", sources: own)
    guard let people else { return [bare] }
    // Where the number itself is refused, the line without it still says what it was about.
    return [people.text, people.short].map {
      Opening(
        noun: "\(noun) \(preposition) \($0)", aim: "Researchers studied \($0)",
        sources: people.sources)
    } + [bare]
  }

  /// A review or comment, whatever the studies it speaks of were done with.
  private var tellsOfOthers: Bool {
    switch context.evidence.design {
    case .narrativeReview, .systematicReview, .commentary, .guideline: true
    default: false
    }
  }

  private var noun: String {
    switch context.evidence.design {
    case .rct:
      context.saysRandomised
        ? "A randomised trial" : context.saysTrial ? "A trial" : "A study"
    case .rctSecondary: "A further analysis of a trial"
    case .nonrandomisedTrial: "A trial"
    case .caseReport: "A case report"
    case .qualitative: "Interviews"
    case .protocol: "A plan for a study"
    case .registry: "A register study"
    case .imaging: "A scan study"
    case .modelling: "A calculation"
    default: "A study"
    }
  }

  private var preposition: String {
    switch context.evidence.design {
    case .caseReport, .none: "of"
    case .rct, .rctSecondary, .nonrandomisedTrial, .qualitative, .protocol, .modelling: "with"
    default: "of"
    }
  }
}
