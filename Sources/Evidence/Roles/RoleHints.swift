/// What the learnt model cannot know: it learnt from abstracts of trials and laboratory work that
/// have headings, and overviews, guidelines and the running text of laboratories have none.
///
/// A set of marks, found in a sentence by its phrases.
struct RoleHints: OptionSet {
  let rawValue: UInt16

  /// Says what the study asks.
  static let aim = RoleHints(rawValue: 1)
  /// Says what a text goes through, as overviews do.
  static let overview = RoleHints(rawValue: 2)
  /// A search, a count of people or animals, or a test: the text reports work of its own.
  static let ownWork = RoleHints(rawValue: 4)
  static let doing = RoleHints(rawValue: 8)
  static let finding = RoleHints(rawValue: 16)
  /// What is told was done or found before.
  static let earlier = RoleHints(rawValue: 32)
  static let concluding = RoleHints(rawValue: 64)
  /// Opens with words that begin the conclusions ("Taken together").
  static let closing = RoleHints(rawValue: 128)
  static let looseClosing = RoleHints(rawValue: 256)

  /// Roles by their place in `RoleModel.order`.
  static let allRoles: UInt8 = 0b11111
  static let withoutOwnWork: UInt8 = 0b10011
  private static let withFindings: UInt8 = 0b11000
  private static let resultsOnly: UInt8 = 0b01000
  private static let ownWorkOnly: UInt8 = 0b11110

  /// In one pass over the lower-case text.
  static func marks(in text: [UInt8]) -> RoleHints {
    var marks: RoleHints = []
    for hit in cues.hits(in: text) { marks.insert(RoleCues.all[hit].0) }
    if RoleCues.closings.contains(where: { text.starts(with: $0.utf8) }) { marks.insert(.closing) }
    if RoleCues.looseClosings.contains(where: { text.starts(with: $0.utf8) }) {
      marks.insert(.looseClosing)
    }
    return marks
  }

  private static let cues = CueSet(RoleCues.all.map(\.1))

  /// The roles an open sentence may have, one mask a sentence.
  ///
  /// An overview (a text that says it reviews or discusses, and tells of no search, count or finding
  /// of its own) has neither methods nor results. A sentence of finding ("here we show that") is a
  /// result, or a conclusion where it closes or says so; one of doing ("in this study, mice were
  /// given") is no background. What stands before "taken together" is no conclusion.
  static func allowed(_ sentences: [RoleHints], title: String) -> [UInt8] {
    if isOverview(sentences, title: Sentence.lower(title)) {
      return [UInt8](repeating: withoutOwnWork, count: sentences.count)
    }
    let found = sentences.firstIndex(where: turns) ?? sentences.count
    let close =
      sentences.indices.first {
        sentences[$0].contains(.closing) || $0 > found && sentences[$0].contains(.looseClosing)
      } ?? 0
    return sentences.enumerated().map { number, marks in
      let roles = allowed(marks, isLast: number == sentences.count - 1)
      return number < close ? roles & 0b01111 : roles
    }
  }

  private static func allowed(_ marks: RoleHints, isLast: Bool) -> UInt8 {
    if marks.contains(.earlier) { return allRoles }
    if marks.contains(.finding) {
      return marks.contains(.concluding) || isLast ? withFindings : resultsOnly
    }
    return marks.contains(.doing) ? ownWorkOnly : allRoles
  }

  /// Whether the abstract turns to its own findings here: such texts often go from background to results
  /// with no methods between, which abstracts with headings do not.
  static func turns(_ marks: RoleHints) -> Bool {
    marks.contains(.finding) && !marks.contains(.earlier)
  }

  private static func isOverview(_ sentences: [RoleHints], title: [UInt8]) -> Bool {
    if sentences.contains(where: { $0.contains(.ownWork) }) { return false }
    return (sentences.contains { $0.contains(.overview) } || overviewTitles.occurs(in: title))
      && !marks(in: title).contains(.ownWork)
  }

  private static let overviewTitles: CueSet = [
    "overview", "a review", "review of", "narrative review", "perspective", "an update",
    "update on", "state of the art", "current concepts", "recent advances", "a primer",
  ]

  /// A line that only names the trial's entry in a register.
  static func isRegistration(_ text: [UInt8]) -> Bool {
    text.count < 120
      && registrations.contains { text.starts(with: $0.utf8) }
  }

  private static let registrations = [
    "clinicaltrials.gov", "trial registration", "clinical trial registration",
    "registration number", "trial registry", "registered at", "isrctn", "nct0", "prospero",
  ]
}
