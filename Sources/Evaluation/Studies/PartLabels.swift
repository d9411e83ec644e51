import Foundation

/// What readers said of the parts of one abstract: two of each in `studies.jsonl`, one in the
/// later `parts.jsonl`.
///
/// Sentence offsets are UTF-8 bytes into the record's abstract as printed in its study line.
struct PartLabels: Decodable, Sendable {
  struct FollowUp: Decodable, Sendable, Equatable {
    var value: Double
    var unit: String
    var s: Int?
  }

  struct Answer: Decodable, Sendable {
    var harms: String
    var harmsSentences: [Int?]
    var limits: String
    var limitsSentences: [Int?]
    var funding: String?
    var fundingSentences: [Int?]?
    var conflicts: String?
    var conflictsSentences: [Int?]?
    var followUp: FollowUp?
    var isFollowUpUnsure: Bool
    var comparator: String?
    var comparatorSentences: [Int?]
    /// A comparison that is implied, or one of things that are not people, animals or cells.
    var isComparatorUnsure: Bool?
    var hedged: Bool?
    var conclusionSentences: [Int?]?

    enum CodingKeys: String, CodingKey {
      case harms, limits, funding, conflicts, comparator, hedged
      case harmsSentences = "harms_s"
      case limitsSentences = "limits_s"
      case fundingSentences = "funding_s"
      case conflictsSentences = "conflicts_s"
      case followUp = "follow_up"
      case isFollowUpUnsure = "follow_up_unsure"
      case comparatorSentences = "comparator_s"
      case isComparatorUnsure = "comparator_unsure"
      case conclusionSentences = "conclusion_s"
    }
  }

  var pmid: String
  /// 1, 2 and 5 may be looked at; 3, 4 and 6 are held out: only counts are printed. 5 and 6 are the
  /// later set.
  var group: Int
  var first: Answer
  /// `nil` where one reader read.
  var second: Answer?

  var isHeldOut: Bool { [3, 4, 6].contains(group) }
  var isLater: Bool { group > 4 }

  static func all(in labels: GoldFolder) throws -> [PartLabels] {
    try (labels.lines("studies.jsonl") + labels.lines("parts.jsonl")).map {
      try JSONDecoder().decode(PartLabels.self, from: $0)
    }
  }
}
