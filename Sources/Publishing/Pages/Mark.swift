/// The site's own mark: a nerve fibre, wrapped in segments of myelin with gaps between them.
struct Mark: Component {
  func write(to html: inout HTML) {
    html.raw(
      """
      <svg class="mark" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" \
      focusable="false"><path class="fibre" d="M2 33C12 33 14 11 22 11S32 33 42 33"/>\
      <path class="sheath" d="M4.500 32.500C8.500 31 10.800 26 13 21M17.500 13.800C20.200 10.200 \
      23.800 10.200 26.500 13.800M31 21C33.200 26 35.500 31 39.500 32.500"/></svg>
      """)
  }
}
