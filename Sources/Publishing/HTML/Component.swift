/// A part of a page that writes itself.
package protocol Component {
  func write(to html: inout HTML)
}

extension HTML {
  package mutating func add(_ component: some Component) {
    component.write(to: &self)
  }
}
