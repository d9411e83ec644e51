import Foundation
import Wire
import Yams

/// Reads `model.yml`. A key it does not know is an error, so that a slip of the pen is seen.
///
/// The service's own key never stands in it: it comes from `MYELIN_MODEL_KEY`, or from a file that
/// only its owner may read.
package struct ModelSettingsReader {
  let file: String
  let environment: [String: String]

  package static func read(path: String, environment: [String: String]) throws -> ModelSettings {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ModelSettingsError(
        file: path, line: nil, message: "there is no such file, so no model is known",
        mend: "Write one with api, url and model (see Documentation/Models.md), or leave out "
          + "--writer model")
    }
    guard data.count <= 64 << 10, let text = String(validating: data, as: UTF8.self) else {
      throw ModelSettingsError(
        file: path, line: nil, message: "the file is larger than 64 kB or not UTF-8 text",
        mend: "Keep only the settings in it, saved as UTF-8")
    }
    return try ModelSettingsReader(file: path, environment: environment).settings(from: text)
  }

  func settings(from text: String) throws -> ModelSettings {
    let fields = try fields(
      of: try compose(text), name: file,
      known: [
        "api", "url", "model", "key_file", "structure", "concurrency", "wait", "max_tokens",
        "budget", "price", "judge",
      ])
    let api = try choice(fields["api"], "api", ModelSettings.API.self) ?? .openai
    guard let address = try word(fields["url"], "url"), let url = URL(string: address),
      ["http", "https"].contains(url.scheme?.lowercased()), url.host?.isEmpty == false,
      url.user == nil, url.query == nil
    else {
      throw fail(
        fields["url"], "“url” is missing or no web address",
        "Write it as “url: http://127.0.0.1:8080/v1”, without a key in it")
    }
    guard let model = try word(fields["model"], "model"), model.utf8.count <= 100,
      model.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") })
    else {
      throw fail(
        fields["model"], "“model” is missing or no name of a model",
        "Write the name the service knows it by, such as “model: qwen3-8b”")
    }
    var settings = ModelSettings(api: api, url: url, model: model)
    settings.structure =
      try choice(fields["structure"], "structure", Structure.self) ?? .schema
    settings.concurrency =
      try number(fields["concurrency"], "concurrency", 1...64) ?? settings.concurrency
    settings.wait = try number(fields["wait"], "wait", 1...3_600) ?? settings.wait
    settings.maxTokens =
      try number(fields["max_tokens"], "max_tokens", 100...100_000) ?? settings.maxTokens
    if let node = fields["judge"] {
      guard let value = node.bool else {
        throw fail(node, "“judge” is not true or false", "Write “true” or “false”")
      }
      settings.isJudged = value
    }
    if let node = fields["price"] {
      let fields = try self.fields(of: node, name: "price", known: ["input", "output"])
      settings.price = ModelSettings.Price(
        input: try amount(fields["input"], "price.input") ?? 0,
        output: try amount(fields["output"], "price.output") ?? 0)
    }
    if let node = fields["budget"] {
      let fields = try self.fields(of: node, name: "budget", known: ["tokens", "money"])
      settings.budget = ModelSettings.Budget(
        tokens: try number(fields["tokens"], "budget.tokens", 1...Int.max),
        money: try amount(fields["money"], "budget.money"))
      if settings.budget.money != nil, settings.price == ModelSettings.Price() {
        throw fail(
          node, "“budget.money” needs the prices", "Add “price:” with “input” and “output”")
      }
    }
    settings.key = try key(fields["key_file"])
    try lookAtTheWay(settings, fields["url"])
    return settings
  }

  private func key(_ node: Node?) throws -> ModelKey? {
    if let key = environment["MYELIN_MODEL_KEY"], !key.isEmpty {
      guard let key = ModelKeyFile.trimmed(key) else {
        throw ModelSettingsError(
          file: "MYELIN_MODEL_KEY", line: nil, message: "it holds no key on one line",
          mend: "Set it to the service's key and nothing else")
      }
      return key
    }
    guard let node, let path = try word(node, "key_file") else { return nil }
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let home = environment["HOME"] ?? ""
    let full = path.hasPrefix("~/") ? home + path.dropFirst(1) : path
    return try ModelKeyFile.read(path: URL(fileURLWithPath: full, relativeTo: folder).path)
  }

  /// A key does not travel unlocked over a network that is not the publisher's own.
  private func lookAtTheWay(_ settings: ModelSettings, _ node: Node?) throws {
    guard settings.key != nil, settings.url.scheme?.lowercased() == "http",
      !PrivateAddress.isPrivate(host: settings.url.host ?? "")
    else { return }
    throw fail(node, "the key would be sent over an open line", "Write the address with https://")
  }

  // MARK: Nodes

  private func compose(_ text: String) throws -> Node {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
    } catch let error as YamlError {
      throw ModelSettingsError(
        file: file, line: Self.line(of: error), message: "this is not valid YAML",
        mend: "Check the indentation and the quotation marks")
    }
    throw ModelSettingsError(
      file: file, line: nil, message: "the file is empty", mend: "Add api, url and model")
  }

  private static func line(of error: YamlError) -> Int? {
    switch error {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }

  private func fields(of node: Node, name: String, known: [String]) throws -> [String: Node] {
    guard case .mapping(let mapping) = node else {
      throw fail(node, "“\(name)” holds no names with values", "Write each as “name: value”")
    }
    var fields: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.string, known.contains(name) else {
        throw fail(
          key, "“\(key.string ?? "this")” is not known here",
          "Known are \(known.joined(separator: ", "))")
      }
      fields[name] = value
    }
    return fields
  }

  private func word(_ node: Node?, _ name: String) throws -> String? {
    guard let node else { return nil }
    guard let text = node.string?.trimmingCharacters(in: .whitespacesAndNewlines), !text.isEmpty
    else { throw fail(node, "“\(name)” is empty", "Write a value or leave the line out") }
    return text
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node?, _ name: String, _: Choice.Type
  ) throws -> Choice? where Choice.RawValue == String {
    guard let node, let text = try word(node, name) else { return nil }
    guard let value = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw fail(node, "“\(name): \(text)” is not known", "Write one of \(known)")
    }
    return value
  }

  private func number(_ node: Node?, _ name: String, _ range: ClosedRange<Int>) throws -> Int? {
    guard let node else { return nil }
    guard let value = node.int, range.contains(value) else {
      throw fail(
        node, "“\(name)” is no whole number of use", "Write a number from \(range.lowerBound) up")
    }
    return value
  }

  private func amount(_ node: Node?, _ name: String) throws -> Double? {
    guard let node else { return nil }
    guard let value = node.float, value.isFinite, value >= 0 else {
      throw fail(node, "“\(name)” is no amount", "Write a number such as 2.50")
    }
    return value
  }

  private func fail(_ node: Node?, _ message: String, _ mend: String) -> ModelSettingsError {
    ModelSettingsError(file: file, line: node?.mark?.line, message: message, mend: mend)
  }
}
