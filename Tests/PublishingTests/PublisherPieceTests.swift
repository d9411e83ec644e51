import Foundation
import Testing

@testable import Publishing

@Suite struct PublisherPieceTests {
  private func theme(header: String?, footer: String? = nil) throws -> Theme {
    var files: [(name: String, bytes: [UInt8])] = [("myelin.css", []), ("favicon.svg", [])]
    if let header { files.append(("header.html", Array(header.utf8))) }
    if let footer { files.append(("footer.html", Array(footer.utf8))) }
    return try Theme(files: files)
  }

  private func page(_ theme: Theme) -> String {
    let context = SiteContext(
      settings: SiteSettings().dressed(by: theme), profile: Written.profile,
      now: Timestamp(Date(timeIntervalSince1970: 0)).day, assets: theme.names)
    return String(decoding: Pages.privacy(in: context), as: UTF8.self)
  }

  @Test func thePublishersPiecesStandOnEveryPageAsTheyAre() throws {
    let header = "<a href=\"https://society.example/\">The Society &amp; friends</a>"
    let footer = "<p>Charity no. 1</p>"
    let theme = try theme(header: header, footer: footer)
    let page = page(theme)
    let inHeader = try #require(page.range(of: "<header class=\"top\">\n<div class=\"publisher\">"))
    #expect(page[inHeader.upperBound...].hasPrefix("\n" + header + "\n</div>"))
    #expect(page.contains("<div class=\"publisher\">\n\(footer)\n</div>\n</footer>"))
    #expect(theme.assets.allSatisfy { !$0.path.contains("header") && !$0.path.contains("footer") })
  }

  @Test func withoutThemNothingIsAdded() throws {
    #expect(!page(try theme(header: nil)).contains("publisher\""))
  }

  @Test func anotherPieceMakesEveryPageAnew() throws {
    #expect(try theme(header: "<p>a</p>").hash != theme(header: "<p>b</p>").hash)
    #expect(try theme(header: "<p>a</p>").hash != theme(header: nil, footer: "<p>a</p>").hash)
  }

  @Test(arguments: [
    "<SCRIPT>x()</SCRIPT>", "<p style=\"color:red\">a</p>", "<style>p{}</style>", "<h1>We</h1>",
    "<body>", String(repeating: "long ", count: 1_300),
  ])
  func whatWouldBreakThePageIsRefusedWithItsFile(text: String) {
    #expect {
      try theme(header: text)
    } throws: { error in
      (error as? EditionError)?.message.contains("header.html") == true
    }
  }

  @Test func whatIsNoUTF8IsRefused() {
    #expect(throws: EditionError.self) { try PublisherPiece([0x3C, 0xFF], name: "footer.html") }
  }
}
