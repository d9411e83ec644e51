/// What a publisher says about itself and its publication: `site.yml`.
package struct SiteSettings: Sendable, Equatable, Codable {
  /// Who answers for the site.
  package struct Publisher: Sendable, Equatable, Codable {
    package var name: String
    package var url: String?
    /// Who pays for the site, in one sentence; shown to readers.
    package var funding: String?

    package init(name: String, url: String? = nil, funding: String? = nil) {
      self.name = name
      self.url = url
      self.funding = funding
    }
  }

  /// A link the publisher wants on every page.
  package struct Link: Sendable, Equatable, Codable {
    package var title: String
    package var url: String

    package init(title: String, url: String) {
      self.title = title
      self.url = url
    }
  }

  /// A study that the editors put first, and why.
  package struct Pick: Sendable, Equatable, Codable {
    /// The id in the address of its page.
    package var study: String
    /// One sentence, shown to readers.
    package var reason: String

    package init(study: String, reason: String) {
      self.study = study
      self.reason = reason
    }
  }

  /// When a text may appear: by itself once it passed the fact check, or after a person's approval.
  package enum Publication: String, Sendable, Codable, CaseIterable {
    case automatic
    case approval
  }

  package var name: String
  package var tagline: String
  /// Absolute address of the site's root, with a slash at its end; empty when it is not known.
  package var root: String
  /// Path of the publisher's own logo below the site's root; `nil` for the site's own mark.
  package var logo: String?
  /// What the publisher wants in the header and the footer of every page.
  package var header: PublisherPiece?
  package var footer: PublisherPiece?
  /// Sentences the publisher wants at the foot of every page.
  package var notes: [String]
  package var publisher: Publisher?
  /// How readers reach the publisher: an email address or an http(s) link.
  package var contact: String?
  package var links: [Link]
  package var publication: Publication
  /// The same for texts a language model had a hand in: these wait for a person unless the publisher
  /// says otherwise.
  package var modelPublication: Publication
  package var rights: RightsPolicy
  /// What stands first on the front page, in this order.
  package var picks: [Pick]
  /// Studies that found otherwise than another, as editors see it.
  package var otherResults: [OtherResult]
  /// Language tag of the pages, such as `en-GB`.
  package var locale: String
  /// Follows from `locale`.
  package var style: HouseStyle

  package init(
    name: String = "Myelin", tagline: String = "",
    root: String = "http://127.0.0.1:8080/", logo: String? = nil, notes: [String] = [],
    publisher: Publisher? = nil, contact: String? = nil, links: [Link] = [],
    publication: Publication = .automatic, modelPublication: Publication = .approval,
    rights: RightsPolicy = RightsPolicy(), picks: [Pick] = [],
    otherResults: [OtherResult] = [], locale: String = "en-GB", style: HouseStyle = .british
  ) {
    self.name = name
    self.tagline = tagline
    self.root = root
    self.logo = logo
    self.notes = notes
    self.publisher = publisher
    self.contact = contact
    self.links = links
    self.publication = publication
    self.modelPublication = modelPublication
    self.rights = rights
    self.picks = picks
    self.otherResults = otherResults
    self.locale = locale
    self.style = style
  }

  /// The settings with a line under the name, of the condition, where the publisher wrote none.
  package func naming(condition: String) -> SiteSettings {
    var settings = self
    if tagline.isEmpty { settings.tagline = "Research on \(condition), in plain language" }
    return settings
  }

  /// The settings with the spelling and the dates of their language.
  ///
  /// - Throws: `SiteSettingsError`
  package func styled(phrasebook folder: String) throws -> SiteSettings {
    var settings = self
    settings.style = try HouseStyle.read(locale: locale, phrasebook: folder)
    return settings
  }

  /// The absolute address of a path of the site, such as `studies/1/`.
  package func address(of path: String) -> String { root + path }

  /// Scheme and host of the site's address, `https://example.org`; empty when it is not known.
  package var baseURL: String {
    String(root.dropLast(basePath.utf8.count + (root.isEmpty ? 0 : 1)))
  }

  /// The path below which the site lies, without a slash at its end: ``, `/myelin`.
  package var basePath: String {
    guard let scheme = root.firstRange(of: "://"),
      let slash = root[scheme.upperBound...].firstIndex(of: "/")
    else { return "" }
    return String(root[slash...].dropLast())
  }

  /// Whether the site's address is this computer's own.
  var isLocal: Bool {
    ["127.0.0.1", "localhost", "[::1]"].contains { host in
      ["http://", "https://"].contains { scheme in
        root.hasPrefix("\(scheme)\(host)/") || root.hasPrefix("\(scheme)\(host):")
      }
    }
  }
}
