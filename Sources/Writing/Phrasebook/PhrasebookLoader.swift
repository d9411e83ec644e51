import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads the phrasebook's folder: YAML files, each a mapping with one list under `phrases:`, and the
/// lists of known words and of rewordings.
package enum PhrasebookLoader {
  /// All `.yml` files of a folder in the order of their names.
  package static func load(folder: String) throws(PhrasebookError) -> Phrasebook {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw PhrasebookError(
        file: folder, line: nil, message: "The folder of the phrasebook cannot be read",
        mend: "Give the folder that holds Phrasebook with --data DIR.")
    }
    var phrases: [Phrase] = []
    for name in names.sorted() where name.hasSuffix(".yml") {
      let path = "\(folder)/\(name)"
      guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 1 << 20 else {
        throw PhrasebookError(
          file: path, line: nil, message: "The file cannot be read or is larger than 1 MB",
          mend: "Check who may read it.")
      }
      phrases += try read(String(decoding: bytes, as: UTF8.self), file: path)
    }
    let known = try list("\(folder)/known-words.txt")
    let pairs = "\(folder)/rewording.txt"
    return Phrasebook(
      phrases: phrases, known: known.map(KnownWords.init(lines:)) ?? .none,
      rewording: try RewordingPairs(lines: try list(pairs) ?? "", file: pairs))
  }

  /// The text of a list, `nil` where the folder has none.
  private static func list(_ path: String) throws(PhrasebookError) -> String? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count <= 1 << 20 else {
      throw PhrasebookError(
        file: path, line: nil, message: "The file cannot be read or is larger than 1 MB",
        mend: "Check who may read it.")
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The entries of one file's text.
  package static func read(_ text: String, file: String) throws(PhrasebookError) -> [Phrase] {
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw PhrasebookError(
        file: file, line: nil, message: "This is not YAML: \(error)",
        mend: "Check indents and quotes.")
    }
    guard let list = node?.mapping?["phrases"]?.sequence else {
      throw PhrasebookError(
        file: file, line: 1, message: "There is no list under \"phrases:\"",
        mend: "Begin the file with \"phrases:\".")
    }
    var phrases: [Phrase] = []
    for item in list { phrases.append(try phrase(item, file: file)) }
    return phrases
  }

  private static let keys: Set<String> = [
    "from", "to", "not_before", "only_before", "not_after", "example", "gives", "counter",
  ]

  private static func phrase(_ node: Node, file: String) throws(PhrasebookError) -> Phrase {
    let line = node.mark?.line
    guard let mapping = node.mapping else {
      throw PhrasebookError(
        file: file, line: line, message: "This entry is not a mapping",
        mend: "Write {from: …, to: …, example: …, gives: …, counter: …}.")
    }
    for (key, _) in mapping where !keys.contains(key.string ?? "") {
      throw PhrasebookError(
        file: file, line: key.mark?.line, message: "The key \"\(key.string ?? "?")\" is unknown",
        mend: "Use \(keys.sorted().joined(separator: ", ")).")
    }
    let from = texts(mapping["from"]).map { $0.lowercased() }
    guard !from.isEmpty, let to = mapping["to"]?.scalar?.string else {
      throw PhrasebookError(
        file: file, line: line, message: "An entry needs \"from\" and \"to\"",
        mend: "Write both; an empty \"to\" drops the words.")
    }
    return Phrase(
      from: from, to: to, notBefore: texts(mapping["not_before"]),
      onlyBefore: texts(mapping["only_before"]), notAfter: texts(mapping["not_after"]),
      example: mapping["example"]?.scalar?.string ?? "",
      gives: mapping["gives"]?.scalar?.string ?? "",
      counter: mapping["counter"]?.scalar?.string ?? "")
  }

  private static func texts(_ node: Node?) -> [String] {
    guard let node else { return [] }
    if let one = node.scalar?.string { return [one] }
    return node.sequence?.compactMap { $0.scalar?.string } ?? []
  }
}
