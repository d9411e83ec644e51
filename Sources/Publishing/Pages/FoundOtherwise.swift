import Literature

/// Studies that asked the same and came out differently, as an editor says who is named.
package struct FoundOtherwise: Component {
  package struct Entry: Sendable {
    package var card: StudyCard
    package var reason: String
    package var by: String
  }

  private let study: StudyCard
  private let entries: [Entry]
  private let context: SiteContext

  /// - Parameter study: the page's own, in whose time the others are earlier or later.
  init(_ entries: [Entry], beside study: StudyCard, _ context: SiteContext) {
    self.entries = entries
    self.study = study
    self.context = context
  }

  package func write(to html: inout HTML) {
    for time in Time.allCases {
      let entries = entries.filter { Time($0.card, beside: study) == time }
      guard !entries.isEmpty else { continue }
      let notes = entries.map {
        ($0.card.id, "\($0.reason) Set beside this study by \($0.by).")
      }
      html.add(
        CardList(
          heading: entries.count == 1 ? time.one : time.several, entries.map(\.card), context,
          notes: Dictionary(notes) { a, _ in a }))
    }
  }

  private enum Time: CaseIterable {
    case earlier
    case later
    /// Where the dates do not tell.
    case other

    init(_ card: StudyCard, beside study: StudyCard) {
      guard let date = card.published, let own = study.published,
        !(date.isPart(of: own) || own.isPart(of: date))
      else {
        self = .other
        return
      }
      self = date < own ? .earlier : .later
    }

    var one: String {
      switch self {
      case .earlier: "An earlier study that found otherwise"
      case .later: "A later study that found otherwise"
      case .other: "A study that found otherwise"
      }
    }

    var several: String {
      switch self {
      case .earlier: "Earlier studies that found otherwise"
      case .later: "Later studies that found otherwise"
      case .other: "Studies that found otherwise"
      }
    }
  }
}

extension PublicationDate {
  /// `2021-03` is part of `2021`, and of itself.
  fileprivate func isPart(of other: PublicationDate) -> Bool {
    guard year == other.year else { return false }
    guard let otherMonth = other.month else { return true }
    guard month == otherMonth else { return false }
    return other.day == nil || day == other.day
  }
}
