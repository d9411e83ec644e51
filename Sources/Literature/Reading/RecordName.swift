/// By what a record that cannot be read is known again when it comes whole: the first number of the
/// study that stands in its bytes, with the kind of source that gives it.
///
/// `pubmed 99200001`, `preprint_server 10.5555/invented.1`, `registry NCT99000001`.
package enum RecordName {
  /// `nil` where no number can be made out: such a record cannot be told from another.
  static func of(_ record: RawRecord) -> String? {
    let bytes = record.bytes
    switch record.kind {
    case .pubmedArticle, .bookArticle, .medlineCitation: return xmlPMID(bytes)
    case .medline: return medlinePMID(bytes)
    case .article: return article(bytes)
    case .studyJSON, .europePMC, .preprint: return json(bytes, record.source ?? .studyLines)
    case .deletion: return nil
    // Set aside while cutting: what it was begun as is seen in it.
    case .unreadable: return xmlPMID(bytes) ?? medlinePMID(bytes) ?? article(bytes)
    }
  }

  /// All names under which this record may have been set aside.
  package static func names(of study: Study, from source: RecordSource) -> [String] {
    let doi = study.doi.flatMap(DOI.normalised)?.lowercased()
    return [study.pmid, doi, study.pmcid].compactMap { number in
      number.map { "\(source.rawValue) \($0)" }
    }
  }

  package static func name(ofTrial number: String) -> String { "registry \(number)" }

  // MARK: - Where the numbers stand

  /// A record's own PMID stands before those of the works it names.
  private static func xmlPMID(_ bytes: [UInt8]) -> String? {
    guard let tag = end(of: "<PMID", in: bytes, from: 0),
      let start = bytes[tag...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return pmid(bytes[(start + 1)...])
  }

  private static func medlinePMID(_ bytes: [UInt8]) -> String? {
    end(of: "PMID- ", in: bytes, from: 0).flatMap { pmid(bytes[$0...]) }
  }

  private static func pmid(_ bytes: ArraySlice<UInt8>) -> String? {
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let text = String(decoding: digits, as: UTF8.self)
    return Study.isPMID(text) ? "\(RecordSource.pubmed.rawValue) \(text)" : nil
  }

  private static func article(_ bytes: [UInt8]) -> String? {
    for name: StaticString in ["pub-id-type=\"pmid\">", "pub-id-type=\"doi\">"] {
      // References have `pub-id`: only the article itself has this tag.
      guard let tag = end(of: "<article-id", in: bytes, from: 0),
        let start = end(of: name, in: bytes, from: tag)
      else { continue }
      let text = bytes[start...].prefix { $0 != UInt8(ascii: "<") }
      if let number = number(String(decoding: text, as: UTF8.self)) {
        return "\(RecordSource.fullText.rawValue) \(number)"
      }
    }
    return nil
  }

  /// The text or number after one of these keys.
  private static func json(_ bytes: [UInt8], _ source: RecordSource) -> String? {
    for key: StaticString in ["\"pmid\"", "\"doi\"", "\"pmcid\""] {
      guard let start = end(of: key, in: bytes, from: 0) else { continue }
      let between: Set<UInt8> = [0x20, 0x3A, 0x22]
      let value = bytes[start...].drop { between.contains($0) }
        .prefix { $0 != 0x22 && $0 != 0x2C && $0 != 0x7D && $0 > 0x20 }
      // A slash may be written as `\/`.
      let text = String(decoding: value, as: UTF8.self).replacing("\\/", with: "/")
      if let number = number(text) { return "\(source.rawValue) \(number)" }
    }
    return nil
  }

  private static func number(_ text: String) -> String? {
    if Study.isPMID(text) { return text }
    if text.hasPrefix("PMC"), text.dropFirst(3).allSatisfy(\.isNumber) { return text }
    return DOI.normalised(text)?.lowercased()
  }

  private static func end(of needle: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { ByteSearch.first(needle, in: $0, from: start) }
      .map { $0 + needle.utf8CodeUnitCount }
  }
}
