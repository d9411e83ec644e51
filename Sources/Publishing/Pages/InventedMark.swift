/// The visible mark of every page made from a sample study.
struct InventedMark: Component {
  func write(to html: inout HTML) {
    html.raw("<p class=\"invented\"><strong>Invented sample.</strong> This study does not exist.")
    html.raw(" It only shows what a page looks like.</p>\n")
  }
}
