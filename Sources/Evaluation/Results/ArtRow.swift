import Evidence
import Foundation
import Literature

/// A sentence of rct_art with its relations.
struct ArtRow: Decodable {
  struct Token: Decodable { var text: String }
  struct Span: Decodable {
    var tokenStart: Int
    var tokenEnd: Int
    enum CodingKeys: String, CodingKey {
      case tokenStart = "token_start"
      case tokenEnd = "token_end"
    }
  }
  struct Relation: Decodable {
    var label: String
    var head: Span
    var child: Span
    enum CodingKeys: String, CodingKey {
      case label
      case head = "head_span"
      case child = "child_span"
    }
  }

  var text: String
  var tokens: [Token]
  var relations: [Relation]

  /// The sentence as the results of an abstract, without the label some begin with.
  var study: Study {
    let plain = text.hasPrefix("RESULTS ") ? String(text.dropFirst(8)) : text
    return Study(
      title: "", abstract: Abstract(sections: [.init(label: "RESULTS", text: plain)]))
  }

  func words(_ relation: Relation) -> (head: String, measure: String) {
    (words(relation.head), words(relation.child))
  }

  private func words(_ span: Span) -> String {
    tokens[span.tokenStart...span.tokenEnd].map(\.text).joined(separator: " ")
  }

  /// The numbers of a measure in front of its bracket or spread; all where none stands there.
  func numbers(_ measure: String) -> [Double] {
    var front = measure
    for mark in ["(", "[", "+ /", "+/", "\u{B1}", "range"] {
      if let at = front.range(of: mark) { front = String(front[..<at.lowerBound]) }
    }
    let values = ResultWords.numbers(front)
    return values.isEmpty ? ResultWords.numbers(measure) : values
  }

  func names(_ values: [Double], _ findings: [Finding]) -> Bool {
    findings.contains { $0.groups.contains { $0.name != "all" && prints($0, values) } }
  }

  func hasArm(_ arm: String, _ values: [Double], _ findings: [Finding]) -> Bool {
    findings.contains {
      $0.groups.contains { prints($0, values) && ResultWords.overlap($0.name, arm) }
    }
  }

  func hasOutcome(_ outcome: String, _ values: [Double], _ findings: [Finding]) -> Bool {
    findings.contains { finding in
      let isPrinted =
        finding.groups.contains { prints($0, values) }
        || finding.estimate?.value.map { value in
          values.contains { ResultWords.same($0, abs(value)) }
        } ?? false
      return isPrinted
        && ResultWords.overlap(
          [finding.outcome, finding.time ?? ""].joined(separator: " "), outcome)
    }
  }

  private func prints(_ group: Finding.GroupResult, _ values: [Double]) -> Bool {
    ResultWords.numbers(group).contains { number in
      values.contains { ResultWords.same($0, number) }
    }
  }
}
