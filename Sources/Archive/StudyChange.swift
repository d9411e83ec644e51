import Literature

/// What differs between two versions of a study record, in a reader's words.
struct StudyChange {
  let old: Study
  let new: Study

  /// Names of the parts a reader sees that differ, in a fixed order.
  var parts: [String] {
    var parts: [String] = []
    if old.title != new.title { parts.append("the title") }
    if old.abstract != new.abstract { parts.append("the abstract") }
    if old.status != new.status { parts.append("the publication status") }
    if old.notices != new.notices { parts.append("the notices") }
    if old.published != new.published { parts.append("the date") }
    if old.journal != new.journal { parts.append("the journal") }
    if old.authors != new.authors { parts.append("the authors") }
    if old.funding != new.funding { parts.append("the funding") }
    if old.conflicts != new.conflicts { parts.append("the conflicts of interest") }
    if old.registrations != new.registrations { parts.append("the registrations") }
    if old.licence != new.licence { parts.append("the licence") }
    return parts
  }

  /// Lines for what the journal did to the study: corrected, questioned, retracted, withdrawn.
  var events: [(kind: HistoryLine.Kind, what: String, why: String)] {
    var kinds: [HistoryLine.Kind] = []
    if old.status != new.status, let kind = new.status.flatMap(Self.kind) { kinds.append(kind) }
    let added = new.notices.filter { !old.notices.contains($0) }
    for kind in added.compactMap({ HistoryLine.Kind(of: $0.kind) }) where !kinds.contains(kind) {
      // That a study was retracted is news once, however many sources say so.
      let isKnown = kind == .retracted && old.status == .retracted
      if !isKnown { kinds.append(kind) }
    }
    return kinds.map { kind in
      let notice = (added + new.notices).first { HistoryLine.Kind(of: $0.kind) == kind }
      let label = kind == .citesRetracted ? "It is" : "Notice"
      let why = notice.map { "\(label): \($0.citation)" } ?? "The source says so."
      return (kind, Self.sentence(kind), why)
    }
  }

  /// True when `new` fills no field that `old` leaves empty, leaves some empty that `old` fills, and
  /// brings no news of the study's standing (a copy from a source that tells less), or when it is an
  /// earlier version of the PubMed record.
  var isPoorerCopy: Bool {
    if isOlder { return true }
    if !events.isEmpty { return false }
    let before = Self.filled(old)
    let now = Self.filled(new)
    return now != before && now.isSubset(of: before)
  }

  /// Whether the source itself says that `new` is the earlier of the two.
  private var isOlder: Bool {
    if let before = old.version, let now = new.version, now != before { return now < before }
    if let before = old.revised, let now = new.revised { return now < before }
    return false
  }

  /// Whether the source only dated the record anew.
  var isOnlyRevision: Bool {
    var same = new
    same.revised = old.revised
    same.version = old.version
    same.fieldSources = old.fieldSources
    same.references = old.references
    return same == old
  }

  private static func filled(_ study: Study) -> Set<String> {
    let fields: [(String, Bool)] = [
      ("pmid", study.pmid != nil), ("doi", study.doi != nil), ("pmcid", study.pmcid != nil),
      ("abstract", !study.abstract.isEmpty), ("journal", study.journal != nil),
      ("published", study.published != nil), ("authors", !study.authors.isEmpty),
      ("types", !study.types.isEmpty), ("mesh", !study.mesh.isEmpty),
      ("keywords", !study.keywords.isEmpty), ("funding", !study.funding.isEmpty),
      ("conflicts", study.conflicts != nil), ("registrations", !study.registrations.isEmpty),
      ("status", study.status != nil), ("licence", study.licence != nil),
      ("copyright", study.copyright != nil),
    ]
    return Set(fields.filter(\.1).map(\.0))
  }

  private static func kind(_ status: PublicationStatus) -> HistoryLine.Kind? {
    switch status {
    case .retracted: .retracted
    case .withdrawn: .withdrawn
    case .corrected: .studyCorrected
    case .expressionOfConcern: .expressionOfConcern
    case .published, .aheadOfPrint, .preprint, .retractionNotice, .correctionNotice: nil
    }
  }

  /// Whether a record itself says that this happened to its study.
  static func tells(_ record: Study, of kind: HistoryLine.Kind) -> Bool {
    record.status.flatMap(Self.kind) == kind
      || record.notices.contains { !$0.concernsOther && HistoryLine.Kind(of: $0.kind) == kind }
  }

  private static func sentence(_ kind: HistoryLine.Kind) -> String {
    switch kind {
    case .retracted: "The study was retracted."
    case .withdrawn: "The study was withdrawn."
    case .citesRetracted: "Research that this review cites was retracted."
    case .studyCorrected: "The journal published a correction of the study."
    case .expressionOfConcern: "The journal published an expression of concern about the study."
    default: "The study changed."
    }
  }
}
