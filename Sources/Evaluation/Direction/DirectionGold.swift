import Evidence
import Foundation
import Literature

/// The prompts of Evidence Inference 2.0 (DeYoung et al. 2020) with title and abstract only.
struct DirectionGold {
  struct Prompt {
    let id: Int
    let article: Int
    let question: DirectionQuestion
    let answer: Direction
    /// A valid annotation's evidence is printed in the abstract.
    let isInAbstract: Bool
    /// What annotators copied from the article, white space squeezed.
    let evidence: [String]
  }

  /// By the number of the article, in order.
  let prompts: [Prompt]
  let studies: [Int: Study]
  /// Articles under CC BY or CC0.
  let open: Set<Int>

  /// Two of five articles, by number, are looked at for figures only.
  static func isHeldOut(_ article: Int) -> Bool { article % 5 >= 3 }

  init(_ gold: GoldFolder) throws {
    let folder = GoldFolder(path: gold.url("evidence_inference").path)
    var texts: [Int: (study: Study, front: String)] = [:]
    for (name, data) in try folder.archive("dev_txt.tar.xz") {
      let file = name.split(separator: "/").last ?? ""
      guard file.hasPrefix("PMC"), let number = Int(file.dropFirst(3).prefix { $0.isNumber })
      else { continue }
      texts[number] = Self.study(String(decoding: data, as: UTF8.self))
    }
    let asked = Dictionary(
      CSVText.rows(try folder.data("prompts_merged.csv.xz")).map { ($0["PromptID"] ?? "", $0) },
      uniquingKeysWith: { first, _ in first })
    var votes: [Int: (article: Int, answers: [Direction], evidence: [String])] = [:]
    for row in CSVText.rows(try folder.data("dev_v2_annotations.csv.xz"))
    where row["Valid Label"] == "True" {
      guard let id = row["PromptID"].flatMap(Int.init),
        let article = row["PMCID"].flatMap(Int.init), let label = row["Label"]
      else { continue }
      let answer: Direction =
        label.contains("incr") ? .increase : label.contains("decr") ? .decrease : .noDifference
      votes[id, default: (article, [], [])].answers.append(answer)
      votes[id]?.evidence.append(row["Annotations"] ?? "")
    }
    var prompts: [Prompt] = []
    for id in votes.keys.sorted() {
      guard let vote = votes[id], let text = texts[vote.article], let row = asked["\(id)"],
        let answer = Self.majority(vote.answers)
      else { continue }
      let evidence = vote.evidence.map(Self.squeezed).filter { $0.utf8.count > 10 }
      prompts.append(
        Prompt(
          id: id, article: vote.article,
          question: DirectionQuestion(
            outcome: row["Outcome"] ?? "", intervention: row["Intervention"] ?? "",
            comparator: row["Comparator"] ?? ""),
          answer: answer,
          isInAbstract: evidence.contains { text.front.contains($0) }, evidence: evidence))
    }
    self.prompts = prompts.sorted { ($0.article, $0.id) < ($1.article, $1.id) }
    studies = texts.mapValues(\.study)
    open = try Self.openArticles(folder)
  }

  /// `nil` where the annotators are at odds.
  private static func majority(_ answers: [Direction]) -> Direction? {
    let counts = Dictionary(answers.map { ($0, 1) }, uniquingKeysWith: +)
    guard let most = counts.values.max() else { return nil }
    let best = counts.filter { $0.value == most }.keys
    return best.count == 1 ? best.first : nil
  }

  static func squeezed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Title and abstract: what stands before the first line that begins with `BODY`, its sections
  /// under lines such as `ABSTRACT.RESULTS:`. At most 8,000 characters, where a file marks no body.
  private static func study(_ text: String) -> (study: Study, front: String) {
    var title = ""
    var sections: [Abstract.Section] = []
    var label: String?
    var size = 0
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if line.hasPrefix("BODY") || size > 8_000 { break }
      let line = line.trimmingCharacters(in: .whitespaces)
        .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&nbsp;", with: " ")
      size += line.utf8.count
      if number == 0 || line.isEmpty { continue }
      if title.isEmpty {
        title = line
      } else if line.hasPrefix("ABSTRACT."), line.hasSuffix(":") {
        let name = line.dropFirst("ABSTRACT.".count).prefix { $0 != ":" }
        label = name == "ABSTRACT" ? nil : String(name)
      } else if let label {
        sections.append(Abstract.Section(label: label, text: line))
      } else {
        sections += Abstract(reading: line).sections
      }
    }
    let front = squeezed(([title] + sections.map(\.text)).joined(separator: " "))
    return (Study(title: title, abstract: Abstract(sections: sections)), front)
  }

  private struct Licence: Decodable { let lic: String }

  private static func openArticles(_ folder: GoldFolder) throws -> Set<Int> {
    let all = try JSONDecoder().decode(
      [String: Licence].self, from: folder.data("licences_v2.json.xz"))
    return Set(
      all.compactMap { number, licence in
        let name = licence.lic.lowercased()
        let isOpen =
          name.contains("creativecommons.org/licenses/by/") || name.contains("publicdomain")
        return isOpen ? Int(number) : nil
      })
  }
}
