import Literature

/// A study as a reference that other programs read: RIS and BibTeX.
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
    return "@article{myelin-\(id),\n  " + fields.joined(separator: ",\n  ") + "\n}"
  }

  /// A line break inside a field would begin a new tag.
  private static func oneLine(_ text: String) -> String {
    String(
      decoding: text.utf8.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }, as: UTF8.self)
  }

  private static func braced(_ text: String) -> String {
    var out: [UInt8] = []
    for byte in oneLine(text).utf8 {
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
