#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How a study is read from one item of the API of bioRxiv and medRxiv.
struct PreprintRecord {
  private let item: PreprintItem
  private let parser: XMLRecordParser

  init(_ bytes: [UInt8], _ parser: XMLRecordParser) throws(StudyFieldError) {
    do {
      item = try JSONDecoder().decode(PreprintItem.self, from: Data(bytes))
    } catch {
      throw StudyFieldError(
        key: "record", problem: "is damaged: a field of it has the wrong form",
        mend: "Fetch the file from the preprint server again.")
    }
    self.parser = parser
  }

  func study() throws(StudyFieldError) -> Study {
    guard let title = item.title.map({ MarkedUpText.plain($0, parser) }), !title.isEmpty else {
      throw StudyFieldError(
        key: "title", problem: "is missing or empty",
        mend: "Look the record up at the preprint server.")
    }
    var study = Study(title: title)
    study.doi = item.doi.flatMap(DOI.normalised)
    study.abstract = Abstract(
      reading: MarkedUpText.plain(PreprintText.unmarked(item.abstract ?? ""), parser))
    study.journal = item.server.map(Self.name)
    study.authors = authors
    study.types = ["Preprint"]
    study.funding = item.funders
    study.language = "en"
    Registrations.addFound(to: &study)
    // `cc_by_nc_nd` is written so; `cc_no` grants nothing.
    study.licence = item.license
      .map { $0.uppercased().split(separator: "_").joined(separator: " ") }
      .flatMap(Licence.named)
    study.version = item.version
    study.published = item.date.flatMap { PublicationDate($0) }
    if let article = item.published.flatMap(DOI.normalised) {
      study.notices = [Notice(kind: .preprint, citation: article)]
    }
    study.status = RecordStanding(types: study.types, references: [], title: title).status
    return study
  }

  /// `Bød, Ä. B.; Lemon Group` as `Ä. B. Bød`, `Lemon Group`.
  private var authors: [String] {
    (item.authors ?? "").split(separator: ";").compactMap { author in
      let parts = author.split(separator: ",", maxSplits: 1).map { Bytes.trimmed(String($0)) }
      let name = parts.reversed().filter { !$0.isEmpty }.joined(separator: " ")
      return name.isEmpty ? nil : name
    }
  }

  private static func name(_ server: String) -> String {
    switch server.lowercased() {
    case "biorxiv": "bioRxiv"
    case "medrxiv": "medRxiv"
    default: server
    }
  }
}
