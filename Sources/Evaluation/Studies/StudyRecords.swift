import Foundation
import Literature

/// The real records that the labels are about, read as `extract` reads them.
enum StudyRecords {
  static let gregory = "ms_records/ms_gregory_2021_to_june.jsonl.xz"
  static let other = "ms_records/ms_other_1993_2022.jsonl.xz"
  static let notMS = "ms_records/not_ms_related_gregory.jsonl.xz"
  static let updateFile = "ms_records/pubmed_xml/pubmed21n1298_ms_and_odd.xml.xz"
  static let pubmed = [
    updateFile, "pubmed_xml/medline16n0902_605recs.xml.xz",
    "pubmed_xml/pubmed2019_qi29_121recs.xml.xz", "pubmed_xml/pubmed_pubMR_93recs.xml.xz",
  ]

  /// The studies of a file of any format, in its order; what cannot be read is left out.
  static func studies(_ name: String, in gold: GoldFolder) throws -> [Study] {
    var cutter = RecordCutter(file: name)
    let bytes = [UInt8](try gold.data(name))
    let records = cutter.feed(bytes) + cutter.finish()
    return RecordParser().parse(records).compactMap {
      if case .study(let study, _) = $0 { study } else { nil }
    }
  }

  /// The studies of the MS collections by PubMed id.
  static func labelled(in gold: GoldFolder) throws -> [String: Study] {
    var found: [String: Study] = [:]
    for name in [other, gregory] {
      for study in try studies(name, in: gold) {
        if let pmid = study.pmid { found[pmid] = study }
      }
    }
    return found
  }

  /// The abstracts of study lines as printed there, by PubMed id: label offsets count in them.
  static func printedAbstracts(_ name: String, in gold: GoldFolder) throws -> [String: String] {
    struct Line: Decodable {
      var pmid: String?
      var abstract: String?
    }
    var found: [String: String] = [:]
    for line in try gold.lines(name) {
      let record = try JSONDecoder().decode(Line.self, from: line)
      if let pmid = record.pmid, let abstract = record.abstract { found[pmid] = abstract }
    }
    return found
  }
}
