extension StudyCard {
  /// Whether the headline tells a result, and not only what was looked at: the frames of our own
  /// writer that stand where no result could be told.
  var tellsResult: Bool {
    ![" looked at ", " asked whether ", " reviewed ", " talked with ", " describe "].contains {
      headline.holds($0)
    } && !headline.holds(" called \u{201C}") && !headline.hasPrefix("Planned: ")
  }
}
