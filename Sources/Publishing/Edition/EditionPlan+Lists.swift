import Foundation
import Literature

/// The pages that list studies.
extension EditionPlan {
  /// How many of the newest studies the front page chooses from.
  private static let frontDepth = 600

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
      for (part, places) in ListPlan(studies, of: source.cards).months {
        var hash = listInputs(SitePath.month(month) + part.path, part, places)
        hash.add("\(newer?.description ?? "") \(older?.description ?? "")")
        page(SitePath.month(month) + part.path, hash) { [context, cards = source.cards] in
          Pages.month(
            month, cards: places.map { cards[$0] }, part: part, newer: newer, older: older,
            in: context)
        }
      }
    }
    page("months/", all) { [context] in
      Pages.months(months.map { ($0.0, $0.1.count) }, in: context)
    }
  }

  mutating func planSubjects() {
    let profile = context.profile
    let news = source.news
    planSubjects(
      "topics", profile.topics, id: \.id, name: \.name, of: \.topics, index: Pages.topics,
      list: { topic, cards, part, context in
        Pages.topic(topic, cards: cards, part: part, in: context)
      })
    planSubjects(
      "treatments", profile.treatments, id: \.id, name: \.name, of: \.treatments,
      index: Pages.treatments,
      list: { treatment, cards, part, context in
        Pages.treatment(
          treatment, cards: cards, part: part, news: news[treatment.id] ?? [], in: context)
      }, also: { treatment in (news[treatment.id] ?? []).map(InputHash.text) })
    planSubjects(
      "types", profile.types, id: \.id, name: \.name, of: \.types, index: Pages.diseaseTypes,
      list: { type, cards, part, context in
        Pages.diseaseType(type, cards: cards, part: part, in: context)
      })
  }

  /// The pages of one kind of subject: an index and a list for each subject that has studies.
  private mutating func planSubjects<Subject: Sendable>(
    _ folder: String, _ subjects: [Subject], id: (Subject) -> String, name: (Subject) -> String,
    of ids: (StudyCard) -> [String],
    index: @escaping @Sendable ([String: Int], SiteContext) -> [UInt8],
    list: @escaping @Sendable (Subject, [StudyCard], ListPart, SiteContext) -> [UInt8],
    also: (Subject) -> [String] = { _ in [] }
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
      planFeed(of: ListPages.capitalised(name(subject)), path, places[id(subject)] ?? [])
      for (part, places) in ListPlan(places[id(subject)] ?? [], of: source.cards).subjects {
        var hash = listInputs(path, part, places)
        if part.view == .newest { for text in also(subject) { hash.add(text) } }
        page(path + part.path, hash) { [context, cards = source.cards] in
          list(subject, places.map { cards[$0] }, part, context)
        }
      }
    }
  }

  private func listInputs(_ path: String, _ part: ListPart, _ places: [Int]) -> InputHash {
    var hash = inputs("list", path, part.path)
    hash.add("\(part.number) \(part.count) \(part.total) \(part.hasYearPages)")
    for entry in part.stages { hash.add("\(entry.stage.rawValue) \(entry.count)") }
    for entry in part.years { hash.add("\(entry.year) \(entry.count)") }
    for study in places { hash.add(source.cards[study]) }
    return hash
  }
}
