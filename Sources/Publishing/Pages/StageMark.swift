import Evidence

/// The evidence ladder in small: a nerve fibre whose segments are filled up to the study's rung.
struct StageMark: Component {
  let stage: Stage

  func write(to html: inout HTML) {
    html.raw(
      "<svg class=\"rung\" viewBox=\"0 0 60 12\" width=\"60\" height=\"12\" aria-hidden=\"true\"")
    html.raw(" focusable=\"false\"><path class=\"fibre\" d=\"M0 6h60\"/>")
    html.raw("<path class=\"empty\" d=\"M5 6h2M17 6h2M29 6h2M41 6h2M53 6h2\"/>")
    // One path a rung, so that the number in the name is the number of filled segments.
    switch stage {
    case .laboratory: html.raw("<path class=\"sheath\" d=\"M5 6h2\"/>")
    case .earlyHuman: html.raw("<path class=\"sheath\" d=\"M5 6h2M17 6h2\"/>")
    case .observational: html.raw("<path class=\"sheath\" d=\"M5 6h2M17 6h2M29 6h2\"/>")
    case .trial: html.raw("<path class=\"sheath\" d=\"M5 6h2M17 6h2M29 6h2M41 6h2\"/>")
    case .synthesis: html.raw("<path class=\"sheath\" d=\"M5 6h2M17 6h2M29 6h2M41 6h2M53 6h2\"/>")
    case .opinion: break
    }
    html.raw("</svg>")
  }
}
