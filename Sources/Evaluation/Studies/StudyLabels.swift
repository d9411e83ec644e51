import Foundation

/// What two readers, each alone, said of one abstract (`Evaluation/labels/studies.jsonl`).
///
/// Sentence offsets are UTF-8 bytes into the record's abstract as printed in its study line.
struct StudyLabels: Decodable, Sendable {
  struct FollowUp: Decodable, Sendable, Equatable {
    var value: Double
    var unit: String
    var s: Int?
  }

  /// One reader's answers.
  struct Answer: Decodable, Sendable {
    var about: Bool
    var design: String
    var design2: String?
    var species: String
    var total: Int?
    var harms: String
    var harmsSentences: [Int?]
    var limits: String
    var limitsSentences: [Int?]
    var funding: String
    var fundingSentences: [Int?]
    var conflicts: String
    var conflictsSentences: [Int?]
    var followUp: FollowUp?
    var isFollowUpUnsure: Bool
    var comparator: String?
    var comparatorSentences: [Int?]
    var hedged: Bool?
    var conclusionSentences: [Int?]
    var primaryNull: Bool?

    enum CodingKeys: String, CodingKey {
      case about, design, design2, species, total, harms, limits, funding, conflicts, comparator
      case hedged
      case harmsSentences = "harms_s"
      case limitsSentences = "limits_s"
      case fundingSentences = "funding_s"
      case conflictsSentences = "conflicts_s"
      case followUp = "follow_up"
      case isFollowUpUnsure = "follow_up_unsure"
      case comparatorSentences = "comparator_s"
      case conclusionSentences = "conclusion_s"
      case primaryNull = "primary_null"
    }
  }

  var pmid: String
  /// 1 and 2 were looked at while rules were written; 3 and 4 are held out: only counts are printed.
  var group: Int
  var first: Answer
  var second: Answer

  var isHeldOut: Bool { group > 2 }

  static func all(in labels: GoldFolder) throws -> [StudyLabels] {
    try labels.lines("studies.jsonl").map {
      try JSONDecoder().decode(StudyLabels.self, from: $0)
    }
  }
}
