import FactCheck
import Literature

/// How many of the authors' words a page may still show (promise 10): quotes, and runs of eight and
/// more words that are the same as in the abstract, together.
struct QuoteBudget: Sendable {
  private let runs: CopiedRuns
  private let most: Int
  /// The same for quotes alone, in words as the house counts them: told apart by white space.
  private let mostQuoted: Int
  /// Words of the abstract that stand on the page unmarked, by their number.
  private(set) var copied: Set<Int> = []
  /// Words in quotes.
  private(set) var used = 0

  /// Words of the abstract that may stand in a sentence of ours, however short the abstract is.
  static let fewest = 16

  /// 15% of the abstract; open licences have no bound.
  init(study: Study, known: KnownWords = .none) {
    runs = CopiedRuns(study: study, known: known)
    let words = study.abstract.sections.reduce(0) { $0 + Measure.words(in: $1.text) }
    let isOpen = Self.isOpen(study.licence)
    most = isOpen ? Int.max / 2 : runs.words * 15 / 100
    mostQuoted = isOpen ? Int.max / 2 : words * 15 / 100
  }

  var isOpen: Bool { most > runs.words }

  /// Share of the abstract's words that a page holds in unmarked runs, counted anew from its texts.
  func copiedShare(of summary: Summary) -> Double {
    var all: Set<Int> = []
    for (_, statement) in summary.statements where statement.kind.needsSources {
      for run in runs.runs(in: statement.ownWords) { all.formUnion(run.words) }
    }
    return runs.words == 0 ? 0 : Double(all.count) / Double(runs.words)
  }

  func runs(in text: String) -> [CopiedRuns.Run] { runs.runs(in: text) }

  /// Room kept for an item that is still to come: words to quote and words of the abstract.
  private var reserved: [Int: (quoted: Int, copied: Set<Int>)] = [:]

  mutating func reserve(_ item: Int, quoted: Int, texts: [String]) {
    var all: Set<Int> = []
    for text in texts { for run in runs.runs(in: text) { all.formUnion(run.words) } }
    if quoted > 0 || !all.isEmpty { reserved[item] = (quoted, all) }
  }

  func isReserved(_ item: Int) -> Bool { reserved[item] != nil }

  mutating func release(_ item: Int) { reserved[item] = nil }
  mutating func releaseAll(but items: Set<Int>) {
    reserved = reserved.filter { items.contains($0.key) }
  }

  /// A first look, before a sentence is settled.
  func mayQuote(_ words: Int) -> Bool {
    words == 0 || fits(quoted: words) && used + words + copied.count + kept(beside: copied) <= most
  }

  private func fits(quoted words: Int) -> Bool {
    used + words + reserved.values.reduce(0) { $0 + $1.quoted } <= mostQuoted
  }

  private func kept(beside all: Set<Int>) -> Int {
    reserved.values.reduce(0) { $0 + $1.quoted + $1.copied.subtracting(all).count }
  }

  /// The words of the abstract that stand on the page with these texts; `nil` when they are too many
  /// for this share of what may be shown.
  func allows(quoted: Int, texts: [String], share: Double = 1) -> Set<Int>? {
    var all = copied
    for text in texts { for run in runs.runs(in: text) { all.formUnion(run.words) } }
    if quoted == 0, all.count == copied.count { return all }
    guard quoted == 0 || fits(quoted: quoted) else { return nil }
    // Of an abstract of three lines one sentence in our words may come close.
    let room = quoted == 0 && used == 0 ? max(most, Self.fewest) : most
    let bound = isOpen ? most : Int(Double(room) * share)
    return used + quoted + all.count + kept(beside: all) <= bound ? all : nil
  }

  mutating func take(quoted: Int, copied all: Set<Int>) {
    used += quoted
    copied = all
  }

  /// CC BY (without NC, ND or SA), CC0, public domain.
  static func isOpen(_ licence: String?) -> Bool {
    guard let licence else { return false }
    let words = licence.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let narrowing: Set<String> = [
      "nc", "nd", "sa", "noncommercial", "noderivatives", "noderivs", "sharealike", "non", "no",
      "not", "except", "excluding", "share", "derivatives",
    ]
    if words.contains(where: narrowing.contains) { return false }
    let joined = " " + words.joined(separator: " ") + " "
    return [
      " cc by ", " ccby ", " cc0 ", " cc zero ", " licenses by ", " public domain ",
      " publicdomain ", " creative commons attribution ", " creative commons zero ",
    ].contains { joined.contains($0) }
  }
}
