/// Finds the safety lines that a study's own words call for (promise 4). Writing puts them on the
/// page; FactCheck asks again by itself.
package struct SafetyTriggers: Sendable {
  private let lines: [SafetyLine]
  private let index: CueIndex
  private let medicines: CueIndex
  private let indexOfMedicines: CueIndex

  package init(profile: ConditionProfile) {
    lines = profile.safety.sorted { ($0.rank, $0.trigger) < ($1.rank, $1.trigger) }
    index = CueIndex(lines.map(\.cues))
    indexOfMedicines = CueIndex(lines.map(\.cuesOfMedicines))
    let taken: Set<String> = ["disease_modifying", "relapse", "symptomatic"]
    let names = profile.treatments.filter { taken.contains($0.kind) }
      .flatMap { [$0.name] + $0.brands + $0.forms }
    medicines = CueIndex([names.map { $0.lowercased() }.filter { Cue.objection(to: $0) == nil }])
  }

  /// The lines whose cues occur in any of the texts (the title first, then passages or the whole
  /// abstract), lowest rank first, each wording once. A cue `a + b` needs both in one sentence.
  package func triggered(by texts: [String]) -> [SafetyLine] {
    var found: [SafetyLine] = []
    for (line, isMet) in zip(lines, met(texts)) where isMet {
      if !found.contains(where: { $0.text == line.text }) { found.append(line) }
    }
    return found
  }

  /// Every trigger that is met, also where two share one wording.
  package func met(by texts: [String]) -> [String] {
    zip(lines, met(texts)).filter(\.1).map(\.0.trigger)
  }

  private func met(_ texts: [String]) -> [Bool] {
    var isMet = [Bool](repeating: false, count: lines.count)
    for text in texts {
      for (line, count) in index.counts(in: text).enumerated() where count > 0 {
        isMet[line] = true
      }
    }
    // Where nothing else is called for: a page about a medicine has one line at least.
    guard !isMet.contains(true), let title = texts.first, medicines.counts(in: title)[0] > 0 else {
      return isMet
    }
    for text in texts {
      for (line, count) in indexOfMedicines.counts(in: text).enumerated() where count > 0 {
        isMet[line] = true
      }
    }
    return isMet
  }
}
