import Evidence

/// The evidence ladder with "you are here", drawn as a fibre; its words stand in the list beside it.
struct EvidenceLadder: Component {
  let stage: Stage

  /// Opinions, overviews and plans have no step: an empty ladder would say nothing.
  func write(to html: inout HTML) {
    guard stage != .opinion else { return }
    html.raw("<figure class=\"ladder\">\n<ol>\n")
    for rung in StageWords.rungs.reversed() {
      html.raw(rung == stage ? "<li class=\"here\" aria-current=\"true\">" : "<li>")
      html.add(RungMark(isFilled: StageWords.rank(rung) >= StageWords.rank(stage)))
      html.raw("<span><strong>")
      html.text(StageWords.name(rung))
      html.raw("</strong>")
      if rung == stage {
        html.raw(" <em>this study is here</em><br>")
        html.text(StageWords.explanation(rung))
      }
      html.raw("</span></li>\n")
    }
    html.raw("</ol>\n<figcaption>")
    html.raw("Steps from the laboratory, at the bottom, to many studies put together, at the top. ")
    html.raw("A higher step is not always a better study.</figcaption>\n</figure>\n")
  }
}
