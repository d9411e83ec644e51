/// One mark a person, ten in a row: filled squares for those it happened to, rings for the others,
/// so that shape tells them apart, not colour.
struct IconArray: Component {
  let count: Int
  let total: Int

  func write(to html: inout HTML) {
    let rows = (total + 9) / 10
    html.raw("<svg class=\"icons\" role=\"img\"")
    html.attribute("viewBox", parts: "0 0 240 ", String(rows * 24))
    html.attribute("aria-label", parts: String(count), " of ", String(total), " people")
    html.raw(">")
    html.raw("<path class=\"yes\" d=\"")
    for index in 0..<count {
      html.text("M\(index % 10 * 24 + 3) \(index / 10 * 24 + 3)h18v18h-18z")
    }
    html.raw("\"/><path class=\"no\" d=\"")
    for index in count..<total {
      html.text("M\(index % 10 * 24 + 5) \(index / 10 * 24 + 12)a7 7 0 1 0 14 0a7 7 0 1 0-14 0")
    }
    html.raw("\"/></svg>\n")
  }
}
