import Literature

extension EditionPlan {
  /// The newest studies of each year: their months have them all.
  mutating func planYears() {
    let years = Dictionary(grouping: months, by: \.0.year).sorted { $0.key > $1.key }
    for (place, (year, members)) in years.enumerated() {
      let newer = place > 0 ? years[place - 1].key : nil
      let older = place + 1 < years.count ? years[place + 1].key : nil
      let path = SitePath.year(year)
      let studies = members.flatMap(\.1).sorted()
      let months = members.map { ($0.0, $0.1.count) }
      planFeed(
        of: "Studies of \(year)", path, studies.filter { source.traits[$0].mayLead },
        noticed: studies)
      let newest = ListPlan(studies, of: source.traits).leading
      var hash = inputs("year", path, String(studies.count))
      hash.add("\(newer.map(String.init) ?? "") \(older.map(String.init) ?? "")")
      for (month, count) in months { hash.add("\(month) \(count)") }
      for place in newest { hash.add(source.cardHashes[place]) }
      page(path, hash) { [context, cards = source.cards] in
        Pages.year(
          year, cards: newest.map { cards[$0] }, total: studies.count, months: months,
          newer: newer, older: older, in: context)
      }
    }
  }
}
