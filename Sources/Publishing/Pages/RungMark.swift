/// One segment of the fibre in `EvidenceLadder`.
struct RungMark: Component {
  let isFilled: Bool

  func write(to html: inout HTML) {
    html.raw("<svg viewBox=\"0 0 24 48\" width=\"24\" height=\"48\" aria-hidden=\"true\"")
    html.raw(" focusable=\"false\"><path class=\"fibre\" d=\"M12 0v48\"/>")
    html.raw(isFilled ? "<path class=\"sheath\"" : "<path class=\"empty\"")
    html.raw(" d=\"M12 13v22\"/></svg>")
  }
}
