/// One item of the list `collection` that the API of bioRxiv and medRxiv answers with; what is not
/// known stands as `NA` in it.
///
/// Source: bioRxiv, "Content detail", api.biorxiv.org/details/medrxiv/help.
struct PreprintItem: Decodable {
  var doi: String?
  var title: String?
  var authors: String?
  /// The day on which this version was posted.
  var date: String?
  var version: Int?
  /// `cc_by`, `cc_by_nc_nd`, `cc0`, `cc_no`.
  var license: String?
  var abstract: String?
  /// The DOI of the article that came of it.
  var published: String?
  var server: String?
  var funders: [String]

  private enum Key: String, CodingKey {
    case doi, title, authors, date, version, license, abstract, published, server, funder
  }

  private struct Funder: Decodable {
    var name: String?
    var award: String?
  }

  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> String? {
      let text = try fields.decodeIfPresent(String.self, forKey: key).map(Bytes.trimmed)
      return text == "" || text == "NA" ? nil : text
    }
    doi = try text(.doi)
    title = try text(.title)
    authors = try text(.authors)
    date = try text(.date)
    license = try text(.license)
    abstract = try text(.abstract)
    published = try text(.published)
    server = try text(.server)
    // Both are of one form in some answers and of another in others.
    version =
      (try? fields.decode(Int.self, forKey: .version)) ?? (try? text(.version)).flatMap { Int($0) }
    let list = (try? fields.decode([Funder].self, forKey: .funder)) ?? []
    funders = list.compactMap { funder in
      let parts = [funder.name, funder.award].compactMap(\.self).filter {
        !$0.isEmpty && $0 != "NA"
      }
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
  }
}
