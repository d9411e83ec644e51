import Evidence
import FactCheck
import Testing

/// One part of `Evidence` made false, and how to know a sentence that believes it.
struct Corruption: Sendable, CustomTestStringConvertible {
  var name: String
  /// A page that is not checked says the false thing: else nothing is shown by its absence.
  var isTold = true
  /// The check does not see it yet: who paid is a name of its own, which no list knows.
  var isOpen = false
  /// How the check must stop it at least: what a conclusion leaves unsaid is for a person.
  var stops = Verdict.Level.block
  var change: @Sendable (inout Evidence) -> Void
  var isFalse: @Sendable (Statement) -> Bool

  var testDescription: String { name }

  init(
    _ name: String, isTold: Bool = true, isOpen: Bool = false,
    stops: Verdict.Level = .block, says words: [String],
    change: @escaping @Sendable (inout Evidence) -> Void
  ) {
    self.name = name
    self.isTold = isTold
    self.isOpen = isOpen
    self.stops = stops
    self.change = change
    isFalse = { statement in
      let text = statement.text.lowercased()
      return words.contains { text.contains($0) }
    }
  }

  /// Figures that stand in none of the studies.
  static let figures: [Corruption] = [
    Corruption("participants, total", says: ["977"]) {
      $0.participants.total = 977
      $0.participants.analysed = nil
    },
    Corruption("participants, analysed", says: ["977"]) { $0.participants.analysed = 977 },
    Corruption("participants, groups", says: ["977"]) {
      for at in $0.participants.groups.indices { $0.participants.groups[at].count = 977 }
    },
    Corruption("participants, studies", says: ["977"]) {
      $0.participants.studies = 977
      $0.design = .systematicReview
    },
    Corruption("follow-up", says: ["977"]) {
      $0.followUp = SourcedText(text: "977 weeks", sources: $0.followUp?.sources ?? ["p2"])
    },
    Corruption("results, counts", isTold: false, says: ["977"]) { evidence in
      evidence.changeGroups { $0.count = 977 }
    },
    Corruption("results, totals", isTold: false, says: ["977"]) { evidence in
      evidence.changeGroups { $0.total = 977 }
    },
    Corruption("results, percentages", isTold: false, says: ["97.7"]) { evidence in
      evidence.changeGroups { $0.percent = 97.7 }
    },
    Corruption("results, values", isTold: false, says: ["97.7"]) { evidence in
      evidence.changeGroups { $0.value = 97.7 }
    },
    Corruption("estimate", isTold: false, says: ["9.77"]) { evidence in
      evidence.changeFindings { $0.estimate?.value = 9.77 }
    },
    Corruption("interval", isTold: false, says: ["9.77", "8.77"]) { evidence in
      evidence.changeFindings {
        $0.estimate?.low = 8.77
        $0.estimate?.high = 9.77
      }
    },
    Corruption("p-value", isTold: false, says: ["0.977"]) { evidence in
      evidence.changeFindings { $0.estimate?.p = "0.977" }
    },
    Corruption("time of a result", isTold: false, says: ["977"]) { evidence in
      evidence.changeFindings { $0.time = "977 weeks" }
    },
  ]

  /// Words that stand in none of the studies.
  static let words: [Corruption] = [
    Corruption(
      "design, drawn by lot", isTold: false,
      says: ["randomised", "chance decided"]
    ) { $0.design = .rct },
    Corruption("design, put together", isTold: false, says: ["put together"]) {
      $0.design = .systematicReview
    },
    Corruption("species, animals", says: ["mice", "animals"]) {
      $0.species = .animal
      $0.design = .animal
    },
    Corruption("comparator", says: ["glatiramer"]) {
      $0.comparator = SourcedText(text: "glatiramer", sources: $0.comparator?.sources ?? ["p2"])
    },
    Corruption("drug", isTold: false, says: ["glatiramer"]) { $0.interventions = ["glatiramer"] },
    Corruption("outcome", isTold: false, says: ["blindness"]) { evidence in
      evidence.changeFindings { $0.outcome = "blindness" }
    },
    Corruption("population of a result", isTold: false, says: ["children"]) { evidence in
      evidence.changeFindings { $0.population = "children" }
    },
    Corruption("names of groups", isTold: false, says: ["glatiramer"]) { evidence in
      evidence.changeGroups { $0.name = "glatiramer" }
      for at in evidence.participants.groups.indices {
        evidence.participants.groups[at].name = "glatiramer"
      }
    },
    Corruption("limits", isTold: false, says: ["blind"]) {
      $0.limitations = [SourcedText(text: "Nobody was blinded.", sources: ["p1"])]
    },
    Corruption("funding", isOpen: true, says: ["exampharma"]) {
      $0.funding = SourcedText(text: "Exampharma", sources: ["p1"])
    },
    Corruption(
      "harms not told", isTold: false, says: ["side effects are not", "not in the abstract: side"]
    ) {
      $0.harms = .init(reported: false, sources: [])
      $0.absent.append("harms")
    },
    Corruption("follow-up not told", says: ["how long people were followed"]) {
      $0.followUp = nil
      $0.absent.append("followUp")
    },
    Corruption("comparator not told", isTold: false, says: ["there was no comparison"]) {
      $0.comparator = nil
      $0.absent.append("comparator")
    },
    Corruption("words of the passages", says: ["glatiramer"]) {
      for at in $0.passages.indices {
        $0.passages[at].text = $0.passages[at].text.replacing("examplumab", with: "glatiramer")
          .replacing("Examplumab", with: "Glatiramer")
      }
    },
    Corruption("a `not` lost from the passages", says: ["fatigue differed", "fatigue did differ"]) {
      for at in $0.passages.indices {
        $0.passages[at].text = $0.passages[at].text.replacing("did not differ", with: "differed")
      }
    },
    Corruption("no doubt in the conclusion", stops: .review, says: ["examplumab reduces"]) {
      $0.conclusion?.hedged = false
      for at in $0.passages.indices {
        $0.passages[at].text = $0.passages[at].text.replacing("may reduce", with: "reduces")
      }
    },
  ]

  /// Which way a result went: the words for it, in a study where it went the other way.
  static let direction = Corruption(
    "direction", isTold: false, says: ["relapses increased", "more relapses", "relapses were more"]
  ) { evidence in
    evidence.changeFindings { $0.direction = $0.direction == .increase ? .decrease : .increase }
  }
}

extension Evidence {
  fileprivate mutating func changeFindings(_ change: (inout Finding) -> Void) {
    for at in findings.indices { change(&findings[at]) }
  }

  fileprivate mutating func changeGroups(_ change: (inout Finding.GroupResult) -> Void) {
    for at in findings.indices {
      for group in findings[at].groups.indices { change(&findings[at].groups[group]) }
    }
  }
}
