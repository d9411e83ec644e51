import Evidence
import Literature

/// The words that lists and panels use for designs, stages, species and dates.
package enum PlainWords {
  package static func design(_ design: Design) -> String {
    switch design {
    case .rct: "Randomised trial"
    case .rctSecondary: "Further analysis of a randomised trial"
    case .nonrandomisedTrial: "Trial without random groups"
    case .cohort: "Study that followed a group of people"
    case .caseControl: "Comparison of people with and without a condition"
    case .crossSectional: "Snapshot at one point in time"
    case .registry: "Study of a register of patients"
    case .caseReport: "Case report"
    case .systematicReview: "Systematic review"
    case .narrativeReview: "Overview by experts"
    case .guideline: "Guideline"
    case .qualitative: "Interviews"
    case .protocol: "Plan for a study"
    case .animal: "Study in animals"
    case .inVitro: "Laboratory study"
    case .diagnosticAccuracy: "Study of a test"
    case .imaging: "Study of scans"
    case .modelling: "Calculation with a model"
    case .genetic: "Study of genes"
    case .methodDevelopment: "New research method"
    case .commentary: "Opinion piece"
    case .other: "Study"
    }
  }

  package static func species(_ species: Species) -> String {
    switch species {
    case .human: "people"
    case .animal: "animals, not people"
    case .both: "people and animals"
    case .cells: "cells, not people"
    case .none: "no people or animals"
    }
  }

  /// The species, where it tells more than the stage does: that a trial is of people goes without
  /// saying.
  package static func speciesWorthSaying(_ card: StudyCard) -> String? {
    guard let species = card.species, species != .human || card.stage == .laboratory,
      species != .human || size(card) == nil
    else { return nil }
    return self.species(species)
  }

  /// `12 studies, 8,448 people`, `one person`, `34 people`; `nil` where neither is known.
  package static func size(_ card: StudyCard) -> String? {
    var parts: [String] = []
    if let studies = card.studies, studies > 1 { parts.append(number(studies) + " studies") }
    if let n = card.n, card.species == .human || card.species == .both {
      parts.append(n == 1 ? "one person" : number(n) + " people")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  package static func month(_ month: Int) -> String? {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return (1...12).contains(month) ? names[month - 1] : nil
  }

  /// Digits in groups of three: `8,448`.
  package static func number(_ value: Int) -> String {
    let digits = Array(String(value.magnitude).utf8)
    var out: [UInt8] = value < 0 ? [UInt8(ascii: "-")] : []
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { out.append(UInt8(ascii: ",")) }
      out.append(digit)
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// As few decimals as the value has: `9.8`, `4`.
  package static func number(_ value: Double) -> String {
    let text = String(value)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The words for a writer: `grounded` is the built-in one.
  package static func writer(_ writer: String) -> String {
    if writer == "grounded" { return "this site\u{2019}s own program" }
    if writer.hasPrefix("model:") {
      return "the language model \(writer.dropFirst(6)), each sentence checked against the study"
    }
    if writer.hasPrefix("editor:") { return String(writer.dropFirst(7)) }
    return writer
  }

}
