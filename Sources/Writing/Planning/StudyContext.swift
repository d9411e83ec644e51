import Condition
import Evidence
import FactCheck
import Language
import Literature

/// Everything the frames and operations look up about one study, worked out once.
struct StudyContext: Sendable {
  let study: Study
  let evidence: Evidence
  let profile: ConditionProfile
  let lexicon: Lexicon
  let phrasebook: Phrasebook
  /// Short forms the study itself introduces, without those the profile knows.
  let abbreviations: [String: String]
  /// Words that stand with a capital inside sentences: names, which keep it.
  let names: Set<String>
  /// Names that stand only beside other words with a capital: `Disability` of a scale's name is none
  /// where it stands alone.
  let partsOfNames: Set<String>
  let passages: [String: Passage]
  /// The condition's short name and the plain names of its types.
  let conditionWords: Set<String>
  /// Short names of animal models of the condition, lower case.
  let modelWords: Set<String>
  /// The study says that lots were drawn, and not only that there was a placebo.
  let saysRandomised: Bool
  /// It calls something a trial.
  let saysTrial: Bool
  /// The sentences that most likely tell what the study comes to, the likeliest first.
  private(set) var likely: [Passage] = []

  init(
    study: Study, evidence: Evidence, profile: ConditionProfile, lexicon: Lexicon,
    phrasebook: Phrasebook
  ) {
    self.study = study
    self.evidence = Self.told(evidence)
    self.profile = profile
    self.lexicon = lexicon
    self.phrasebook = phrasebook
    var abbreviations: [String: String] = [:]
    var names: Set<String> = []
    var passages: [String: Passage] = [:]
    var small: Set<String> = []
    var alone: Set<String> = []
    for passage in evidence.passages {
      passages[passage.id] = passage
      for one in AbbreviationReader.abbreviations(in: passage.text)
      where abbreviations[one.short] == nil && Measure.words(in: one.long) <= 6
        && !Self.isKnown(one.short, as: one.long, lexicon)
        && !one.long.contains(",")
      {
        abbreviations[one.short] = one.long
      }
      guard passage.id != "t" else { continue }
      let tokens = Tokenizer.tokens(in: passage.text)
      for index in tokens.indices.dropFirst() where tokens[index].kind == .word {
        guard tokens[index].text != tokens[index].lower else {
          small.insert(tokens[index].lower)
          continue
        }
        names.insert(tokens[index].text)
        let beside = [index - 1, index + 1].filter { tokens.indices.contains($0) }
        if !beside.contains(where: { tokens[$0].text != tokens[$0].lower }) {
          alone.insert(tokens[index].text)
        }
      }
    }
    self.abbreviations = Self.spelt(abbreviations)
    // A heading inside the text raises common words too; what also stands small is no name.
    self.names = names.filter { name in
      name.dropFirst().contains(where: \.isUppercase) || !small.contains(name.lowercased())
    }
    partsOfNames = self.names.filter { name in
      !alone.contains(name) && name.dropFirst().allSatisfy(\.isLowercase) && name.count > 3
    }
    conditionWords = Set(profile.types.map(\.lay) + [profile.short])
    modelWords = Set(profile.models.filter { !$0.contains(" ") }.map { $0.lowercased() })
    self.passages = passages
    func says(_ fits: (String) -> Bool) -> Bool {
      (evidence.passages.map(\.text) + study.types).contains { text in
        Pieces(text).list.contains { fits($0.lower) }
      }
    }
    saysRandomised = says { $0.hasPrefix("random") || $0 == "rct" || $0 == "rcts" }
    saysTrial = saysRandomised || says { $0.hasSuffix("trial") || $0.hasSuffix("trials") }
    likely = MainResult(context: self).passages
  }

  /// Short forms that the profile puts into plain words itself; of a scale the study's own long form
  /// is the plainer one.
  private static func isKnown(_ short: String, as long: String, _ lexicon: Lexicon) -> Bool {
    let named = lexicon.entries(named: short).filter { entry in
      if case .scale = entry { return false }
      return true
    }
    guard !named.isEmpty else { return false }
    // Where the study's words are those of another entry, or of none, the short form is its own.
    let own = lexicon.entries(named: long)
    // `EAE` read with its last word only is still the glossary's.
    let isPartOfName = named.contains { entry in
      guard case .term(let index) = entry else { return entry == .model }
      return lexicon.profile.terms[index].name.lowercased().contains(long.lowercased())
    }
    if own.isEmpty {
      let isPlain = long.split(separator: " ").count == 1
      return isPartOfName || !isPlain && named.contains { means($0, long, lexicon) }
    }
    return own.contains { named.contains($0) }
  }

  /// Half the words of what the study writes out are those of a name of the entry: `progenitor` for
  /// `precursor` is the same cell, `integrated stress response` is no injection-site reaction.
  private static func means(_ entry: Lexicon.Entry, _ long: String, _ lexicon: Lexicon) -> Bool {
    let profile = lexicon.profile
    let names: [String]
    switch entry {
    case .term(let index): names = [profile.terms[index].name] + profile.terms[index].forms
    case .treatment(let index):
      names = [profile.treatments[index].name] + profile.treatments[index].forms
    case .type(let index): names = [profile.types[index].name] + profile.types[index].forms
    case .condition, .model, .scale: return true
    }
    func stems(_ text: String) -> Set<String> {
      Set(
        Pieces(text).list.filter { $0.isWord && $0.lower.count > 2 }.map {
          String($0.lower.prefix(4))
        })
    }
    let own = stems(long)
    return names.contains { 2 * stems($0).intersection(own).count >= own.count }
  }

  /// Short forms of the profile that stand for something else in this study: `WM` for working memory.
  var redefined: Set<String> {
    Set(
      abbreviations.filter { short, long in
        let named = lexicon.entries(named: short)
        return !named.isEmpty && !named.contains { Self.means($0, long, lexicon) }
      }.keys)
  }

  /// What a short form stands for in this study, in the plural where it is one: `EVs`.
  func longForm(of short: String) -> String? {
    if let long = abbreviations[short] { return long }
    guard short.hasSuffix("s"), let long = abbreviations[String(short.dropLast())] else {
      return nil
    }
    return long.hasSuffix("s") ? long : long + "s"
  }

  func passage(_ id: String) -> Passage? { passages[id] }

  /// Passages of the abstract in order; of the article where it has none.
  var abstract: [Passage] {
    let letter = study.abstract.isEmpty ? "f" : "p"
    return evidence.passages.filter { $0.id.hasPrefix(letter) }
  }

  func passages(_ role: Passage.Role) -> [Passage] { abstract.filter { $0.role == role } }

  var hasAbstract: Bool { !abstract.isEmpty }

  /// The abstract stops before its end: PubMed's `(ABSTRACT TRUNCATED AT 250 WORDS)` of older records,
  /// `…`, or a bracket that is never closed.
  var breaksOff: Bool {
    guard var text = study.abstract.sections.last?.text else { return false }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    if text.hasSuffix("…") || text.hasSuffix("...") || text.contains("ABSTRACT TRUNCATED") {
      return true
    }
    guard let open = text.lastIndex(of: "(") else { return false }
    return !text[open...].contains(")") && text[open...].count < 200
  }

  /// How active genes were, not which ones people have: what was read from RNA, without a word of
  /// variants.
  var studiesGeneActivity: Bool {
    guard evidence.design == .genetic else { return false }
    let words = abstract.flatMap { Pieces($0.text).list.map(\.lower) }
    func names(_ beginnings: [String]) -> Bool {
      words.contains { word in beginnings.contains { word.hasPrefix($0) } }
    }
    return names(["transcript", "expression", "mrna", "mirna", "micrornas", "rna"])
      && !names([
        "polymorphi", "variant", "snp", "gwas", "genome-wide", "allel", "genotyp", "mendelian",
        "haplotyp", "exome", "mutation", "rs1", "rs2", "rs3", "rs4", "rs5", "rs6", "rs7", "rs8",
        "rs9", "heritab",
      ])
  }

  /// `Retracted` or `Withdrawn`: the study's claim does not stand any more.
  var takenBack: String? {
    switch study.status {
    case .retracted: "Retracted"
    case .withdrawn: "Withdrawn"
    default: nil
    }
  }

  /// The record is a notice about another article.
  var isNotice: Bool {
    study.status == .retractionNotice || study.status == .correctionNotice
  }

  var noticeId: String {
    study.status == .retractionNotice ? "status.retraction_notice" : "status.correction_notice"
  }

  /// A standing text with its placeholders filled, or `nil` when the profile lacks it or a
  /// placeholder stays open.
  func standing(_ id: String, treatment: String? = nil) -> Statement? {
    guard let text = profile.standing(id)?.text else { return nil }
    return filled(text, treatment: treatment).map {
      Statement(text: $0, kind: .standing, sources: ["standing:\(id)"])
    }
  }

  /// `{n}`, `{condition}`, `{team}`, `{treatment}` filled; `nil` when one has no value.
  func filled(_ text: String, treatment: String? = nil) -> String? {
    guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
    let n = evidence.participants.analysed ?? evidence.participants.total
    var out = text
    let values = [
      ("{n}", n.map(NumberStyle.whole)), ("{condition}", profile.short), ("{team}", profile.team),
      ("{treatment}", treatment ?? firstTreatment?.name),
    ]
    for (mark, value) in values where out.contains(mark) {
      guard let value else { return nil }
      out = out.split(separator: mark, omittingEmptySubsequences: false).joined(separator: value)
    }
    return out
  }

  var firstTreatment: Treatment? {
    evidence.about.treatments.first.flatMap { profile.treatment($0) }
  }

  /// The next sentence of the abstract turns back to this one: `However, this was not always so`.
  /// Told alone, the passage would say the opposite of the study.
  func isTakenBack(_ passage: Passage) -> Bool {
    guard let place = abstract.firstIndex(where: { $0.id == passage.id }),
      place + 1 < abstract.count
    else { return false }
    let words = Pieces(abstract[place + 1].text).list.filter(\.isWord).prefix(3).map(\.lower)
    guard let first = words.first, Self.turns.contains(first) else { return false }
    return words.dropFirst().contains { Self.pointers.contains($0) }
  }

  private static let turns: Set<String> = [
    "however", "but", "nevertheless", "nonetheless", "yet", "still",
  ]
  private static let pointers: Set<String> = [
    "this", "these", "that", "those", "it", "they", "such",
  ]

  /// The topic the study is about by its title or its aim; `nil` where only other words of its
  /// abstract name one.
  var subject: Topic? {
    let aims = passages(.objective).map(\.text)
    let named = lexicon.topics.topics(
      title: Words(([study.title] + aims).joined(separator: ". ")), abstract: [])
    return evidence.about.topics.compactMap(profile.topic).first { topic in
      named.contains { $0.id == topic.id }
    }
  }
}
