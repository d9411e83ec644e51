import Foundation
import Yams

/// Reading single values.
extension SiteSettingsReader {
  func text(_ node: Node, _ name: String) throws -> String {
    guard case .scalar(let scalar) = node else {
      throw fail(node, "“\(name)” is not a text", "Write it on one line after the colon")
    }
    let value = scalar.string.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !value.isEmpty, value.utf8.count <= 2000 else {
      throw fail(node, "“\(name)” is empty or too long", "Write up to 2,000 characters")
    }
    guard value.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
      throw fail(node, "“\(name)” holds a line break or a control character", "Write one line")
    }
    return value
  }

  func link(_ node: Node, _ name: String) throws -> String {
    let value = try text(node, name)
    guard let url = URL(string: value), let scheme = url.scheme?.lowercased(),
      scheme == "http" || scheme == "https", url.host?.isEmpty == false, url.user == nil
    else {
      throw fail(
        node, "“\(name): \(value)” is not a web address",
        "Write an address that begins with https:// or http://")
    }
    return value
  }

  func baseURL(_ node: Node) throws -> String {
    try Self.baseURL(try link(node, "base_url"))
      ?? {
        throw fail(node, "“base_url” holds a ? or #", "Write the address of the site's root")
      }()
  }

  /// An absolute http(s) address with a slash at its end; `nil` when it is none.
  package static func baseURL(_ value: String) -> String? {
    guard let url = URL(string: value), let scheme = url.scheme?.lowercased(),
      scheme == "http" || scheme == "https", url.host?.isEmpty == false,
      url.query == nil, url.fragment == nil, url.user == nil
    else { return nil }
    return value.hasSuffix("/") ? value : value + "/"
  }

  func contact(_ node: Node) throws -> String {
    let value = try text(node, "contact")
    let isMail =
      value.contains("@") && !value.contains(" ") && !value.contains(":") && !value.contains("/")
    return isMail ? value : try link(node, "contact")
  }

  func mapping(_ node: Node, name: String, keys: [String]) throws -> [String: Node] {
    guard case .mapping(let pairs) = node else {
      throw fail(node, "“\(name)” is not a list of settings", "Write each as “name: value”")
    }
    var fields: [String: Node] = [:]
    for (key, value) in pairs {
      let word = key.string ?? ""
      guard keys.contains(word) else {
        throw fail(
          key, "“\(word)” is not a setting of “\(name)”", "Known: \(keys.joined(separator: ", "))")
      }
      fields[word] = value
    }
    return fields
  }

  func fail(_ node: Node?, _ message: String, _ mend: String) -> SiteSettingsError {
    fail(line: node?.mark?.line, message, mend)
  }

  func fail(line: Int?, _ message: String, _ mend: String) -> SiteSettingsError {
    SiteSettingsError(file: file, line: line, message: message, mend: mend)
  }
}
