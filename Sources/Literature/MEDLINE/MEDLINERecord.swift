/// How a study is read from the fields of a MEDLINE record.
struct MEDLINERecord {
  let fields: MEDLINEFields

  init(_ bytes: [UInt8]) throws(StudyFieldError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw StudyFieldError(
        key: "record", problem: "is not valid UTF-8", mend: "Export it from PubMed again.")
    }
    fields = MEDLINEFields(bytes)
  }

  func study() throws(StudyFieldError) -> Study {
    let title = [fields.first("TI"), fields.first("TT"), fields.first("BTI")].compactMap(\.self)
      .first { $0 != "[Not Available]." }
    guard let title else {
      throw StudyFieldError(
        key: "TI", problem: "is missing: the record has no title",
        mend: "Look it up at PubMed; a file that was cut off ends like this.")
    }
    var study = Study(title: title)
    study.pmid = fields.first("PMID").flatMap { Study.isPMID($0) ? $0 : nil }
    study.doi =
      (fields.first("LID", marked: "doi") ?? fields.first("AID", marked: "doi"))
      .flatMap(DOI.normalised)
    study.pmcid = fields.first("PMC")
    study.vernacularTitle = fields.first("TT")
    study.abstract = Abstract(reading: fields.first("AB") ?? "")
    study.copyright = fields.first("CI")
    study.journal = fields.first("TA") ?? fields.first("JT") ?? fields.first("BTI")
    study.authors = authors
    study.types = unique(fields.all("PT"))
    study.mesh = unique(fields.all("MH").map(Self.descriptor))
    study.keywords = unique(fields.all("OT").map(Self.withoutStar))
    study.isInvented = study.keywords.contains { Invented.isMark($0) }
    study.funding = unique(fields.all("GR").map(Self.grant))
    study.conflicts = fields.first("COIS")
    study.language = fields.first("LA").flatMap(LanguageCode.short)
    study.otherAbstracts = otherAbstracts
    study.registrations = registrations
    Registrations.addFound(to: &study)
    study.licence = Licence.found(in: study)
    study.notices = notices
    study.published = published
    study.revised = (fields.first("LR") ?? fields.first("DCOM")).flatMap(Self.day)
    study.status =
      RecordStanding(
        types: study.types,
        references: Set(
          Self.references.filter { !fields.all($0.tag).isEmpty }
            .map(\.name)), title: title, stage: fields.first("PST"), indexing: fields.first("STAT")
      ).status
    return study
  }

  /// The earlier of online and in print; of one month the more precise.
  private var published: PublicationDate? {
    let online = fields.first("DEP").flatMap(Self.day)
    guard let printed = fields.first("DP").flatMap(PubMedDate.read) else { return online }
    guard let online else { return printed }
    let isSameMonth =
      online.year == printed.year && (printed.month == nil || online.month == printed.month)
    return isSameMonth && printed.day == nil ? online : min(online, printed)
  }

  /// `20210315`.
  private static func day(_ text: String) -> PublicationDate? {
    guard text.utf8.count == 8, let number = Int(text) else { return nil }
    let date = PublicationDate(
      year: number / 10_000, month: number / 100 % 100, day: number % 100)
    return date.isPossible ? date : nil
  }

  /// `Bød, Ämilia B` becomes `Ämilia B Bød`; groups stand in a field of their own.
  private var authors: [String] {
    let full = fields.all("FAU")
    let people = (full.isEmpty ? fields.all("AU") : full).map { name in
      let parts = name.split(separator: ",", maxSplits: 1).map { Bytes.trimmed(String($0)) }
      guard parts.count == 2 else { return name }
      var given = parts[1].split(separator: " ").map(String.init)
      let suffix = given.last.flatMap { Self.suffixes.contains($0) ? given.removeLast() : nil }
      return (given + [parts[0]] + [suffix].compactMap(\.self)).joined(separator: " ")
    }
    return people + fields.all("CN")
  }

  private static let suffixes: Set = ["Jr", "Sr", "2nd", "3rd", "4th", "II", "III", "IV"]

  /// `Multiple Sclerosis/*drug therapy/blood` is about multiple sclerosis.
  private static func descriptor(_ heading: String) -> String {
    withoutStar(String(heading.prefix { $0 != "/" }))
  }

  private static func withoutStar(_ text: String) -> String {
    text.hasPrefix("*") ? String(text.dropFirst()) : text
  }

  /// `R01 XX1/XX/NIXX NIH HHS/United States` becomes `NIXX NIH HHS, R01 XX1`, as from the XML.
  private static func grant(_ text: String) -> String {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 2 else { return text }
    return [parts[parts.count - 2], parts[0]].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private var registrations: [String] {
    fields.all("SI").compactMap { text in
      let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
      guard parts.count == 2, Registrations.isRegistry(parts[0]) else { return nil }
      return Registrations.written(parts[1], registry: parts[0])
    }
  }

  private var otherAbstracts: [OtherAbstract] {
    let languages = fields.all("OABL")
    return fields.all("OAB").enumerated().map { place, text in
      OtherAbstract(
        type: nil,
        language: languages.indices.contains(place) ? LanguageCode.short(languages[place]) : nil,
        abstract: Abstract(reading: text))
    }
  }

  private var notices: [Notice] {
    Self.references.flatMap { tag, name -> [Notice] in
      guard let meaning = RecordStanding.meaning(ofReference: name) else { return [] }
      return fields.all(tag).map { text in
        let pmid = text.firstRange(of: "PMID: ").map {
          text[$0.upperBound...].prefix(while: \.isNumber)
        }
        return Notice(
          kind: meaning.kind, citation: text, pmid: pmid.map(String.init),
          concernsOther: meaning.concernsOther)
      }
    }
  }

  /// Tags of linked notices, and what PubMed's XML calls them.
  private static let references: [(tag: String, name: String)] = [
    ("RIN", "RetractionIn"), ("ROF", "RetractionOf"), ("PRIN", "PartialRetractionIn"),
    ("PROF", "PartialRetractionOf"), ("RRI", "RetractedandRepublishedIn"),
    ("RRF", "RetractedandRepublishedFrom"), ("EIN", "ErratumIn"), ("EFR", "ErratumFor"),
    ("CRI", "CorrectedandRepublishedIn"), ("CRF", "CorrectedandRepublishedFrom"),
    ("ECI", "ExpressionOfConcernIn"), ("ECF", "ExpressionOfConcernFor"), ("UIN", "UpdateIn"),
    ("UOF", "UpdateOf"), ("CIN", "CommentIn"), ("CON", "CommentOn"), ("RPI", "RepublishedIn"),
    ("RPF", "RepublishedFrom"),
  ]

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { seen.insert($0).inserted }
  }
}
