import Foundation
import Publishing
import Testing

@Suite("Pages as a whole")
struct PagesTests {
  /// With `MYELIN_PAGES_OUT` the pages are written there, to be looked at.
  @Test func pagesCanBeWrittenForLookingAt() throws {
    #expect(PagesSet.pages.count > 30)
    guard let folder = ProcessInfo.processInfo.environment["MYELIN_PAGES_OUT"] else { return }
    try PagesSet.write(to: folder)
  }

  @Test(arguments: PagesSet.pages.map(\.path))
  func everyPageIsWhole(path: String) {
    let page = PagesSet.text(path)
    #expect(page.hasPrefix("<!doctype html>\n<html lang=\"en-GB\">"))
    #expect(page.hasSuffix("</html>\n"))
    #expect(count("<h1", in: page) == 1)
    #expect(count("<main ", in: page) == 1)
    #expect(page.contains("href=\"#main\""))
    #expect(
      page.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"))
    #expect(page.contains("<meta name=\"generator\" content=\"Myelin\">"))
    #expect(page.contains("<link rel=\"canonical\" href=\"https://example.org/ms/"))
  }

  @Test(arguments: PagesSet.pages.map(\.path))
  func headingsGoDownOneLevelAtATime(path: String) {
    var level = 0
    for heading in tags(in: PagesSet.text(path)) where heading.hasPrefix("h") {
      guard heading.count == 2, let next = Int(heading.dropFirst()) else { continue }
      #expect(next <= level + 1, "h\(next) after h\(level)")
      level = next
    }
    #expect(level > 0)
  }

  @Test(arguments: PagesSet.pages.map(\.path))
  func nothingIsLoadedFromElsewhereAndNothingRunsInline(path: String) {
    let page = PagesSet.text(path)
    for source in attributes("src", in: page) { #expect(source.hasPrefix("/ms/")) }
    for tag in page.split(separator: "<").map({ $0.prefix { $0 != ">" } }) {
      let isOwn = !tag.hasPrefix("link") || tag.contains("href=\"/ms/")
      #expect(isOwn || tag.contains("rel=\"canonical\""), "\(tag)")
      #expect(!tag.contains(" style="), "\(tag)")
      #expect(!tag.contains(" onclick") && !tag.contains(" onload") && !tag.contains(" onerror"))
      if tag.hasPrefix("script") {
        #expect(tag.contains("src=\"/ms/") || tag.contains("application/ld+json"), "\(tag)")
      }
    }
    for link in attributes("href", in: page) {
      let isAllowed =
        link.hasPrefix("/ms/") || link.hasPrefix("#") || link.hasPrefix("https://")
        || link.hasPrefix("http://") || link.hasPrefix("mailto:")
        // Relative, within the page's own folder.
        || !link.contains(":") && !link.hasPrefix("/") && !link.hasPrefix(".")
      #expect(isAllowed, "\(link)")
    }
  }

  @Test(arguments: PagesSet.pages.map(\.path))
  func everyAnchorAndEveryOwnLinkLeadsSomewhere(path: String) {
    let page = PagesSet.text(path)
    let ids = attributes("id", in: page)
    #expect(Set(ids).count == ids.count, "an id stands twice")
    let paths = Set(PagesSet.pages.map(\.path))
    for link in attributes("href", in: page) {
      if link.hasPrefix("#") {
        #expect(ids.contains(String(link.dropFirst())), "\(link)")
      } else if link.hasPrefix("/ms/") {
        let target = String(link.dropFirst(4))
        let isFile =
          target.hasPrefix("assets/") || target.hasSuffix(".json") || target.hasSuffix(".xml")
        #expect(isFile || paths.contains(target), "\(link)")
      }
    }
  }

  private func count(_ needle: String, in text: String) -> Int {
    text.components(separatedBy: needle).count - 1
  }

  private func tags(in page: String) -> [String] {
    page.split(separator: "<").map { String($0.prefix { $0.isLetter || $0.isNumber }) }
  }

  private func attributes(_ name: String, in page: String) -> [String] {
    page.components(separatedBy: " \(name)=\"").dropFirst().map {
      String($0.prefix { $0 != "\"" })
    }
  }
}
