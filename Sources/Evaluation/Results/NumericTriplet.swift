import Evidence
import Foundation

/// An outcome of two arms with its gold numbers.
struct NumericTriplet: Decodable {
  /// A number of one arm: events or mean, or the deviation of a mean.
  struct Want {
    var arm: String
    var value: Double
    var isSpread: Bool
  }

  var pmcid: Int
  var outcome: String
  var wanted: [Want] = []

  private enum Key: String, CodingKey {
    case pmcid, outcome, intervention, comparator
    case interventionEvents = "intervention_events"
    case comparatorEvents = "comparator_events"
    case interventionMean = "intervention_mean"
    case comparatorMean = "comparator_mean"
    case interventionSpread = "intervention_standard_deviation"
    case comparatorSpread = "comparator_standard_deviation"
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    pmcid = try container.decode(Int.self, forKey: .pmcid)
    outcome = try container.decode(String.self, forKey: .outcome)
    let intervention = try container.decode(String.self, forKey: .intervention)
    let comparator = try container.decode(String.self, forKey: .comparator)
    for (arm, plain, spread) in [
      (
        intervention, [Key.interventionEvents, .interventionMean],
        Key.interventionSpread
      ),
      (comparator, [Key.comparatorEvents, .comparatorMean], Key.comparatorSpread),
    ] {
      for key in plain {
        // An empty string stands for a number that is not known.
        if let value = try? container.decode(Double.self, forKey: key) {
          wanted.append(Want(arm: arm, value: value, isSpread: false))
        }
      }
      if let value = try? container.decode(Double.self, forKey: spread) {
        wanted.append(Want(arm: arm, value: value, isSpread: true))
      }
    }
  }

  func isPrinted(_ want: Want, _ findings: [Finding]) -> Bool {
    findings.contains { finding in
      finding.groups.contains { group in
        guard ResultWords.overlap(group.name, want.arm) else { return false }
        if want.isSpread {
          return ResultWords.numbers(group.spread ?? "").contains {
            ResultWords.same($0, want.value)
          }
        }
        return ResultWords.numbers(group).contains { ResultWords.same($0, abs(want.value)) }
      }
    }
  }
}
