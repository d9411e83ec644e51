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
    return PublicationDate.first(of: dates)
  }

  /// The date of the journal's issue.
  var issue: PublicationDate? {
    guard !isBook, let element = article.first("Journal")?.first("JournalIssue")?.first("PubDate")
    else { return nil }
    var notes: [String] = []
    return PubMedDate.read(element, notes: &notes)
  }

  /// When NLM last touched the record: tells which of two copies is the newer one.
  var revised: PublicationDate? {
    var notes: [String] = []
    let element = citation.first("DateRevised") ?? citation.first("DateCompleted")
    return element.flatMap { PubMedDate.read($0, notes: &notes) }
  }
}
