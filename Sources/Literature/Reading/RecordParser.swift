/// Reads a record that was cut: pure, and safe to use from many tasks at once.
package struct RecordParser: Sendable {
  package init() {}

  /// What the record is; a record that cannot be read says why.
  package func parse(_ record: RawRecord) -> ReadItem {
    item(record, XMLRecordParser())
  }

  /// The same for a batch, faster: the records share one parser.
  package func parse(_ records: [RawRecord]) -> [ReadItem] {
    let xml = XMLRecordParser()
    return records.map { item($0, xml) }
  }

  private func item(_ record: RawRecord, _ xml: XMLRecordParser) -> ReadItem {
    switch record.kind {
    case .studyJSON:
      return fromJSON(record)
    case .pubmedArticle, .bookArticle, .medlineCitation:
      do throws(XMLFault) {
        let study = try xml.withRoot(of: record) { root throws(XMLFault) in
          try PubMedRecord(root).study()
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

  private func fromJSON(_ record: RawRecord) -> ReadItem {
    do throws(StudyFieldError) {
      var study = try StudyJSON.decode(record.bytes)
      if study.abstract.isEmpty, ByteSearch.contains("\"abstractText\"", in: record.bytes[...]) {
        return unreadable(
          record, "This looks like a Europe PMC record, which this version does not read yet.",
          "Export the same records from PubMed as XML.")
      }
      Registrations.addFound(to: &study)
      study.licence = study.licence ?? Licence.found(in: study)
      return .study(study, record.origin)
    } catch {
      let subject = error.key == "line" ? "The line" : "`\(error.key)`"
      return unreadable(record, "\(subject) \(error.problem).", error.mend)
    }
  }

  private func unreadable(_ record: RawRecord, _ reason: String, _ mend: String) -> ReadItem {
    .unreadable(
      Unreadable(
        origin: record.origin, reason: reason, mend: mend,
        excerpt: Unreadable.excerpt(of: record.bytes)))
  }
}
