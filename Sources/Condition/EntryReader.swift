import Yams

/// Reads the keys of one YAML entry, and keeps every problem with its file and line.
struct EntryReader {
  let file: String
  /// `term edss`, for problems.
  let name: String
  let line: Int
  private let mapping: Node.Mapping
  private var used: Set<String> = []
  private(set) var problems: [ConditionProblem] = []

  init(file: String, name: String, line: Int, mapping: Node.Mapping) {
    self.file = file
    self.name = name
    self.line = line
    self.mapping = mapping
  }

  mutating func fail(_ message: String, mend: String, line: Int? = nil) {
    problems.append(
      ConditionProblem(
        file: file, line: line ?? self.line, entry: name, message: message, mend: mend))
  }

  /// The line of a key, or of the entry when it is not there.
  func line(of key: String) -> Int { mapping[key]?.mark?.line ?? line }

  private mutating func node(_ key: String) -> Node? {
    used.insert(key)
    guard let node = mapping[key] else { return nil }
    if case .scalar(let scalar) = node, scalar.style == .plain,
      scalar.string.isEmpty
        || scalar.string == "~" || scalar.string == "null"
    {
      return nil
    }
    return node
  }

  /// A required text; `""` with a problem when it is missing.
  mutating func text(_ key: String) -> String {
    if let text = optionalText(key) { return text }
    if problems.last?.message.hasPrefix("\"\(key)\"") != true {
      fail("\"\(key)\" is missing", mend: "Add a line \"\(key): …\".")
    }
    return ""
  }

  mutating func optionalText(_ key: String) -> String? {
    guard let node = node(key) else { return nil }
    return text(of: node, key)
  }

  private mutating func text(of node: Node, _ key: String) -> String? {
    guard case .scalar(let scalar) = node else {
      fail(
        "\"\(key)\" is not a text", mend: "Write it on one line, in quotes if it holds \": \".",
        line: node.mark?.line)
      return nil
    }
    let text = scalar.string
    if text.first?.isWhitespace ?? true || text.last?.isWhitespace ?? true || text.contains("\n") {
      fail(
        "\"\(key)\" is empty, has a line break, or begins or ends with a blank",
        mend: "Write one line without them.", line: node.mark?.line)
    }
    return text
  }

  mutating func number(_ key: String) -> Double? {
    guard let node = node(key) else { return nil }
    if case .scalar(let scalar) = node, let value = Double(scalar.string), value.isFinite {
      return value
    }
    fail(
      "\"\(key)\" is not a number", mend: "Write a number such as 0 or 9.5.", line: node.mark?.line)
    return nil
  }

  /// A list of texts, empty when the key is not there.
  mutating func texts(_ key: String, required: Bool = false) -> [String] {
    guard let node = node(key) else {
      if required { fail("\"\(key)\" is missing", mend: "Add a line \"\(key): […]\".") }
      return []
    }
    guard case .sequence(let items) = node else {
      fail("\"\(key)\" is not a list", mend: "Write \"\(key): [one, two]\".", line: node.mark?.line)
      return []
    }
    var texts: [String] = []
    for item in items {
      guard let text = text(of: item, key) else { continue }
      if texts.contains(text) {
        fail("\"\(key)\" has \"\(text)\" twice", mend: "Keep one.", line: item.mark?.line)
      }
      texts.append(text)
    }
    if required, texts.isEmpty {
      fail("\"\(key)\" is empty", mend: "Add at least one.", line: node.mark?.line)
    }
    return texts
  }

  /// One of a fixed set of words; the first of `allowed` with a problem when it is another.
  mutating func choice(_ key: String, of allowed: [String]) -> String {
    let text = text(key)
    if text.isEmpty || allowed.contains(text) { return text.isEmpty ? allowed[0] : text }
    fail(
      "\"\(key)\" is \"\(text)\"", mend: "Use one of: \(allowed.joined(separator: ", ")).",
      line: line(of: key))
    return allowed[0]
  }

  /// The entries of a nested mapping or list of mappings under a key.
  mutating func entries(_ key: String) -> [EntryReader] {
    guard let node = node(key) else { return [] }
    let nodes: [Node]
    switch node {
    case .mapping: nodes = [node]
    case .sequence(let items): nodes = Array(items)
    case .scalar, .alias: nodes = [node]
    }
    var readers: [EntryReader] = []
    for node in nodes {
      if case .mapping(let mapping) = node {
        readers.append(
          EntryReader(file: file, name: name, line: node.mark?.line ?? line, mapping: mapping))
      } else {
        fail(
          "\"\(key)\" is not a mapping", mend: "Write \"\(key): {key: value}\".",
          line: node.mark?.line)
      }
    }
    return readers
  }

  /// `draft` when it is not there.
  mutating func review() -> ReviewState {
    guard let node = node("review") else { return .draft }
    if case .scalar(let scalar) = node {
      if scalar.string != "draft" {
        fail(
          "\"review\" is \"\(scalar.string)\"",
          mend: "Write draft, or {level: reviewed, by: NAME, on: \"YYYY-MM-DD\"}.",
          line: node.mark?.line)
      }
      return .draft
    }
    guard var inner = entries("review").first else { return .draft }
    let level = inner.choice("level", of: ["draft", "reviewed"])
    var state = ReviewState(level: level == "reviewed" ? .reviewed : .draft)
    if state.level == .reviewed {
      state.by = inner.text("by")
      state.on = inner.date("on")
    }
    take(inner)
    return state
  }

  /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
  mutating func date(_ key: String) -> String {
    let text = text(key)
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDate =
      (1...3).contains(parts.count) && parts[0].utf8.count == 4
      && parts.dropFirst().allSatisfy { $0.utf8.count == 2 }
      && zip(parts, [1900...2100, 1...12, 1...31]).allSatisfy { part, range in
        part.utf8.allSatisfy { (0x30...0x39).contains($0) } && Int(part).map(range.contains) == true
      }
    if !text.isEmpty, !isDate {
      fail("\"\(key)\" is \"\(text)\"", mend: "Write \"YYYY-MM-DD\".", line: line(of: key))
    }
    return text
  }

  /// Takes over what a nested reader found, its unknown keys among them.
  mutating func take(_ inner: EntryReader) { problems += inner.finished() }

  /// All problems, with the keys that nobody read.
  func finished() -> [ConditionProblem] {
    var all = problems
    for (key, _) in mapping {
      let text = key.string ?? "?"
      if used.contains(text) { continue }
      all.append(
        ConditionProblem(
          file: file, line: key.mark?.line ?? line, entry: name,
          message: "the key \"\(text)\" is unknown",
          mend: "Use one of: \(used.sorted().joined(separator: ", "))."))
    }
    return all
  }
}
