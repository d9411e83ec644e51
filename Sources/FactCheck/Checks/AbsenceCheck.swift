/// What is called missing must be missing: cues are looked for anew.
struct AbsenceCheck: Check {
  static let name = "absence"

  func objections(to statement: CheckedStatement, in source: CheckedSource) -> [Objection] {
    guard statement.isAboutStudy, statement.isAbsence, !statement.isVerbatim else { return [] }
    var found: [Objection] = []
    for part in named(by: statement) {
      guard let passage = Parts.cue(of: part, in: source) else { continue }
      found.append(
        statement.objection(
          Self.name, .block, "\(part.said) is called missing, but the source has it.", [passage]))
    }
    return found
  }

  private func named(by statement: CheckedStatement) -> [Part] {
    var parts: [Part] = []
    for id in statement.statement.sources where id.hasPrefix("absent:") {
      if let part = Part(rawValue: String(id.dropFirst(7))), !parts.contains(part) {
        parts.append(part)
      }
    }
    let reading = statement.reading
    if parts.isEmpty {
      if reading.has(.noComparison) { parts.append(.comparator) }
      if reading.has(.absentSaid) {
        if reading.has(.followed) { parts.append(.followUp) }
        if reading.has(.funding) { parts.append(.funding) }
        if reading.has(.harm) { parts.append(.harms) }
        if reading.words.contains(where: { $0.exact == Self.conflicts }) {
          parts.append(.conflicts)
        }
      }
    }
    return parts
  }

  private static let conflicts = WordHash.of("conflicts")

  enum Part: String, Sendable {
    case comparator, followUp, harms, funding, conflicts, participants, limitations, registrations

    var said: String {
      switch self {
      case .comparator: "A comparison"
      case .followUp: "Follow-up"
      case .harms: "Side effects"
      case .funding: "Funding"
      case .conflicts: "Conflicts of interest"
      case .participants: "The number of people"
      case .limitations: "Limits"
      case .registrations: "The registration"
      }
    }
  }

  /// Clear cues of a part; unclear ones are no ground to call an absence false.
  enum Parts {
    static func cue(of part: Part, in source: CheckedSource) -> String? {
      switch part {
      case .funding:
        source.passages.first { $0.role == .funding && $0.section == "metadata" }?.id
          ?? first(source) { $0.has(.funding) && $0.text.contains("unded by") }
      case .conflicts: source.passages.first { $0.id == "m:conflicts" }?.id
      case .registrations: source.passages.first { $0.id == "m:registrations" }?.id
      case .followUp:
        source.readings.indices.first { index in
          let reading = source.readings[index]
          return reading.numbers.contains { $0.role == .duration && $0.anchor == .followUp }
            // A first sentence may tell the study and be taken for its background.
            && (source.passages[index].role != .background
              || reading.numbers.contains { $0.thing == .people })
        }.map { source.passages[$0].id }
      case .comparator:
        firstResult(source) { $0.has(.placeboGroup) } ?? first(source) { compares($0) }
      case .harms:
        firstResult(source, tellsClearly)
      case .participants:
        first(source) { reading in
          reading.numbers.contains { $0.thing == .people && $0.role == .whole }
        }
      case .limitations: nil
      }
    }

    /// Names side effects by a word for nothing else.
    static func tellsClearly(_ reading: Reading) -> Bool {
      reading.marks(.harm).contains { clearHarms.contains(reading.printed($0).lowercased()) }
    }

    /// Groups are set beside each other; a comparison with the time before is none of groups.
    private static func compares(_ reading: Reading) -> Bool {
      let words = reading.words
      // `3 of 30 who stopped and 2 of 30 who continued`.
      if words.count(where: { $0.exact == who }) >= 2,
        reading.numbers.count(where: { $0.role == .part || $0.role == .percent }) >= 2
      {
        return true
      }
      if words.contains(where: { before.value($0.exact) >= 0 }) { return false }
      return words.indices.contains { at in
        if versus.value(words[at].exact) >= 0 { return true }
        guard at + 1 < words.count else { return false }
        let next = words[at + 1].exact
        if words[at].exact == than { return groupOpeners.value(next) >= 0 }
        if compared.value(words[at].exact) >= 0 { return with.value(next) >= 0 }
        return next == groups && several.value(words[at].exact) >= 0
      }
    }

    private static let who = WordHash.of("who")
    private static let than = WordHash.of("than")
    private static let groups = WordHash.of("groups")
    private static let versus = WordReader.table(["versus", "vs"])
    private static let compared = WordReader.table(["compared", "comparing", "comparison"])
    private static let with = WordReader.table(["with", "to", "between", "of"])
    private static let groupOpeners = WordReader.table(["those", "in", "with", "among", "patients"])
    private static let several = WordReader.table([
      "two", "both", "three", "four", "between", "treatment", "2", "3",
    ])
    private static let before = WordReader.table([
      "baseline", "before", "previous", "prior", "pre", "preceding", "years", "earlier", "should",
    ])

    private static let clearHarms: Set<String> = [
      "adverse", "side effects", "side effect", "toxicity", "tolerability", "saes", "aes",
      "complications", "adrs",
    ]

    private static func first(_ source: CheckedSource, _ test: (Reading) -> Bool) -> String? {
      source.readings.indices.first {
        source.passages[$0].role != .background && test(source.readings[$0])
      }
      .map { source.passages[$0].id }
    }

    private static func firstResult(_ source: CheckedSource, _ test: (Reading) -> Bool) -> String? {
      source.readings.indices.first {
        (source.passages[$0].role == .results || source.passages[$0].role == .methods)
          && test(source.readings[$0])
      }.map { source.passages[$0].id }
    }
  }
}
