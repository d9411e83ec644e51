/// The site's own mark: a nerve fibre, wrapped in segments of myelin with gaps between them.
struct Mark: Component {
  func write(to html: inout HTML) {
    html.raw(
      """
      <svg class="mark" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" \
      focusable="false"><path class="fibre" d="M2 34C16 34 10 22 22 22S28 10 42 10"/>\
      <path class="sheath" pathLength="100" d="M2 34C16 34 10 22 22 22S28 10 42 10"/></svg>
      """)
  }
}
