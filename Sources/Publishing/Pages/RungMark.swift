/// One segment of the fibre in `EvidenceLadder`; the style sheet draws the fibre through all of them.
struct RungMark: Component {
  let isFilled: Bool

  func write(to html: inout HTML) {
    html.raw("<svg viewBox=\"0 0 24 48\" width=\"24\" height=\"48\" aria-hidden=\"true\"")
    html.raw(
      isFilled
        ? " focusable=\"false\"><path class=\"sheath\""
        : " focusable=\"false\"><path class=\"empty\"")
    html.raw(" d=\"M12 13v22\"/></svg>")
  }
}
