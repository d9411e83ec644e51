import Foundation
import Literature

/// The pages that list studies.
extension EditionPlan {
  /// A list with more studies than this gets a page for each year.
  private static let listLimit = 60
  /// How many of the newest studies the front page chooses from.
  private static let frontDepth = 600

  /// One page of a list: all of it, its newest studies, or a year.
  private struct ListPart: Sendable {
    /// Places in the edition's cards, newest first.
    var places: [Int]
    var years: [Int]
    var year: Int?
  }

  private var months: [(PublicationDate, [Int])] {
    var places: [PublicationDate: [Int]] = [:]
    for (place, card) in source.cards.enumerated() {
      guard let date = card.published else { continue }
      places[PublicationDate(year: date.year, month: date.month), default: []].append(place)
    }
    return places.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  mutating func planFront() {
    let cards = Array(
      source.cards.lazy.filter { Prominence.mayLead($0) }.prefix(Self.frontDepth))
    let months = months.map(\.0)
    let shown = Prominence(cards)
    var hash = inputs("front")
    for card in shown.people + shown.laboratory + shown.opinion { hash.add(card) }
    for month in months { hash.add(month.description) }
    page("", hash) { [context] in Pages.front(cards, months: months, in: context) }
  }

  mutating func planMonths() {
    let months = months
    var all = inputs("months")
    for (place, (month, studies)) in months.enumerated() {
      all.add("\(month) \(studies.count)")
      let newer = place > 0 ? months[place - 1].0 : nil
      let older = place + 1 < months.count ? months[place + 1].0 : nil
      var hash = inputs("month", month.description, newer?.description ?? "")
      hash.add(older?.description ?? "")
      for study in studies { hash.add(source.cards[study]) }
      page(SitePath.month(month), hash) { [context, cards = source.cards] in
        Pages.month(
          month, cards: studies.map { cards[$0] }, newer: newer, older: older, in: context)
      }
    }
    page("months/", all) { [context] in
      Pages.months(months.map { ($0.0, $0.1.count) }, in: context)
    }
  }

  mutating func planSubjects() {
    let profile = context.profile
    planSubjects(
      "topics", profile.topics, id: \.id, of: \.topics, index: Pages.topics,
      list: { topic, cards, years, year, context in
        Pages.topic(topic, cards: cards, years: years, year: year, in: context)
      })
    planSubjects(
      "treatments", profile.treatments, id: \.id, of: \.treatments, index: Pages.treatments,
      list: { treatment, cards, years, year, context in
        Pages.treatment(treatment, cards: cards, years: years, year: year, in: context)
      })
    planSubjects(
      "types", profile.types, id: \.id, of: \.types, index: Pages.diseaseTypes,
      list: { type, cards, years, year, context in
        Pages.diseaseType(type, cards: cards, years: years, year: year, in: context)
      })
  }

  /// The pages of one kind of subject: an index and a list for each subject that has studies.
  private mutating func planSubjects<Subject: Sendable>(
    _ folder: String, _ subjects: [Subject], id: (Subject) -> String,
    of ids: (StudyCard) -> [String],
    index: @escaping @Sendable ([String: Int], SiteContext) -> [UInt8],
    list: @escaping @Sendable (Subject, [StudyCard], [Int], Int?, SiteContext) -> [UInt8]
  ) {
    var named: Set<String> = []
    var places: [String: [Int]] = [:]
    for (place, card) in source.cards.enumerated() {
      named.formUnion(ids(card))
      // Retracted studies keep their address but leave the lists.
      guard Prominence.mayLead(card) else { continue }
      for id in ids(card) { places[id, default: []].append(place) }
    }
    let counts = places.mapValues(\.count)
    var all = inputs(folder)
    for (id, count) in counts.sorted(by: { $0.key < $1.key }) { all.add("\(id) \(count)") }
    page(folder + "/", all) { [context] in index(counts, context) }
    for subject in subjects where named.contains(id(subject)) {
      let path = "\(folder)/\(id(subject))/"
      for part in parts(places[id(subject)] ?? []) {
        let place = part.year.map { path + "\($0)/" } ?? path
        var hash = inputs("list", place)
        for year in part.years { hash.add(String(year)) }
        for study in part.places { hash.add(source.cards[study]) }
        page(place, hash) { [context, cards = source.cards] in
          list(subject, part.places.map { cards[$0] }, part.years, part.year, context)
        }
      }
    }
  }

  /// One page, or for long lists the newest studies and a page for each year: so that a new study
  /// does not shift every page.
  private func parts(_ places: [Int]) -> [ListPart] {
    guard places.count > Self.listLimit else { return [ListPart(places: places, years: [])] }
    var byYear: [Int: [Int]] = [:]
    var undated: [Int] = []
    for place in places {
      if let year = source.cards[place].published?.year {
        byYear[year, default: []].append(place)
      } else {
        undated.append(place)
      }
    }
    let years = byYear.keys.sorted(by: >)
    let newest = places.filter { source.cards[$0].published != nil }.prefix(Self.listLimit / 2)
    let front = ListPart(places: newest + undated, years: years)
    return [front] + years.map { ListPart(places: byYear[$0] ?? [], years: years, year: $0) }
  }
}
