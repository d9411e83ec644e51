import Evidence
import FactCheck

/// The honest headline where no finding can stand alone: how many were studied and what was looked
/// at, from the title or the aim.
struct LookedAtFrame {
  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?

  private var evidence: Evidence { context.evidence }

  private struct Opening {
    /// `A study of 60 people with MS`
    var noun: String
    /// `looked at`
    var verb: String
    var sources: [String]
  }

  /// The strict ones first; short forms only where nothing else is left.
  var candidates: [Candidate] {
    let words = HeadlineWords(context: context, rewriter: rewriter)
    let all = texts.compactMap { text, sources -> Statement? in
      let sentence = words.expanded(Tidy.sentence(text))
      // The frame brings its verb; the gate need not know it.
      let objection = GrammarGate.objection(to: sentence)
      guard Measure.words(in: TermMark.plain(sentence)) <= HeadlinePlanner.longest,
        objection == nil || objection == "no verb"
      else { return nil }
      var unique: [String] = []
      for id in sources where !unique.contains(id) { unique.append(id) }
      return Statement(text: sentence, kind: .design, sources: unique)
    }
    let isLaboratory = evidence.stage == .laboratory || evidence.stage == .opinion
    let strict = all.filter {
      HeadlineGate.objection(to: $0.text, isLaboratory: isLaboratory) == nil
    }
    let rest = all.filter { one in !strict.contains { $0.text == one.text } }
    return (strict + rest).map { Candidate(.frame, [$0]) }
  }

  private var texts: [(text: String, sources: [String])] {
    let phrase = TopicPhrase(context: context, rewriter: rewriter)
    let topics = phrase.texts
    let questions = phrase.questions
    let aims = ObjectiveFrame(context: context, rewriter: rewriter).aims
    var texts: [(text: String, sources: [String])] = []
    for opening in openings {
      for topic in topics {
        texts.append(("\(opening.noun) \(opening.verb) \(topic)", ["t"] + opening.sources))
      }
      guard opening.verb == "looked at" else { continue }
      for question in questions {
        texts.append(("\(opening.noun) asked \(question)", ["t"] + opening.sources))
      }
      for aim in aims {
        guard let past = ObjectiveFrame.past(aim.text) else { continue }
        texts.append(("\(opening.noun) \(past)", [aim.source] + opening.sources))
      }
    }
    return texts
  }

  private var openings: [Opening] {
    let own = evidence.designSources
    switch evidence.design {
    case .narrativeReview:
      return [Opening(noun: "A review of earlier studies", verb: "looked at", sources: own)]
    case .systematicReview:
      var list: [Opening] = []
      if let studies = evidence.participants.studies, studies > 1 {
        let sources = evidence.participants.sources + own
        let counted = "A review of \(NumberStyle.whole(studies)) studies"
        if let people, people.number > studies {
          list.append(
            Opening(noun: "\(counted) with \(people.short)", verb: "looked at", sources: sources))
        }
        list.append(Opening(noun: counted, verb: "looked at", sources: sources))
      }
      list.append(Opening(noun: "A review of earlier studies", verb: "looked at", sources: own))
      return list
    case .commentary: return [Opening(noun: "The authors", verb: "comment on", sources: own)]
    case .guideline: return [Opening(noun: "A guideline", verb: "covers", sources: own)]
    case .caseReport: return [Opening(noun: "Doctors", verb: "describe", sources: own)]
    case .qualitative: return talks(own)
    default: break
    }
    if evidence.stage == .laboratory {
      let isAnimal = evidence.species == .animal || evidence.species == .both
      let noun =
        isAnimal ? "A study in \(AnimalName(context).text)" : "A laboratory study"
      return [Opening(noun: noun, verb: "looked at", sources: own)]
    }
    let kind: String
    switch evidence.design {
    case .rct, .rctSecondary, .nonrandomisedTrial: kind = "A trial"
    default: kind = "A study"
    }
    let bare = Opening(noun: kind, verb: "looked at", sources: own)
    guard let people else { return [bare] }
    return [people.text, people.short].map {
      Opening(noun: "\(kind) of \($0)", verb: "looked at", sources: people.sources)
    } + [bare]
  }

  private func talks(_ own: [String]) -> [Opening] {
    guard let people else {
      return [Opening(noun: "Researchers", verb: "talked with people about", sources: own)]
    }
    return [people.text, people.short].map {
      Opening(
        noun: "Researchers", verb: "talked with \($0) about", sources: own + people.sources)
    }
  }
}
