extension PubMedRecord {
  /// When the study first appeared: the earlier of online and in print, the more precise of equals.
  func published(notes: inout [String]) -> PublicationDate? {
    var dates: [PublicationDate] = []
    var elements = article.all("ArticleDate")
    if isBook {
      elements += article.all("ContributionDate")
      // A book's own date is that of its first edition, often years before the chapter.
      if elements.isEmpty { elements = article.first("Book")?.all("PubDate") ?? [] }
    } else {
      elements += article.first("Journal")?.first("JournalIssue")?.all("PubDate") ?? []
    }
    for element in elements {
      if let date = PubMedDate.read(element, notes: &notes) { dates.append(date) }
    }
    return dates.min { left, right in
      let isRefined =
        left.year == right.year
        && (left.month == nil || right.month == nil
          || (left.month == right.month && (left.day == nil || right.day == nil)))
      return isRefined ? Self.precision(left) > Self.precision(right) : left < right
    }
  }

  /// When NLM last touched the record: tells which of two copies is the newer one.
  var revised: PublicationDate? {
    var notes: [String] = []
    let element = citation.first("DateRevised") ?? citation.first("DateCompleted")
    return element.flatMap { PubMedDate.read($0, notes: &notes) }
  }

  private static func precision(_ date: PublicationDate) -> Int {
    date.day != nil ? 2 : (date.month != nil ? 1 : 0)
  }
}
