import Condition

/// What a sentence rests on, one tap behind it: the study's own words, and the words explained.
///
/// A `<details>` element: it works without script, by keyboard and read aloud, and the reader stays
/// in place.
struct SourceNote: Component {
  /// What the reader taps.
  enum Handle: Equatable {
    /// The small mark after a sentence.
    case mark
    /// A line of its own in these words.
    case words(String)
  }

  let passages: [ShownPassage]
  var terms: [Term] = []
  let language: String?
  var handle = Handle.mark

  var isEmpty: Bool { passages.isEmpty && terms.isEmpty }

  func write(to html: inout HTML) {
    guard !isEmpty else { return }
    html.raw("<details class=\"src\"><summary>")
    switch handle {
    case .mark:
      html.raw("<span class=\"tap\" aria-hidden=\"true\">\u{201C}\u{201D}</span>")
      html.raw("<span class=\"aloud\">")
      html.text(name)
      html.raw("</span>")
    case .words(let words):
      html.raw("<span class=\"tap\" aria-hidden=\"true\">\u{201C}\u{201D}</span> ")
      html.text(words)
    }
    html.raw("</summary><div class=\"own\">\n")
    for passage in passages { html.add(PassageItem(passage: passage, language: language)) }
    for term in terms {
      html.raw("<p><strong>")
      html.text(term.lay ?? term.name)
      html.raw(":</strong> ")
      html.text(term.explanation)
      html.add(DraftMark(review: term.review))
      html.raw("</p>\n")
    }
    html.raw("</div></details>")
  }

  /// For readers who hear the page: `Source: Results, sentence 1`.
  private var name: String {
    guard !passages.isEmpty else { return "Words explained" }
    return "Source: " + passages.map(\.label).joined(separator: "; ")
  }
}
