/// A line that must stand on a page when its trigger is met; a missing one blocks the page.
package struct SafetyLine: Sendable, Equatable, Codable {
  /// All triggers there are; a profile has a line for each.
  package static let triggers = [
    "starting", "stopping", "switching", "spacing", "harms", "small_numbers", "pregnancy",
    "supplements", "procedures", "mood",
  ]

  /// One of `triggers`.
  package var trigger: String
  package var text: String
  /// Lower-case words or phrases of title and abstract that meet the trigger; `*` at the end of a
  /// word stands for any ending. A cue `a + b` needs both in one sentence.
  package var cues: [String]
  /// Cues that meet the trigger where the title names a medicine of the profile and no line is met by
  /// its own cues.
  package var cuesOfMedicines: [String]
  /// Lower rank first; a page shows at most two.
  package var rank: Int
  package var review: ReviewState

  package init(
    trigger: String, text: String, cues: [String], cuesOfMedicines: [String] = [], rank: Int,
    review: ReviewState = .draft
  ) {
    self.trigger = trigger
    self.text = text
    self.cues = cues
    self.cuesOfMedicines = cuesOfMedicines
    self.rank = rank
    self.review = review
  }
}
