import Evidence
import Literature

/// The line above a headline: stage, species, design, how many, when.
struct CardFacts: Component {
  enum Level { case page, card }

  private let card: StudyCard
  private let level: Level

  init(_ card: StudyCard, level: Level) {
    self.card = card
    self.level = level
  }

  func write(to html: inout HTML) {
    html.raw("<ul class=\"tags\">")
    if let stage = card.stage {
      html.raw("<li class=\"stage\"")
      html.attribute("data-stage", stage.rawValue)
      html.raw(">")
      html.add(StageMark(stage: stage))
      html.text(StageWords.name(stage))
      html.raw("</li> ")
    }
    if let design = card.design {
      item(PlainWords.design(design), &html)
    }
    if let species = PlainWords.speciesWorthSaying(card) { item(species, &html) }
    if let size = PlainWords.size(card) { item(Self.unbroken(size), &html) }
    if let date = card.published {
      html.raw("<li><time")
      html.attribute("datetime", date.description)
      html.raw(">")
      html.text(html.style.date(date))
      html.raw("</time></li> ")
    }
    if level == .card, let status = card.status.flatMap(PlainWords.status) {
      html.raw("<li class=\"warn\">")
      html.text(status)
      html.raw("</li> ")
    }
    if level == .card, card.isInvented { html.raw("<li class=\"sample\">Invented sample</li> ") }
    html.raw("</ul>\n")
  }

  /// `12 studies, 8,448 people`, a line ending at the comma at most: a number alone tells nothing.
  private static func unbroken(_ size: String) -> String {
    var text = String.UnicodeScalarView()
    for letter in size.unicodeScalars {
      text.append(letter == " " && text.last != "," ? "\u{A0}" : letter)
    }
    return String(text)
  }

  private func item(_ text: String, _ html: inout HTML) {
    html.raw("<li>")
    html.own(text)
    html.raw("</li> ")
  }
}
