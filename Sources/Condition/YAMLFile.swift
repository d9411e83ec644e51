import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads one YAML file of a condition folder into nodes that know their lines.
struct YAMLFile {
  /// A condition's largest file is a quarter of this.
  static let largest = 1 << 20

  /// The file's path as shown in problems.
  let path: String
  let bytes: Data

  /// Reads the bytes; `nil` with a problem when the file is missing or too large.
  init?(path: String, problems: inout [ConditionProblem]) {
    self.path = path
    guard FileManager.default.fileExists(atPath: path) else {
      problems.append(
        ConditionProblem(
          file: path, message: "The file is missing",
          mend: "Copy it from another condition's folder and change it."))
      return nil
    }
    let size = try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int
    guard (size ?? 0) <= Self.largest else {
      problems.append(
        ConditionProblem(
          file: path, message: "The file is larger than 1 MB", mend: "Keep fewer entries in it."))
      return nil
    }
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= Self.largest else {
      problems.append(
        ConditionProblem(
          file: path, message: "The file cannot be read", mend: "Check who may read it."))
      return nil
    }
    self.bytes = bytes
  }

  init(path: String, text: String) {
    self.path = path
    self.bytes = Data(text.utf8)
  }

  /// The top mapping, or `nil` with a problem when the file is no clean YAML mapping.
  func mapping(problems: inout [ConditionProblem]) -> Node.Mapping? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      problems.append(
        ConditionProblem(file: path, message: "The file is not UTF-8", mend: "Save it as UTF-8."))
      return nil
    }
    if let line = anchorLine {
      problems.append(
        ConditionProblem(
          file: path, line: line, message: "Anchors and aliases (&name and *name) are refused",
          mend: "Write the text out, or put a blank after the sign."))
      return nil
    }
    do {
      guard let node = try Yams.compose(yaml: text) else {
        problems.append(
          ConditionProblem(
            file: path, message: "The file is empty", mend: "Write its entries, or copy them."))
        return nil
      }
      if case .mapping(let mapping) = node { return mapping }
      problems.append(
        ConditionProblem(
          file: path, line: node.mark?.line, message: "The file is not a mapping",
          mend: "Begin it with its key, such as \"terms:\"."))
    } catch let error as YamlError {
      problems.append(problem(error))
    } catch {
      problems.append(
        ConditionProblem(
          file: path, message: "The file cannot be read as YAML",
          mend: "Check its last change."))
    }
    return nil
  }

  /// The line of the first `&name` or `*name`, which could be an anchor or an alias.
  ///
  /// The parser resolves aliases by itself, and a few nested ones grow without bound, so they are
  /// looked for in the bytes; quotes and comments are no excuse, because telling them apart is the
  /// parser's work.
  private var anchorLine: Int? {
    var line = 1
    var before = UInt8(ascii: "\n")
    var candidate = false
    for byte in bytes {
      if candidate, Self.isWord(byte) { return line }
      candidate =
        (byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")) && !Self.isWord(before)
        && before != UInt8(ascii: ")")
      if byte == UInt8(ascii: "\n") { line += 1 }
      before = byte
    }
    return nil
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private func problem(_ error: YamlError) -> ConditionProblem {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return ConditionProblem(
        file: path, line: mark.line, message: "This is not YAML: \(problem)",
        mend: "Check indents, and quote a text that holds \": \" or begins with a sign.")
    case .duplicatedKeysInMapping(let keys, let context):
      return ConditionProblem(
        file: path, line: context.mark.line,
        message: "The key \(keys.sorted().joined(separator: ", ")) stands twice in one entry",
        mend: "Keep one of them.")
    default:
      return ConditionProblem(
        file: path, message: "The file cannot be read as YAML", mend: "Check its last change.")
    }
  }
}
