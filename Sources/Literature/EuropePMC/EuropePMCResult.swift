/// One result of Europe PMC's search, as its JSON has it (`resultType=core`).
///
/// Source: Europe PMC, "RESTful Web Service Reference Guide", table of the core result's fields.
struct EuropePMCResult: Decodable {
  struct List<Item: Decodable>: Decodable {
    var items: [Item] = []

    private struct Key: CodingKey {
      var stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    /// Every list is an object with one key, whose name is the item's.
    init(from decoder: any Decoder) throws {
      let fields = try decoder.container(keyedBy: Key.self)
      for key in fields.allKeys {
        if let items = try? fields.decode([Item].self, forKey: key) { self.items += items }
      }
    }
  }

  struct Author: Decodable {
    var firstName: String?
    var lastName: String?
    var fullName: String?
    var collectiveName: String?
  }

  struct JournalInfo: Decodable {
    struct Journal: Decodable {
      var title: String?
      var isoabbreviation: String?
      var medlineAbbreviation: String?
    }
    var dateOfPublication: String?
    var printPublicationDate: String?
    var journal: Journal?
  }

  struct Heading: Decodable { var descriptorName: String? }

  struct Grant: Decodable {
    var grantId: String?
    var agency: String?
  }

  struct Link: Decodable {
    var type: String?
    var reference: String?
    var id: String?
    var source: String?
  }

  var source: String?
  var pmid: String?
  var pmcid: String?
  var doi: String?
  var title: String?
  var abstractText: String?
  var authorString: String?
  var authorList: List<Author>?
  var journalInfo: JournalInfo?
  var pubYear: String?
  var firstPublicationDate: String?
  var electronicPublicationDate: String?
  var dateOfRevision: String?
  var language: String?
  var license: String?
  var versionNumber: Int?
  var publicationStatus: String?
  var pubTypeList: List<String>?
  var meshHeadingList: List<Heading>?
  var keywordList: List<String>?
  var grantsList: List<Grant>?
  var commentCorrectionList: List<Link>?
}
