import Archive
import Evidence
import FactCheck
import Literature
import Writing

/// What of a study's own words may be shown (promise 10).
///
/// With an open licence, and for invented samples, every passage in full. Otherwise only the
/// passages that statements cite, each cut to whole words around the numbers it is cited for, and
/// together with the quotes, and with what the text repeats word for word, never more than a share of
/// the abstract.
package struct Rights: Sendable {
  /// An excerpt shorter than this tells a reader nothing; the place alone is shown instead.
  private static let fewestWords = 4
  /// What each cited passage gets before the first ones get more.
  private static let evenWords = 8

  package let policy: RightsPolicy

  package init(policy: RightsPolicy = RightsPolicy()) {
    self.policy = policy
  }

  package func showsAll(of study: Study) -> Bool {
    study.isInvented || Licence.isOpen(study.licence)
  }

  /// The passages that may be shown, in the order of the abstract. A passage is listed with an empty
  /// text when only its place may be told.
  package func passages(of digest: Digest) -> [ShownPassage] {
    let places = PassagePlaces(digest.evidence.passages)
    let url = Self.address(of: digest.study)
    let cited = CitedPassages(digest.summary)
    if showsAll(of: digest.study) {
      return digest.evidence.passages.map { passage in
        ShownPassage(
          id: passage.id, label: places.label(of: passage), text: passage.text, isFull: true,
          url: url)
      }
    }
    let allowed = allotments(digest, cited)
    return digest.evidence.passages.filter { cited.rank[$0.id] != nil }.map { passage in
      let runs = WordRuns(passage.text)
      let length = min(allowed[passage.id] ?? 0, runs.count)
      let window = runs.window(of: length, around: cited.numbers[passage.id] ?? [])
      return ShownPassage(
        id: passage.id, label: places.label(of: passage),
        text: length == 0 ? "" : runs.text(window), isFull: length == runs.count, url: url)
    }
  }

  /// What a text quotes, for the archive to judge by; `nil` when all may be shown.
  package func quotedWords(in digest: Digest) -> QuotedWords? {
    guard !showsAll(of: digest.study) else { return nil }
    let quotes = Quotations.words(in: digest.summary)
    return QuotedWords(
      longest: quotes.max() ?? 0, total: quotes.reduce(0, +), abstract: abstractWords(digest))
  }

  /// Why a text may not be published for its quotes alone; `nil` when it may.
  package func objection(to digest: Digest) -> Objection? {
    guard let quoted = quotedWords(in: digest), !policy.quotes.allows(quoted) else { return nil }
    let most = policy.quotes.most(ofAbstract: quoted.abstract)
    let message =
      quoted.longest > policy.maxWords
      ? "A quote has \(quoted.longest) words; the licence of this study allows "
        + "\(policy.maxWords)."
      : "The quotes have \(quoted.total) words; the licence of this study allows \(most) in all."
    return Objection(statement: "page", check: "rights", level: .block, message: message)
  }

  /// Where a reader finds the study itself: its DOI, else its PubMed record.
  package static func address(of study: Study) -> String? {
    (study.doi.flatMap { WebLink(doi: $0) } ?? study.pmid.flatMap { WebLink(pmid: $0) })?.text
  }

  /// The words that all quotes and excerpts may have together.
  private func budget(_ digest: Digest) -> Int {
    policy.quotes.most(ofAbstract: abstractWords(digest))
  }

  private func abstractWords(_ digest: Digest) -> Int {
    digest.study.abstract.sections.reduce(0) { $0 + WordRuns.count(in: $1.text) }
  }

  /// How many words of each cited passage may be shown. The title and metadata are no part of the
  /// abstract: only the length of one passage bounds them.
  private func allotments(_ digest: Digest, _ cited: CitedPassages) -> [String: Int] {
    var left =
      budget(digest) - Quotations.words(in: digest.summary).reduce(0, +)
      - CopiedWords.count(in: digest)
    var allowed: [String: Int] = [:]
    var wanted: [(id: String, words: Int)] = []
    for passage in digest.evidence.passages where cited.rank[passage.id] != nil {
      let words = WordRuns.count(in: passage.text)
      if passage.id == "t" {
        allowed["t"] = words
      } else if passage.role == .metadata || passage.id.hasPrefix("m:") {
        allowed[passage.id] = min(words, policy.maxWords)
      } else {
        wanted.append((passage.id, min(words, policy.maxWords)))
      }
    }
    wanted.sort { (cited.rank[$0.id] ?? 0) < (cited.rank[$1.id] ?? 0) }
    for (id, words) in wanted {
      let share = min(words, Self.evenWords, max(0, left))
      guard share == words || share >= Self.fewestWords else { continue }
      allowed[id] = share
      left -= share
    }
    for (id, words) in wanted {
      guard let share = allowed[id], left > 0 else { continue }
      let more = min(words - share, left)
      allowed[id] = share + more
      left -= more
    }
    return allowed
  }
}
