import Foundation
import Literature

/// The pages that list studies.
extension EditionPlan {
  /// How many of the newest studies the front page chooses from.
  private static let frontDepth = 600

  /// Newest first.
  static func months(of source: EditionSource) -> [(PublicationDate, [Int])] {
    var places: [PublicationDate: [Int]] = [:]
    for place in source.cards.indices {
      guard let date = source.cards[place].published else { continue }
      places[PublicationDate(year: date.year, month: date.month), default: []].append(place)
    }
    return places.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
  }

  mutating func planFront() {
    let picks = picks
    let picked = Set(picks.map(\.card.id))
    let cards = Array(
      source.cards.indices.lazy.filter { [source] in source.traits[$0].mayLead }
        .map { [source] in source.cards[$0] }.filter { !picked.contains($0.id) }
        .prefix(Self.frontDepth))
    let months = months.map(\.0)
    let shown = Prominence(cards)
    var hash = inputs("front")
    for pick in picks {
      hash.add(pick.card)
      hash.add(pick.reason)
    }
    for card in shown.people + shown.laboratory + shown.opinion { hash.add(card) }
    for month in months { hash.add(month.description) }
    let isNew = Self.isNew(months.first, on: context.now)
    let title = (isNew ? "New research on " : "Research on ") + context.profile.name
    hash.add(title)
    page("", hash) { [context] in
      Pages.front(shown, picks: picks, months: months, isNew: isNew, in: context)
    }
    planFragment(title, "", picks.map(\.card) + shown.people)
  }

  /// Whether the newest month is one of the last twelve: what is older is called new no longer.
  static func isNew(_ month: PublicationDate?, on day: PublicationDate) -> Bool {
    guard let month else { return false }
    let age = (day.year - month.year) * 12 + (day.month ?? 1) - (month.month ?? 12)
    return age <= 12
  }

  /// A list's newest studies, to be mounted in another page.
  mutating func planFragment(_ title: String, _ path: String, _ cards: [StudyCard]) {
    let cards = Array(cards.prefix(ListFragment.shown))
    var hash = inputs("fragment", path, title)
    for card in cards { hash.add(card) }
    let fragment = ListFragment(
      title: title, path: path, cards: cards, settings: context.settings)
    files.append(
      PlannedFiles(path + ListFragment.name, inputs: hash.hash) { fragment.bytes() })
  }

  /// What the editors chose, as far as it is shown and may lead.
  private var picks: [(card: StudyCard, reason: String)] {
    let wanted = context.settings.picks
    guard !wanted.isEmpty else { return [] }
    let moved = Dictionary(source.redirects.map { ($0.old, $0.new) }) { a, _ in a }
    return wanted.compactMap { pick in
      let id = moved[pick.study] ?? pick.study
      return source.cards.first { $0.id == id && Prominence.mayLead($0) }
        .map { ($0, pick.reason) }
    }
  }

  /// Ids of picks that stand on no page here, or may not lead.
  var missingPicks: [String] {
    let moved = Dictionary(source.redirects.map { ($0.old, $0.new) }) { a, _ in a }
    let shown = Set(picks.map(\.card.id))
    return context.settings.picks.map(\.study).filter { !shown.contains(moved[$0] ?? $0) }
  }

  mutating func planMonths() {
    let months = months
    var all = inputs("months")
    for (place, (month, studies)) in months.enumerated() {
      all.add("\(month) \(studies.count)")
      let newer = place > 0 ? months[place - 1].0 : nil
      let older = place + 1 < months.count ? months[place + 1].0 : nil
      planFeed(
        of: "Studies of \(context.settings.style.date(month))", SitePath.month(month),
        studies.filter { source.traits[$0].mayLead }, noticed: studies)
      for (part, places) in ListPlan(studies, of: source.traits).months {
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

  /// The page for families and carers, where the condition has topics for them.
  mutating func planFamilies() {
    let wanted = context.profile.families
    guard !wanted.isEmpty else { return }
    var counts: [String: Int] = [:]
    var named: [Int] = []
    var theirs: [String: [Int]] = [:]
    for place in source.cards.indices {
      let topics = source.cards[place].topics
      if topics.contains(where: wanted.contains) { named.append(place) }
      guard source.traits[place].mayLead else { continue }
      for topic in topics { counts[topic, default: 0] += 1 }
      for topic in wanted where topics.contains(topic) {
        theirs[topic, default: []].append(place)
      }
    }
    var parts: [FamiliesPage.Part] = []
    for id in wanted {
      guard let topic = context.profile.topics.first(where: { $0.id == id }) else { continue }
      let cards = (theirs[id] ?? []).lazy.filter { [source] in
        source.traits[$0].isOfPeople && source.cards[$0].tellsResult
      }.prefix(FamiliesPage.shown).map { [source] in source.cards[$0] }
      parts.append(
        FamiliesPage.Part(topic: topic, cards: Array(cards), total: counts[topic.id] ?? 0))
    }
    var hash = inputs("families")
    for part in parts {
      hash.add("\(part.topic.id) \(part.total)")
      for card in part.cards { hash.add(card) }
    }
    for id in counts.keys.sorted() { hash.add(id) }
    page(FamiliesPage.path, hash) { [context, parts, topics = Set(counts.keys)] in
      FamiliesPage(parts: parts, topics: topics, context: context).bytes()
    }
    let shown = named.filter { source.traits[$0].mayLead }
    planFeed(of: FamiliesPage.title, FamiliesPage.path, shown, noticed: named)
    planFragment(
      FamiliesPage.title, FamiliesPage.path,
      shown.prefix(ListFragment.shown).map { source.cards[$0] })
  }

  mutating func planSubjects() {
    let profile = context.profile
    let news = source.news
    planSubjects(
      "topics", profile.topics, id: \.id, name: \.name, of: { [source] in source.cards[$0].topics },
      index: Pages.topics,
      list: { topic, cards, part, context in
        Pages.topic(topic, cards: cards, part: part, in: context)
      })
    planSubjects(
      "treatments", profile.treatments, id: \.id, name: \.name,
      of: { [source] in source.cards[$0].treatments },
      index: Pages.treatments,
      list: { treatment, cards, part, context in
        Pages.treatment(
          treatment, cards: cards, part: part, news: news[treatment.id] ?? [], in: context)
      }, also: { treatment in (news[treatment.id] ?? []).map(InputHash.text) })
    planSubjects(
      "types", profile.types, id: \.id, name: \.name, of: { [source] in source.cards[$0].types },
      index: Pages.diseaseTypes,
      list: { type, cards, part, context in
        Pages.diseaseType(type, cards: cards, part: part, in: context)
      })
  }

  /// The pages of one kind of subject: an index and a list for each subject that has studies.
  private mutating func planSubjects<Subject: Sendable>(
    _ folder: String, _ subjects: [Subject], id: (Subject) -> String, name: (Subject) -> String,
    of ids: (_ place: Int) -> [String],
    index: @escaping @Sendable ([String: Int], SiteContext) -> [UInt8],
    list: @escaping @Sendable (Subject, [StudyCard], ListPart, SiteContext) -> [UInt8],
    also: (Subject) -> [String] = { _ in [] }
  ) {
    // Retracted studies keep their address but leave the lists.
    var all: [String: [Int]] = [:]
    var places: [String: [Int]] = [:]
    for place in source.cards.indices {
      for id in ids(place) {
        all[id, default: []].append(place)
        if source.traits[place].mayLead { places[id, default: []].append(place) }
      }
    }
    let counts = places.mapValues(\.count)
    var hash = inputs(folder)
    for (id, count) in counts.sorted(by: { $0.key < $1.key }) { hash.add("\(id) \(count)") }
    page(folder + "/", hash) { [context] in index(counts, context) }
    for subject in subjects {
      guard let named = all[id(subject)] else { continue }
      let path = "\(folder)/\(id(subject))/"
      let title = ListPages.capitalised(name(subject))
      let studies = places[id(subject)] ?? []
      planFeed(of: title, path, studies, noticed: named)
      planFragment(title, path, studies.prefix(ListFragment.shown).map { source.cards[$0] })
      for (part, places) in ListPlan(studies, of: source.traits).subjects {
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
    for study in places { hash.add(source.cardHashes[study]) }
    return hash
  }
}
