/// A bar as long as the whole group, with the part it happened to filled.
struct CountBar: Component {
  let count: Int
  let total: Int

  func write(to html: inout HTML) {
    html.raw("<svg class=\"bar\" viewBox=\"0 0 1000 40\" preserveAspectRatio=\"none\" role=\"img\"")
    html.attribute("aria-label", parts: String(count), " of ", String(total), " people")
    html.raw("><rect class=\"whole\" width=\"1000\" height=\"40\"/><rect class=\"part\"")
    html.attribute("width", String(count * 1_000 / max(1, total)))
    html.raw(" height=\"40\"/></svg>\n")
  }
}
