/// What an article lists as its references.
struct JATSReferences {
  let root: XMLElement

  var names: [String] {
    var works = CitedWorks()
    if let back = root.first("back") { read(back, into: &works, depth: 0) }
    return works.names
  }

  private func read(_ element: XMLElement, into works: inout CitedWorks, depth: Int) {
    guard depth < 8 else { return }
    for child in element.children {
      switch child.localName {
      case "ref-list", "sec", "app-group", "app": read(child, into: &works, depth: depth + 1)
      case "ref":
        var ids = Ids()
        ids.read(child, depth: 0)
        works.add(pmid: ids.pmid, doi: ids.doi)
      default: continue
      }
    }
  }

  /// The first number of each kind that stands anywhere in a reference.
  private struct Ids {
    var pmid: String?
    var doi: String?

    mutating func read(_ element: XMLElement, depth: Int) {
      guard depth < 6 else { return }
      for child in element.children {
        if child.isNamed("pub-id") {
          if child.attribute("pub-id-type", is: "pmid") { pmid = pmid ?? child.text }
          if child.attribute("pub-id-type", is: "doi") { doi = doi ?? child.text }
        } else {
          read(child, depth: depth + 1)
        }
      }
    }
  }
}
