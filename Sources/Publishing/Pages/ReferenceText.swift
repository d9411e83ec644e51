import Literature

/// A study as a reference that other programs read: RIS, BibTeX and CSL JSON. Each says where the
/// study was retracted, withdrawn or questioned.
struct ReferenceText {
  private let study: Study
  private let id: String

  init(_ study: Study, id: String) {
    self.study = study
    self.id = id
  }

  /// RIS: one tag a line, two spaces, a hyphen (the format's own specification).
  var ris: String {
    var lines = ["TY  - JOUR", "TI  - " + Self.oneLine(study.title)]
    lines += study.authors.map { "AU  - " + Self.oneLine($0) }
    if let journal = study.journal { lines.append("JO  - " + Self.oneLine(journal)) }
    if let date = study.published {
      lines.append("PY  - \(date.year)")
      let day = date.description.split(separator: "-").joined(separator: "/")
      lines.append("DA  - " + day + String(repeating: "/", count: date.month == nil ? 3 : 1))
    }
    if let doi = study.doi { lines.append("DO  - " + Self.oneLine(doi)) }
    if let pmid = study.pmid { lines.append("AN  - " + Self.oneLine(pmid)) }
    if let note { lines.append("N1  - " + note) }
    lines.append("ER  - ")
    return lines.joined(separator: "\n")
  }

  var bibtex: String {
    var fields = ["title = {" + Self.braced(study.title) + "}"]
    if !study.authors.isEmpty {
      fields.append("author = {" + study.authors.map(Self.braced).joined(separator: " and ") + "}")
    }
    if let journal = study.journal { fields.append("journal = {" + Self.braced(journal) + "}") }
    if let date = study.published { fields.append("year = {\(date.year)}") }
    if let doi = study.doi { fields.append("doi = {" + Self.braced(doi) + "}") }
    if let pmid = study.pmid { fields.append("pmid = {" + Self.braced(pmid) + "}") }
    if let note { fields.append("note = {" + Self.braced(note) + "}") }
    return "@article{myelin-\(id),\n  " + fields.joined(separator: ",\n  ") + "\n}"
  }

  /// CSL JSON, as Zotero and Pandoc read it (citation-style-language/schema, csl-data.json). Names
  /// stand as printed, for a record does not say which part of one is the family's.
  var csl: String {
    var json = JSONText()
    json.object { item in
      item.member("id", "myelin-" + id)
      item.member("type", "article-journal")
      item.member("title", Self.oneLine(study.title))
      item.array("author") { list in
        for name in study.authors {
          list.object { $0.member("literal", Self.oneLine(name)) }
        }
      }
      item.member("container-title", study.journal.map(Self.oneLine))
      if let date = study.published {
        item.object("issued") { $0.member("raw", date.description) }
      }
      item.member("DOI", study.doi.map(Self.oneLine))
      item.member("PMID", study.pmid.map(Self.oneLine))
      item.member("note", note)
    }
    return String(decoding: json.bytes, as: UTF8.self)
  }

  /// What nobody may cite the study without.
  private var note: String? {
    switch study.status {
    case .retracted, .withdrawn, .expressionOfConcern, .corrected, .preprint:
      study.status.flatMap(PlainWords.status)
    default: nil
    }
  }

  /// A line break inside a field would begin a new tag.
  private static func oneLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
    return String(
      decoding: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  private static func braced(_ text: String) -> String {
    let text = oneLine(text)
    guard text.utf8.contains(where: { "{}\\&%#$_".utf8.contains($0) }) else { return text }
    var out: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"): continue
      case UInt8(ascii: "&"), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "$"),
        UInt8(ascii: "_"):
        out += [UInt8(ascii: "\\"), byte]
      default: out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}
