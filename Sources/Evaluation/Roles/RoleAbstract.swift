import Evidence
import Foundation
import Language

/// An abstract whose sentences have a known role, by the headings its authors gave.
struct RoleAbstract: Sendable {
  var id: String
  var title: String
  /// The sentences as `SentenceSplitter` finds them in each section.
  var sentences: [Passage] = []
  /// Places in `RoleModel.order`, one a sentence.
  var roles: [Int] = []
  /// Licensed CC BY or CC0: may be learnt from.
  var isOpen: Bool

  init(
    id: String, title: String, isOpen: Bool, sections: [(role: Passage.Role, text: String)]
  ) {
    self.id = id
    self.title = title
    self.isOpen = isOpen
    for (role, text) in sections {
      guard let place = RoleModel.order.firstIndex(of: role) else { continue }
      let bytes = Array(text.utf8)
      for span in SentenceSplitter.spans(in: text) {
        sentences.append(
          Passage(
            id: "p\(sentences.count + 1)", role: .other, section: "abstract",
            text: String(decoding: bytes[span.start..<span.end], as: UTF8.self),
            start: span.start, end: span.end))
        roles.append(place)
      }
    }
  }
}

extension RoleAbstract {
  private struct Row: Decodable {
    struct Section: Decodable {
      var role: String
      var text: String
    }
    var pmcid: String
    var title: String
    var licence: String
    var sections: [Section]
  }

  /// `section_roles_derived`: abstracts from PubMed Central with their authors' headings.
  static func derived(_ gold: GoldFolder) throws -> [RoleAbstract] {
    let decoder = JSONDecoder()
    return try gold.lines("section_roles_derived/dev.jsonl.xz").map { line in
      let row = try decoder.decode(Row.self, from: line)
      return RoleAbstract(
        id: "PMC" + row.pmcid, title: row.title, isOpen: isOpen(row.licence),
        sections: row.sections.compactMap { section in
          Passage.Role(rawValue: section.role.lowercased()).map { ($0, section.text) }
        })
    }
  }

  /// CC BY or CC0 by its address, nothing else: neither `by-nc` nor `by-nd`, nor an empty one.
  static func isOpen(_ licence: String) -> Bool {
    let address = licence.lowercased()
    let parts = address.split(separator: "/").drop { !$0.hasSuffix("creativecommons.org") }
    guard parts.count == 4 else { return false }
    let rest = Array(parts.dropFirst())
    let isVersion = rest[2].count == 3 && rest[2].contains(".")
    return isVersion
      && (rest[0] == "licenses" && rest[1] == "by"
        || rest[0] == "publicdomain" && rest[1] == "zero")
  }

  /// The abstracts with headings in `craft_trees` (CRAFT, CC BY 3.0): laboratory work on mice.
  static func laboratory(_ gold: GoldFolder) throws -> [RoleAbstract] {
    var found: [RoleAbstract] = []
    for file in ["craft_trees/craft_train.conll.xz", "craft_trees/craft_dev.conll.xz"] {
      var id = ""
      var lines: [String] = []
      func finish() {
        if let abstract = abstract(id: id, lines: lines) { found.append(abstract) }
        lines = []
      }
      for line in try gold.text(file).split(separator: "\n") where line.hasPrefix("# ") {
        if line.hasPrefix("# newdoc id = ") {
          finish()
          id = String(line.dropFirst(14))
        } else if line.hasPrefix("# text = ") {
          lines.append(String(line.dropFirst(9)))
        }
      }
      finish()
    }
    return found
  }

  private static let headings: [String: Passage.Role] = [
    "background": .background, "introduction": .background, "methods": .methods,
    "materials and methods": .methods, "results": .results, "results and discussion": .results,
    "conclusion": .conclusions, "conclusions": .conclusions,
  ]

  /// Reads from the line "Abstract" to the heading that opens the article's body; `nil` where the
  /// abstract has no headings.
  private static func abstract(id: String, lines: [String]) -> RoleAbstract? {
    guard let start = lines.firstIndex(of: "Abstract") else { return nil }
    var sections: [(role: Passage.Role, text: String)] = []
    for line in lines[(start + 1)...] {
      if let role = headings[line.lowercased()] {
        if sections.last?.role == .conclusions || sections.contains(where: { $0.role == role }) {
          break
        }
        sections.append((role, ""))
      } else if sections.isEmpty {
        return nil
      } else {
        sections[sections.count - 1].text += (sections.last?.text.isEmpty == true ? "" : " ") + line
      }
    }
    guard sections.count >= 3, sections.last?.role == .conclusions else { return nil }
    let result = RoleAbstract(
      id: "PMID" + id, title: lines[0], isOpen: true, sections: sections)
    return result.sentences.count <= 30 ? result : nil
  }
}
