/// The mark of invented samples: a keyword that their records carry.
enum Invented {
  static func isMark(_ keyword: String) -> Bool {
    keyword.utf8.count == 15 && keyword.lowercased() == "invented sample"
  }
}
