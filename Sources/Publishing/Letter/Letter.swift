import Archive
import Condition
import Evidence
import Foundation
import Literature

/// The week's letter: what is new and what was taken back, to be pasted or sent by the publisher's
/// own mailer. It knows nothing of who gets it.
package struct Letter: Sendable, Equatable {
  package struct Item: Sendable, Equatable {
    package var title: String
    /// Stage, species, how many and date, in one line.
    package var facts: String
    package var text: String
    package var address: String
    /// The first topic of the study; `nil` where it has none, and for corrections.
    package var topic: String?
  }

  package struct Part: Sendable, Equatable {
    package var title: String
    package var items: [Item]
  }

  package var title: String
  package var introduction: String
  /// Corrections first, then by lane; none is empty.
  package var parts: [Part]
  package var footer: [String]
  package var language: String
  package var sender: String
  package var date: Date

  /// Reads what was published or changed in the days up to `now`.
  ///
  /// - Throws: `ArchiveError`
  package static func read(
    _ archive: any Archive, settings: SiteSettings, policy: PublicationPolicy,
    profile: ConditionProfile, days: Int, now: Date
  ) async throws -> Letter {
    let source = try await EditionSource.read(
      archive, policy: policy, earlier: nil, style: settings.style)
    let first = now.addingTimeInterval(Double(-days) * 86_400)
    let isRecent = { (date: Date) in date > first && date <= now }
    let fresh = zip(source.dates, source.cards).filter { date, card in
      isRecent(Date(timeIntervalSince1970: date)) && Prominence.mayLead(card)
    }.map(\.1)
    let notices = source.notices.filter { isRecent($0.at) }.map { notice in
      let card = source.cards[notice.place]
      return Item(
        title: card.headline.hasPrefix(notice.word + ":")
          ? card.headline : "\(notice.word): \(card.headline)",
        facts: facts(card, settings.style), text: notice.text,
        address: settings.address(of: "studies/\(card.id)/"))
    }
    var parts = [Part(title: "Corrections and retractions", items: notices)]
    for lane in LetterLane.allCases {
      let cards = fresh.filter { LetterLane(of: $0.stage) == lane }
      let items = byTopic(cards, profile).map { card, topic in
        Item(
          title: (card.isInvented ? "Invented sample: " : "") + card.headline,
          facts: facts(card, settings.style), text: card.teaser,
          address: settings.address(of: "studies/\(card.id)/"), topic: topic)
      }
      parts.append(Part(title: lane.title, items: items))
    }
    return Letter(
      settings, parts.filter { !$0.items.isEmpty }, count: fresh.count, profile.team, days, now)
  }

  private init(
    _ settings: SiteSettings, _ parts: [Part], count: Int, _ team: String, _ days: Int, _ now: Date
  ) {
    let day = settings.style.date(Timestamp(now).day)
    title = "\(settings.name): \(days == 7 ? "the week" : "\(days) days") to \(day)"
    let studies =
      switch count {
      case 0: "No new studies"
      case 1: "1 new study"
      default: "\(count) new studies"
      }
    introduction = [studies, settings.tagline].filter { !$0.isEmpty }.map { "\($0)." }
      .joined(separator: " ")
    self.parts = parts
    footer =
      [
        "Software wrote these texts and checked each sentence against the study's own words. "
          + "The pages say which a person has checked.",
        "Before changing anything about a treatment, talk to your \(team).",
        settings.address(of: ""),
      ] + settings.notes
    language = settings.locale
    sender = settings.publisher?.name ?? settings.name
    date = now
  }

  /// A lane by topics, in the profile's order; what has no topic comes last.
  private static func byTopic(
    _ cards: [StudyCard], _ profile: ConditionProfile
  ) -> [(card: StudyCard, topic: String?)] {
    let placed = cards.map { card in
      (card, card.topics.first.flatMap { id in profile.topics.firstIndex { $0.id == id } })
    }
    let order = placed.indices.sorted { a, b in
      let (left, right) = (placed[a].1 ?? Int.max, placed[b].1 ?? Int.max)
      return left == right ? a < b : left < right
    }
    return order.map { (placed[$0].0, placed[$0].1.map { profile.topics[$0].name }) }
  }

  private static func facts(_ card: StudyCard, _ style: HouseStyle) -> String {
    return [
      card.stage.map(StageWords.name), PlainWords.size(card), PlainWords.speciesWorthSaying(card),
      card.published.map { style.date($0) },
    ].compactMap(\.self).joined(separator: " · ")
  }
}
