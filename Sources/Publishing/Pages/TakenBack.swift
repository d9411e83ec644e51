import Evidence
import FactCheck
import Literature

/// What a card, a feed or a title says of a study that was retracted or withdrawn: how it was done, and
/// nothing that it claimed, whoever wrote its text.
struct TakenBack {
  let headline: String
  let teaser: String

  /// `nil` where the study stands.
  init?(status: PublicationStatus?, design: Design?, n: Int?, species: Species?) {
    let word: String
    switch status {
    case .retracted: word = "Retracted"
    case .withdrawn: word = "Withdrawn"
    default: return nil
    }
    let kind = PlainWords.design(design ?? .other)
    var what = kind.prefix(1).lowercased() + kind.dropFirst()
    if species == .human || species == .both, let n {
      what += n == 1 ? " of one person" : " of \(PlainWords.number(n)) people"
    }
    headline = "\(word): \(what)"
    teaser = "\(word). Do not rely on what it says."
  }

  /// A text that says itself that the study was taken back stays: our own writer makes no claim then.
  func headline(_ written: String) -> String { written.hasPrefix(mark) ? written : headline }

  func teaser(_ written: String) -> String { written.hasPrefix(mark) ? written : teaser }

  private var mark: Substring { headline.prefix { $0 != " " } }
}

extension StudyCard {
  /// The card without the claim of a study that was taken back.
  func withoutClaim() -> StudyCard {
    guard let taken = TakenBack(status: status, design: design, n: n, species: species) else {
      return self
    }
    var card = self
    card.headline = taken.headline(headline)
    card.teaser = taken.teaser(teaser)
    return card
  }
}

extension Summary {
  /// The same for a whole text; its sentences stay, below the banner.
  func withoutClaim(of card: StudyCard) -> Summary {
    guard
      let taken = TakenBack(
        status: card.status, design: card.design, n: card.n, species: card.species)
    else { return self }
    var summary = self
    summary.headline.text = taken.headline(headline.text)
    summary.teaser.text = taken.teaser(teaser.text)
    return summary
  }
}
