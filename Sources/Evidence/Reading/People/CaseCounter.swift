import Language

/// How many people a case report tells of: one, unless it says `two patients`.
enum CaseCounter {
  private static let verbs: CueSet = [
    "report", "describe", "present", "cases", "case series", "identified", "included",
  ]
  private static let one: CueSet = [
    "year-old", "year old", "a patient", "a woman", "a man", "a case of", "one patient", "a girl",
    "a boy", "a young", "a female", "a male", "-years-old", "-yr-old", "year- old", "y-old",
    "a case report", "this case", "our patient", "the patient ", "the case of",
  ]

  /// Words by which a sentence in front of the methods tells of the case itself.
  private static let own: CueSet = [
    "we report", "we describe", "we present", "is reported", "are reported", "is described",
    "are described", "is presented", "are presented", "year-old", "years-old", "this report",
    "report describes",
  ]

  /// - Parameter all: every sentence; of the background those that tell of the case.
  static func read(_ all: [Sentence]) -> ParticipantsReader.Result {
    let sentences = all.filter { $0.role != .background || $0.has(own) }
    for s in sentences where s.has(verbs) {
      for count in PeopleCounter.counts(in: s)
      where count.value <= 20 && count.value > 1 && count.role != .part {
        // `three additional patients`: beside others.
        if ["additional", "further", "other", "more"].contains(s.word(count.tokenIndex + 1)) {
          return ParticipantsReader.Result(participants: Participants(), isUnsure: true)
        }
        return ParticipantsReader.Result(
          participants: Participants(total: count.value, sources: [s.id]), isUnsure: false)
      }
    }
    let ages = sentences.filter { $0.isAbstract && $0.has(one) }
    guard let first = ages.first ?? sentences.first(where: { $0.has(one) }) else {
      return ParticipantsReader.Result(participants: Participants(), isUnsure: true)
    }
    let isPlural =
      sentences.contains { $0.has("cases") && $0.id == "t" || $0.has("case series") }
      || (first.has("patients") && !first.has("year-old"))
      || sentences.contains(where: tellsOfPatients)
    return ParticipantsReader.Result(
      participants: isPlural ? Participants() : Participants(total: 1, sources: [first.id]),
      isUnsure: isPlural)
  }

  /// `Patients underwent monitoring`, in the methods or results: there was more than one.
  private static func tellsOfPatients(_ s: Sentence) -> Bool {
    guard s.role == .methods || s.role == .results else { return false }
    let openers = ["all", "the", "these", "both", "our"]
    return s.word(openers.contains(s.word(0)) ? 1 : 0) == "patients"
  }
}
