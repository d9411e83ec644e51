import Evidence
import FactCheck

/// The headline (at most 24 words, with how many; 26 where no result can be told in 24) and the
/// teaser (at most 100 characters).
struct HeadlinePlanner {
  static let longest = 24
  static let longestResult = GrammarGate.longest
  static let teaserCharacters = 100

  let context: StudyContext
  let rewriter: SentenceRewriter
  let people: PeoplePhrase?
  let chooser: ResultChooser

  private var evidence: Evidence { context.evidence }

  var items: [Plan.Item] {
    [
      Plan.Item(.headline, "headline", candidates: headline, isRequired: true),
      Plan.Item(.teaser, "teaser", candidates: teaser, isRequired: true),
    ]
  }

  // MARK: Headline

  /// A notice that takes a study back: its title repeats what the study claimed.
  private var retractionNotice: Candidate? {
    guard context.study.status == .retractionNotice else { return nil }
    let text = "A notice: a journal has retracted a study"
    return Candidate(.frame, [Statement(text: text, kind: .design, sources: ["t"])])
  }

  private var headline: [Candidate] {
    if let retractionNotice { return [retractionNotice] }
    let mark = context.takenBack.map { $0 + ": " } ?? ""
    var candidates: [Candidate] = []
    var longest = Self.longest
    // What was taken back keeps neither its result nor a title that tells one.
    if context.takenBack == nil {
      if evidence.design == .protocol {
        candidates += planned
      } else if context.hasAbstract, describesResults {
        var results = ResultHeadline(
          context: context, rewriter: rewriter, people: people, chooser: chooser)
        candidates += results.candidates
        if candidates.isEmpty {
          longest = Self.longestResult
          results.longest = longest
          candidates += results.candidates
        }
        candidates += results.lesser
      } else if context.hasAbstract {
        candidates += ReviewHeadline(context: context, rewriter: rewriter).candidates
      }
    }
    candidates = plainFirst(
      candidates, LookedAtFrame(context: context, rewriter: rewriter, people: people).candidates)
    if context.takenBack == nil { candidates += calledByTitle }
    if evidence.design != nil {
      candidates += DesignFrame(context: context, people: people).candidates
    }
    return candidates.compactMap { candidate in
      guard let one = candidate.statements.first else { return nil }
      let text = mark.isEmpty ? one.text : mark + rewriter.lowerFirst(one.text)
      let most = one.kind == .design ? Self.longest : longest
      guard Measure.words(in: TermMark.plain(text)) <= most else { return nil }
      var statement = one
      statement.text = withoutStop(text)
      return Candidate(candidate.way, [statement])
    }
  }

  /// Where every result is in words that few people know, what was looked at in known ones comes first;
  /// laboratory work has few other words.
  private func plainFirst(_ results: [Candidate], _ looked: [Candidate]) -> [Candidate] {
    guard evidence.stage != .laboratory else { return results + looked }
    let jargon = Jargon(context: context)
    func unknown(_ candidate: Candidate) -> Int {
      candidate.statements.map { jargon.count(in: $0.text) }.max() ?? 0
    }
    let hard = results.filter { unknown($0) > 3 }
    let plain = looked.filter { candidate in
      unknown(candidate) < 3 && !candidate.statements.contains { $0.text.contains(" asked ") }
    }
    return results.filter { unknown($0) <= 3 } + (hard.isEmpty ? [] : plain) + hard + looked
  }

  /// `A study called “…”`: the title as printed, where it could not be put in plain words.
  private var calledByTitle: [Candidate] {
    var title = context.study.title
    while title.hasSuffix(".") { title.removeLast() }
    guard !title.contains("“") else { return [] }
    let openings: [String]
    switch evidence.design {
    case .narrativeReview, .systematicReview: openings = ["A review"]
    default:
      let isAnimal = evidence.stage == .laboratory && evidence.species == .animal
      openings = (isAnimal ? ["A study in \(AnimalName(context).text)"] : []) + ["A study"]
    }
    return openings.map {
      Candidate(.quote, [Statement(text: "\($0) called “\(title)”", kind: .quote, sources: ["t"])])
    }
  }

  private var describesResults: Bool {
    switch evidence.design {
    case .narrativeReview, .commentary, .guideline, .protocol: false
    default: true
    }
  }

  private func withoutStop(_ text: String) -> String {
    text.hasSuffix(".") ? String(text.dropLast()) : text
  }

  /// `Planned: a study with 60 people to find out whether …`
  private var planned: [Candidate] {
    let aims = ObjectiveFrame(context: context, rewriter: rewriter).aims
    var candidates: [Candidate] = []
    let openings = [people.map { "a study with \($0.text)" }, "a study"].compactMap { $0 }
    for opening in openings {
      for aim in aims {
        candidates.append(
          Candidate(
            .frame,
            [
              Statement(
                text: "Planned: \(opening) to \(aim.text)", kind: .design,
                sources: merged([aim.source], people?.sources ?? []))
            ]))
      }
    }
    for topic in TopicPhrase(context: context, rewriter: rewriter).texts {
      for opening in openings {
        candidates.append(
          Candidate(
            .operation,
            [
              Statement(
                text: "Planned: \(opening) on \(topic)", kind: .design,
                sources: merged(["t"], people?.sources ?? []))
            ]))
      }
    }
    return candidates
  }

  private func merged(_ a: [String], _ b: [String]) -> [String] {
    a + b.filter { !a.contains($0) }
  }

  // MARK: Teaser

  private var teaser: [Candidate] {
    if let retractionNotice { return [retractionNotice] }
    return TeaserFrame(context: context, rewriter: rewriter, people: people).candidates
  }
}
