import Evidence
import Foundation
import Literature

/// One entry of the feeds: a study that is new here, or the news that one was retracted.
package struct FeedItem: Sendable, Equatable {
  /// The page's address; a notice about a study adds `#retracted`. Never changes for one item.
  package var id: String
  package var address: String
  /// Headline, stage, species, how many and date.
  package var title: String
  /// What the study says and what the text is: whole sentences.
  package var text: String
  /// When the item first appeared here.
  package var date: Date
  /// When its text last changed.
  package var changed: Date

  package init(
    id: String, address: String, title: String, text: String, date: Date, changed: Date
  ) {
    self.id = id
    self.address = address
    self.title = title
    self.text = text
    self.date = date
    self.changed = changed
  }

  /// The item for a study.
  ///
  /// - Parameters:
  ///   - writer: `grounded`, `model:NAME` or `editor:NAME`.
  ///   - notice: for the news that something happened to the study: `Retracted`.
  package init(
    card: StudyCard, writer: String, settings: SiteSettings, date: Date, changed: Date,
    notice: (word: String, text: String)? = nil
  ) {
    let page = settings.address(of: "studies/\(card.id)/")
    let isRetracted = card.status == .retracted || card.status == .withdrawn
    let status =
      isRetracted ? card.status.map { $0 == .retracted ? "Retracted" : "Withdrawn" } : nil
    let word = notice?.word ?? status
    var title = card.isInvented ? "Invented sample: " : ""
    // The headline of what was taken back says so itself.
    if let word, !card.headline.hasPrefix(word + ":") { title += "\(word): " }
    title += card.headline
    let parts = Self.parts(of: card, settings.style)
    if !parts.isEmpty { title += " (" + parts.joined(separator: ", ") + ")" }
    self.init(
      id: notice.map { page + "#" + $0.word.lowercased().replacing(" ", with: "-") } ?? page,
      address: page, title: title, text: Self.text(card, writer, notice?.text, settings.style),
      date: date,
      changed: changed)
  }

  private static func parts(of card: StudyCard, _ style: HouseStyle) -> [String] {
    var parts: [String] = []
    if let stage = card.stage { parts.append(StageWords.name(stage).lowercasedFirst) }
    if let size = PlainWords.size(card) { parts.append(size) }
    if card.species != Species.none, let species = PlainWords.speciesWorthSaying(card) {
      parts.append(species)
    }
    if let date = card.published { parts.append(style.date(date)) }
    return parts
  }

  private static func text(
    _ card: StudyCard, _ writer: String, _ notice: String?, _ style: HouseStyle
  ) -> String {
    var sentences: [String] = []
    if let notice { sentences.append(notice) }
    if card.isInvented {
      sentences.append("This is an invented sample, not a real study.")
    }
    sentences.append(card.teaser)
    let about = PublicNotice(
      basis: card.basis, writer: writer, check: card.check, style: style)
    sentences += about.sentences
    return sentences.joined(separator: " ")
  }
}

extension String {
  fileprivate var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
