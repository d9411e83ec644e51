/// Reads a record that was cut: pure, and safe to use from many tasks at once.
package struct RecordParser: Sendable {
  package init() {}

  /// What the record is; a record that cannot be read says why.
  package func parse(_ record: RawRecord) -> ReadItem {
    bounded(item(record, XMLRecordParser()), record)
  }

  /// The same for a batch, faster: the records share one parser.
  package func parse(_ records: [RawRecord]) -> [ReadItem] {
    let xml = XMLRecordParser()
    return records.map { bounded(item($0, xml), $0) }
  }

  /// Bytes of a title and of all abstracts. Real abstracts stay below 30 kB; what is longer is
  /// another text in the wrong place, and would hold up the whole run.
  private static let longest = (title: 4 << 10, texts: 128 << 10)

  /// Sets a study aside whose title or abstract is longer than any real one.
  private func bounded(_ item: ReadItem, _ record: RawRecord) -> ReadItem {
    guard case .study(let study, var origin) = item else { return item }
    origin.source = record.source
    if study.title.utf8.count > Self.longest.title {
      return unreadable(
        record, "The title is longer than \(Self.longest.title >> 10) kB.",
        "Check whether another text stands in its place.")
    }
    let sections =
      study.abstract.sections + study.fullText + study.otherAbstracts.flatMap(\.abstract.sections)
    guard sections.reduce(0, { $0 + $1.text.utf8.count }) > Self.longest.texts else {
      return .study(study, origin)
    }
    return unreadable(
      record, "The abstract is longer than \(Self.longest.texts >> 10) kB.",
      "Check whether the whole article stands in its place.")
  }

  private func item(_ record: RawRecord, _ xml: XMLRecordParser) -> ReadItem {
    switch record.kind {
    case .studyJSON:
      if record.source == .europePMC {
        return fromFields(record) { () throws(StudyFieldError) in
          try EuropePMCRecord(record.bytes, xml).study()
        }
      }
      return fromFields(record) { () throws(StudyFieldError) in
        var study = try StudyJSON.decode(record.bytes)
        Registrations.addFound(to: &study)
        study.licence = study.licence ?? Licence.found(in: study)
        return study
      }
    case .medline:
      return fromFields(record) { () throws(StudyFieldError) in
        try MEDLINERecord(record.bytes).study()
      }
    case .europePMC:
      return fromFields(record) { () throws(StudyFieldError) in
        try EuropePMCRecord(record.bytes, xml).study()
      }
    case .preprint:
      return fromFields(record) { () throws(StudyFieldError) in
        try PreprintRecord(record.bytes, xml).study()
      }
    case .pubmedArticle, .bookArticle, .medlineCitation:
      do throws(XMLFault) {
        let study = try xml.withRoot(of: record) { root throws(XMLFault) in
          let read = try PubMedRecord(root)
          var study = try read.study()
          if study.saysItSumsUpStudies { study.references = read.references(in: record.bytes) }
          return study
        }
        return .study(study, record.origin)
      } catch {
        return unreadable(record, error.reason, error.mend)
      }
    case .article:
      do throws(XMLFault) {
        let study = try xml.withRoot(of: record) { root throws(XMLFault) in
          try JATSRecord(root).study()
        }
        return .study(study, record.origin)
      } catch {
        return unreadable(record, error.reason, error.mend)
      }
    case .deletion:
      let pmid = String(decoding: record.bytes, as: UTF8.self)
      guard Study.isPMID(pmid) else {
        return unreadable(
          record, "A deleted record's PubMed id is not a number.", "Fetch the file again.")
      }
      return .deletion(pmid: pmid, record.origin)
    case .unreadable(let reason, let mend):
      return unreadable(record, reason, mend)
    }
  }

  private func fromFields(
    _ record: RawRecord, _ read: () throws(StudyFieldError) -> Study
  ) -> ReadItem {
    do throws(StudyFieldError) {
      return .study(try read(), record.origin)
    } catch {
      let isWhole = error.key == "line" || error.key == "record"
      let subject = isWhole ? "The \(error.key)" : "`\(error.key)`"
      return unreadable(record, "\(subject) \(error.problem).", error.mend)
    }
  }

  private func unreadable(_ record: RawRecord, _ reason: String, _ mend: String) -> ReadItem {
    .unreadable(
      Unreadable(
        origin: record.origin, reason: reason, mend: mend,
        excerpt: Unreadable.excerpt(of: record.bytes), name: RecordName.of(record)))
  }
}
