/// What an XML file says of itself before its first record: encoding and root element.
struct XMLProlog: Sendable {
  /// As declared; `nil` when UTF-8 or not said.
  private(set) var encoding: String?
  let root: String

  /// `nil` while the root element has not come and more bytes may follow.
  init?(_ start: some Collection<UInt8>, isWhole: Bool) {
    let text = String(decoding: start, as: UTF8.self)
    guard let root = Self.rootName(of: text) ?? (isWhole ? "" : nil) else { return nil }
    self.root = root
    encoding = Self.declaredEncoding(of: text)
  }

  /// Why the file cannot be read, when its root element already shows it.
  var refusal: (reason: String, mend: String)? {
    switch root {
    case "responseWrapper":
      (
        "This is Europe PMC's search as XML, which is not read.",
        "Ask Europe PMC for the same records as JSON (format=json, resultType=core)."
      )
    case "html", "HTML":
      ("This is a web page, not PubMed XML.", "Export the records from PubMed as XML.")
    case "eFetchResult", "ERROR":
      ("This is an error message of PubMed, not records.", "Fetch the records again.")
    default: nil
    }
  }

  /// What to say when the whole file held no record; `nil` for an empty set, which is in order.
  var emptiness: (reason: String, mend: String)? {
    switch root {
    case "PubmedArticleSet", "MedlineCitationSet", "PubmedBookArticleSet", "DeleteDocument",
      "pmc-articleset":
      nil
    default:
      (
        root.isEmpty
          ? "This begins like XML but has no element."
          : "This XML (root element “\(root.prefix(40))”) holds no PubMed record and no JATS article.",
        "Export the records from PubMed as XML."
      )
    }
  }

  private static func rootName(of text: String) -> String? {
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: open)...]
      if rest.hasPrefix("!--") {
        guard let end = rest.firstRange(of: "-->") else { return nil }
        rest = rest[end.upperBound...]
      } else if let first = rest.first, first != "?" && first != "!" {
        let name = rest.prefix { $0.isLetter || $0.isNumber || "-_:.".contains($0) }
        return name.endIndex == rest.endIndex ? nil : String(name)
      }
    }
    return nil
  }

  private static func declaredEncoding(of text: String) -> String? {
    guard let declaration = text.firstRange(of: "<?xml"),
      let end = text[declaration.upperBound...].firstRange(of: "?>"),
      let key = text[declaration.upperBound..<end.lowerBound].firstRange(of: "encoding=")
    else { return nil }
    let value = text[key.upperBound..<end.lowerBound].dropFirst()
      .prefix { $0 != "\"" && $0 != "'" }
    let name = value.lowercased()
    return ["utf-8", "utf8", "us-ascii", "ascii"].contains(name) || name.isEmpty
      ? nil : String(value)
  }
}
