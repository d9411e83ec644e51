import Foundation
import Language

/// Hard marks of MS abstracts (`Evaluation/labels/boundaries.tsv`): two readers said of
/// each, independently, whether a sentence ends there. The file holds no text.
struct BoundaryMarks {
  struct Mark {
    var pmid: String
    /// UTF-8 byte offset of the mark in the record's abstract.
    var offset: Int
    var first: Bool
    var second: Bool
  }

  struct Measured {
    var tally = Tally()
    var plain = Tally()
    var count = 0
    var right = 0
    var plainRight = 0
    var errors: [String] = []

    var accuracy: Double { count == 0 ? 0 : Double(right) / Double(count) }
    var plainAccuracy: Double { count == 0 ? 0 : Double(plainRight) / Double(count) }
  }

  private(set) var list: [Mark] = []
  private var abstracts: [String: [UInt8]] = [:]

  init(_ data: EvaluationData) throws {
    for line in try data.labels.text("boundaries.tsv").split(separator: "\n") {
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let offset = Int(fields[1]) else { continue }
      list.append(
        Mark(
          pmid: String(fields[0]), offset: offset, first: fields[2] == "1",
          second: fields[3] == "1"))
    }
    struct Record: Decodable {
      var pmid: String?
      var abstract: String?
    }
    let wanted = Set(list.map(\.pmid))
    for name in ["ms_gregory_2021_to_june", "ms_other_1993_2022", "not_ms_related_gregory"] {
      for line in try data.gold.lines("ms_records/\(name).jsonl.xz") {
        let record = try JSONDecoder().decode(Record.self, from: line)
        guard let pmid = record.pmid, wanted.contains(pmid), let abstract = record.abstract
        else { continue }
        abstracts[pmid] = abstracts[pmid] ?? Array(abstract.utf8)
      }
    }
  }

  /// The share of marks on which both readers agree.
  var agreement: Double {
    list.isEmpty ? 0 : Double(list.count { $0.first == $0.second }) / Double(list.count)
  }

  /// Cohen's kappa of the two readers.
  var kappa: Double {
    guard !list.isEmpty else { return 0 }
    let count = Double(list.count)
    let first = Double(list.count { $0.first }) / count
    let second = Double(list.count { $0.second }) / count
    let chance = first * second + (1 - first) * (1 - second)
    return chance == 1 ? 1 : (agreement - chance) / (1 - chance)
  }

  /// Measures the splitter on the marks of which both readers say the same.
  func measured() -> Measured {
    var result = Measured()
    for mark in list where mark.first == mark.second {
      guard let text = abstracts[mark.pmid], mark.offset < text.count else { continue }
      let spans = text.withUnsafeBufferPointer { SentenceSplitter.spans(in: $0) }
      let found = spans.contains { span in
        span.end > mark.offset && span.end <= mark.offset + 4
          && text[mark.offset..<span.end].allSatisfy { !isWord($0) }
      }
      let plain = PlainBoundary.isBoundary(mark: mark.offset, in: text)
      result.count += 1
      result.right += found == mark.first ? 1 : 0
      result.plainRight += plain == mark.first ? 1 : 0
      result.tally.add(found: found ? [0] : [], gold: mark.first ? [0] : [])
      result.plain.add(found: plain ? [0] : [], gold: mark.first ? [0] : [])
      if found != mark.first {
        result.errors.append(
          "\(mark.first ? "missed" : "extra"): "
            + PlainBoundary.window(around: mark.offset + 1, in: text))
      }
    }
    return result
  }

  private func isWord(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte <= 0x20
  }
}
