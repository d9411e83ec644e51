import Testing

@testable import Publishing

@Suite struct SiteSettingsTests {
  @Test func readsEverySetting() throws {
    let settings = try SiteSettingsReader.read(
      text: """
        name: "MS news: plainly"
        tagline: What studies found
        base_url: https://example.org/ms
        logo: ours.svg
        notes: [Made in Bern.]
        publisher:
          name: MS Example Society
          url: https://example.org/
          funding: Paid by its members.
        contact: editors@example.org
        links:
          - title: About us
            url: https://example.org/about
        publication: approval
        rights: {max_words: 10, max_share: 0.1}
        locale: en-GB
        picks: [{study: "99001", reason: Many of you asked.}]
        """)
    #expect(settings.name == "MS news: plainly")
    #expect(settings.root == "https://example.org/ms/")
    #expect(settings.baseURL == "https://example.org")
    #expect(settings.basePath == "/ms")
    #expect(settings.address(of: "feed.xml") == "https://example.org/ms/feed.xml")
    #expect(settings.publisher?.funding == "Paid by its members.")
    #expect(settings.links.map(\.title) == ["About us"])
    #expect(settings.publication == .approval)
    #expect(settings.rights == RightsPolicy(maxWords: 10, maxShare: 0.1))
    #expect(settings.notes == ["Made in Bern."])
    #expect(settings.picks == [.init(study: "99001", reason: "Many of you asked.")])
  }

  @Test func anEmptyFileGivesTheBuiltInSettings() throws {
    #expect(try SiteSettingsReader.read(text: "") == SiteSettings())
    #expect(try SiteSettingsReader.read(text: "# nothing\n") == SiteSettings())
    #expect(SiteSettings().basePath == "")
    #expect(SiteSettings().baseURL == "http://127.0.0.1:8080")
    #expect(SiteSettings(root: "").baseURL == "")
  }

  @Test(arguments: [
    ("name: x\ntitel: y", 2, "titel"),
    ("base_url: ftp://example.org/", 1, "base_url"),
    ("base_url: https://example.org/?a=1", 1, "base_url"),
    ("name: x\npublication: sometimes", 2, "sometimes"),
    ("links:\n  - title: About\n    url: javascript:alert(1)", 3, "javascript"),
    ("contact: javascript:alert(1)@x", 1, "contact"),
    ("rights:\n  max_words: 40", 2, "right"),
    ("rights:\n  max_share: 2", 2, "max_share"),
    ("name: [a, b]", 1, "name"),
    ("name: x\npublisher:\n  name: y", 3, "who pays"),
    ("name: x\nbase_url: https://example.org/", 2, "who pays"),
    ("logo: ../secret.svg", 1, "logo"),
    ("locale: en_GB!", 1, "locale"),
    ("picks:\n  - study: \"1\"", 2, "reason"),
    ("name: x\n  bad: : y", 2, "YAML"),
  ])
  func namesFileLineAndMend(text: String, line: Int, word: String) {
    let error = #expect(throws: SiteSettingsError.self) {
      try SiteSettingsReader.read(text: text, file: "our.yml")
    }
    #expect(error?.line == line)
    #expect(error?.message.contains(word) == true, "\(String(describing: error))")
    #expect(error?.description.hasPrefix("our.yml, line \(line): ") == true)
    #expect(error?.mend.isEmpty == false)
  }

  @Test(arguments: ["http://127.0.0.1:8080/", "http://localhost/ms/", "http://[::1]:80/"])
  func onOnesOwnComputerNobodyNeedBeNamed(address: String) throws {
    #expect(try SiteSettingsReader.read(text: "base_url: \(address)").publisher == nil)
  }

  @Test func widerRightsNeedTheRight() throws {
    let settings = try SiteSettingsReader.read(
      text: "rights: {max_words: 500, max_share: 1, publisher_has_right: true}")
    #expect(settings.rights.maxShare == 1)
  }
}
