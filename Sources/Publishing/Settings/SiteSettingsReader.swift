import Foundation
import Yams

/// Reads `site.yml`. A key it does not know is an error, so that a slip of the pen is seen.
package struct SiteSettingsReader {
  let file: String

  /// Reads the file at a path, or gives the built-in settings when there is none.
  /// - Throws: `SiteSettingsError`
  package static func read(path: String) throws -> SiteSettings {
    guard FileManager.default.fileExists(atPath: path) else { return SiteSettings() }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw SiteSettingsError(
        file: path, line: nil, message: "the file cannot be read",
        mend: "Check that this user may read it")
    }
    guard let text = String(validatingUTF8: data) else {
      throw SiteSettingsError(
        file: path, line: nil, message: "the file is not UTF-8 text",
        mend: "Save it again as UTF-8")
    }
    return try read(text: text, file: path)
  }

  /// Reads settings from text; `file` names it in errors.
  /// - Throws: `SiteSettingsError`
  package static func read(text: String, file: String = "site.yml") throws -> SiteSettings {
    try SiteSettingsReader(file: file).settings(from: text)
  }

  private func settings(from yaml: String) throws -> SiteSettings {
    guard yaml.utf8.count <= 256 * 1024 else {
      throw fail(line: nil, "the file is larger than 256 kB", "Keep only the settings in it")
    }
    guard let root = try compose(yaml) else { return SiteSettings() }
    let keys = [
      "name", "tagline", "base_url", "publisher", "contact", "links", "publication",
      "model_publication", "rights", "locale", "logo", "notes",
      "picks", "found_otherwise",
    ]
    let fields = try mapping(root, name: file, keys: keys)
    var settings = SiteSettings()
    if let node = fields["name"] { settings.name = try text(node, "name") }
    if let node = fields["tagline"] { settings.tagline = try text(node, "tagline") }
    if let node = fields["base_url"] { settings.root = try baseURL(node) }
    if let node = fields["publisher"] { settings.publisher = try publisher(node, settings.name) }
    // On the reader's own computer nobody else reads; at an address of the site's own, others do.
    if let node = fields["base_url"], settings.publisher == nil, !settings.isLocal {
      throw fail(
        node, "the site has an address, but does not say who publishes it and who pays for it",
        "Add “publisher:” with “funding:” and one sentence, such as “Paid by its members.”")
    }
    if let node = fields["contact"] { settings.contact = try contact(node) }
    if let node = fields["links"] { settings.links = try links(node) }
    if let node = fields["publication"] {
      settings.publication = try publication(node, "publication")
    }
    if let node = fields["model_publication"] {
      settings.modelPublication = try publication(node, "model_publication")
    }
    if let node = fields["rights"] { settings.rights = try rights(node) }
    if let node = fields["locale"] { settings.locale = try locale(node) }
    if let node = fields["logo"] { settings.logo = try logo(node) }
    if let node = fields["picks"] { settings.picks = try picks(node) }
    if let node = fields["found_otherwise"] { settings.otherResults = try otherResults(node) }
    if let node = fields["notes"] { settings.notes = try notes(node) }
    return settings
  }

  private func compose(_ yaml: String) throws -> Node? {
    do {
      return try Yams.compose(yaml: yaml)
    } catch let error as YamlError {
      throw fail(
        line: line(of: error), "this is not valid YAML",
        "Check the indentation and put texts that hold a colon in quotation marks")
    }
  }

  private func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }

  private func publisher(_ node: Node, _ siteName: String) throws -> SiteSettings.Publisher {
    let fields = try mapping(node, name: "publisher", keys: ["name", "url", "funding"])
    // Readers have a right to know who pays: a publisher cannot leave it out.
    guard fields["funding"] != nil else {
      throw fail(
        node, "“publisher” does not say who pays for the site",
        "Add “funding:” and one sentence, such as “Paid by its members.”")
    }
    return SiteSettings.Publisher(
      name: try fields["name"].map { try text($0, "publisher.name") } ?? siteName,
      url: try fields["url"].map { try link($0, "publisher.url") },
      funding: try fields["funding"].map { try text($0, "publisher.funding") })
  }

  private func links(_ node: Node) throws -> [SiteSettings.Link] {
    try pairs(node, "links", ("title", "url")).map {
      SiteSettings.Link(
        title: try text($0, "links.title"), url: try link($1, "links.url"))
    }
  }

  /// Readers have a right to know why something stands first: a pick cannot leave out its reason.
  private func picks(_ node: Node) throws -> [SiteSettings.Pick] {
    try pairs(node, "picks", ("study", "reason")).map {
      SiteSettings.Pick(
        study: try text($0, "picks.study"), reason: try text($1, "picks.reason"))
    }
  }

  /// A list whose entries have two settings each.
  private func pairs(
    _ node: Node, _ name: String, _ keys: (String, String)
  ) throws -> [(Node, Node)] {
    guard case .sequence(let items) = node else {
      throw fail(
        node, "“\(name)” is not a list", "Write each as “- \(keys.0): …” and “\(keys.1): …”")
    }
    return try items.map { item in
      let fields = try mapping(item, name: name, keys: [keys.0, keys.1])
      guard let first = fields[keys.0], let second = fields[keys.1] else {
        throw fail(
          item, "an entry of “\(name)” needs “\(keys.0)” and “\(keys.1)”",
          "Add the one that is missing")
      }
      return (first, second)
    }
  }

  private func logo(_ node: Node) throws -> String {
    let path = try text(node, "logo")
    let isInside = !path.hasPrefix("/") && !path.contains("..") && !path.contains(":")
    guard isInside, path.hasSuffix(".svg") || path.hasSuffix(".png") else {
      throw fail(
        node, "“logo: \(path)” is not an SVG or PNG file of the theme",
        "Put the file into the theme's folder and write its name, such as “our-logo.svg”")
    }
    return path
  }

  private func notes(_ node: Node) throws -> [String] {
    guard case .sequence(let items) = node else {
      throw fail(node, "“notes” is not a list", "Write each note on a line of its own after “- ”")
    }
    return try items.map { try text($0, "notes") }
  }

  private func publication(_ node: Node, _ name: String) throws -> SiteSettings.Publication {
    let word = try text(node, name)
    guard let value = SiteSettings.Publication(rawValue: word) else {
      throw fail(node, "“\(name): \(word)” is not known", "Write “automatic” or “approval”")
    }
    return value
  }

  private func rights(_ node: Node) throws -> RightsPolicy {
    let keys = ["max_words", "max_share", "publisher_has_right"]
    let fields = try mapping(node, name: "rights", keys: keys)
    var policy = RightsPolicy()
    if let node = fields["publisher_has_right"] {
      guard let value = node.bool else {
        throw fail(node, "“publisher_has_right” is not true or false", "Write “true” or “false”")
      }
      policy.publisherHasRight = value
    }
    if let node = fields["max_words"] {
      guard let value = node.int, value >= 0 else {
        throw fail(node, "“max_words” is not a whole number", "Write a number such as 25")
      }
      policy.maxWords = value
    }
    if let node = fields["max_share"] {
      guard let value = node.float, (0...1).contains(value) else {
        throw fail(node, "“max_share” is not between 0 and 1", "Write a share such as 0.15")
      }
      policy.maxShare = value
    }
    let standard = RightsPolicy()
    let isWider = policy.maxWords > standard.maxWords || policy.maxShare > standard.maxShare
    if isWider && !policy.publisherHasRight {
      throw fail(
        fields["max_words"] ?? fields["max_share"],
        "more than 25 words a passage or 15% of an abstract needs the right to show them",
        "Lower the numbers, or add “publisher_has_right: true” if you have that right")
    }
    return policy
  }

  private func locale(_ node: Node) throws -> String {
    let tag = try text(node, "locale")
    let isTag = tag.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
    }
    guard isTag, tag.utf8.count <= 35 else {
      throw fail(node, "“locale: \(tag)” is not a language tag", "Write a tag such as “en-GB”")
    }
    return tag
  }
}

extension String {
  fileprivate init?(validatingUTF8 data: Data) {
    self.init(validating: data, as: UTF8.self)
  }
}
