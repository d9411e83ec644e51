import Foundation

/// What two readers, each alone, said of one abstract (`Evaluation/labels/studies.jsonl`).
///
/// Sentence offsets are UTF-8 bytes into the record's abstract as printed in its study line.
struct StudyLabels: Decodable, Sendable {
  /// One reader's answers but for the parts (see `PartLabels`).
  struct Answer: Decodable, Sendable {
    var about: Bool
    var design: String
    var design2: String?
    var species: String
    var total: Int?
    var primaryNull: Bool?

    enum CodingKeys: String, CodingKey {
      case about, design, design2, species, total
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
