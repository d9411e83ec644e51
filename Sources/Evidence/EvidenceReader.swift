import Condition
import Literature

/// Reads a study: what was done, in whom, and what came out, each part found, absent or unsure.
package struct EvidenceReader: Sendable {
  package let lexicon: Lexicon
  private let aboutReader: AboutReader
  /// One-word names of the condition and its types, lower case: `ms`, `rrms`.
  private let conditionNames: Set<String>

  package init(lexicon: Lexicon) {
    self.lexicon = lexicon
    aboutReader = AboutReader(lexicon: lexicon)
    let forms = [lexicon.profile.short] + lexicon.profile.types.flatMap(\.forms)
    conditionNames = Set(
      forms.filter { form in !form.utf8.contains { $0 == 0x20 || $0 == 0x2D } }
        .map { $0.lowercased() })
  }

  package func read(_ study: Study) -> Evidence {
    let (passages, certainty) = PassageReader.read(study)
    let all = zip(passages, certainty).map {
      Sentence($0, lexicon: $0.id.hasPrefix("m:") ? nil : lexicon, roleCertainty: $1)
    }
    /// Without an abstract the article stands in its place.
    let isBeside = !study.fullText.isEmpty && !study.abstract.isEmpty
    let sentences = isBeside ? all.filter { !$0.isFullText } : all
    /// Asked only for what the abstract does not tell.
    let article = isBeside ? all.filter { $0.isFullText || $0.id == "t" } : []
    let isRead = !study.abstract.isEmpty || !study.fullText.isEmpty
    var marks = Marks()
    let named = SpeciesReader.read(study, sentences)
    // What an article says in its last part of other studies is not how this one was done.
    let ofDesign = sentences.filter { !($0.isFullText && $0.role == .conclusions) }
    let design = DesignReader.read(study, ofDesign, species: named.species)
    let (species, speciesUnsure) = SpeciesReader.settled(named, design, sentences)
    let people = ParticipantsReader.read(
      sentences, design: design.design, species: species, lexicon: lexicon,
      conditionNames: conditionNames)
    let comparator = ComparatorReader.read(
      sentences, design: design.design, lexicon: lexicon, people: people.participants)
    let followUp = FollowUpReader.read(sentences, design: design.design)
    var harms = HarmsReader.read(sentences, design: design.design, lexicon: lexicon)
    var limits = LimitsReader.limits(sentences, design: design.design)
    if !article.isEmpty {
      if !harms.harms.reported {
        let told = HarmsReader.read(article, design: design.design, lexicon: lexicon)
        if told.harms.reported { harms = told }
      }
      if limits.limits.isEmpty { limits = LimitsReader.limits(article, design: design.design) }
    }
    let funding = PartReaders.funding(study, sentences)
    let conflicts = PartReaders.conflicts(study, sentences)
    let conclusion = PartReaders.conclusion(sentences, design: design.design)
    let isPlan = design.design == .protocol
    let findings =
      isPlan
      ? []
      : FindingReader.findings(
        in: sentences, groups: people.participants.groups, lexicon: lexicon)
    let about = aboutReader.read(study, sentences)

    marks.note(.design, found: design.design != nil, unsure: design.isUnsure)
    marks.note(.species, found: species != nil, unsure: speciesUnsure)
    let counted = people.participants
    let hasPeople =
      counted.total != nil || counted.analysed != nil || !counted.groups.isEmpty
    marks.note(.participants, found: hasPeople, unsure: people.isUnsure)
    marks.note(.comparator, found: comparator.text != nil, unsure: comparator.isUnsure)
    marks.note(.followUp, found: followUp.text != nil, unsure: followUp.isUnsure)
    marks.note(.findings, found: !findings.isEmpty, unsure: isRead && !isPlan)
    marks.note(.harms, found: harms.harms.reported, unsure: harms.isUnsure)
    marks.note(.limitations, found: !limits.limits.isEmpty, unsure: limits.isUnsure)
    marks.note(.funding, found: funding.funding != nil, unsure: funding.isUnsure)
    marks.note(.conflicts, found: conflicts.conflicts != nil, unsure: conflicts.isUnsure)
    marks.note(.conclusion, found: conclusion != nil, unsure: isRead)

    // Of an article only parts were read: what they lack may stand in the rest. And of a text in
    // another language nothing can be said to be missing.
    if !study.fullText.isEmpty || !ReadableLanguage.reads(study) { marks.doubtAbsence() }

    return Evidence(
      design: design.design, designSources: design.sources, species: species,
      stage: Stage.of(design.design, species, participants: counted), participants: counted,
      interventions: about.treatments.compactMap { lexicon.profile.treatment($0)?.name },
      comparator: comparator.text, followUp: followUp.text, findings: findings,
      harms: harms.harms, limitations: limits.limits, funding: funding.funding,
      conflicts: conflicts.conflicts, conclusion: conclusion, status: study.status?.rawValue,
      absent: marks.absent, unsure: marks.unsure, passages: passages, about: about)
  }

  /// Keeps `absent` and `unsure` apart and in the order of `Evidence.Part`.
  private struct Marks {
    var absent: [String] = []
    var unsure: [String] = []

    mutating func doubtAbsence() {
      let missing = Set(absent + unsure)
      absent = []
      unsure = Evidence.Part.allCases.map(\.rawValue).filter(missing.contains)
    }

    mutating func note(_ part: Evidence.Part, found: Bool, unsure isUnsure: Bool) {
      if found {
        if isUnsure, part == .design || part == .species { unsure.append(part.rawValue) }
      } else if isUnsure {
        unsure.append(part.rawValue)
      } else {
        absent.append(part.rawValue)
      }
    }
  }
}
