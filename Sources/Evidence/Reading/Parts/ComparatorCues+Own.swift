/// Words by which studies set people beside themselves at an earlier time.
extension ComparatorCues {
  /// People measured before and after, with the words to show.
  static let own: [(cue: String, words: String)] = [
    ("before and after", "before"), ("before and at", "before"), ("before and during", "before"),
    ("pre- and post", "before"), ("pre and post", "before"),
    ("compared with baseline", "baseline"), ("compared to baseline", "baseline"),
    ("compared with the baseline", "baseline"), ("from baseline", "baseline"),
    ("at baseline to", "baseline"), ("at baseline and after", "baseline"),
    ("between baseline and", "baseline"), ("compared to before", "before"),
    ("compared with before", "before"), ("comparing baseline", "baseline"),
    ("than at baseline", "baseline"), ("versus baseline", "baseline"), ("vs baseline", "baseline"),
    ("vs. baseline", "baseline"), ("relative to baseline", "baseline"),
    ("the year before", "the year before"), ("the year prior", "the year prior"),
    ("months before", "months before"), ("months prior", "months prior"),
    ("before treatment", "before treatment"), ("before the intervention", "before"),
    ("pre-treatment", "pre-treatment"), ("pretreatment", "pretreatment"),
    ("pre-intervention", "pre-intervention"), ("before starting", "before"),
    ("before initiation", "before"), ("before switch", "before"), ("pre-post", "before"),
    ("pre to post", "before"), ("pre- to post", "before"), ("pre/post", "before"),
    ("before, during", "before"), ("prior to and after", "before"), ("than before", "before"),
    ("compared with the initial visit", "the initial visit"),
    ("compared to the initial visit", "the initial visit"),
    ("at the initial visit", "the initial visit"),
    ("since baseline", "baseline"), ("over baseline", "baseline"), ("baseline to", "baseline"),
    ("compared to the previous year", "the previous year"),
    ("compared with the previous year", "the previous year"),
    ("compared to the previous two years", "the previous two years"),
    ("compared with the previous two years", "the previous two years"),
    ("than in the previous year", "the previous year"),
    ("before the pandemic", "before the pandemic"), ("pre-pandemic", "before the pandemic"),
    ("before lockdown", "before"), ("before the lockdown", "before"),
  ]
  /// A time counted from the start, not a comparison with it.
  static let counted: CueSet = [
    "years from baseline", "months from baseline", "weeks from baseline", "days from baseline",
  ]
  /// The start that a later measure is set against.
  static let start: CueSet = ["at baseline", "baseline visit", "at inclusion", "at study entry"]
  static let changes: CueSet = [
    "increas", "decreas", "improv", "declin", "reduc", "worsen", "deteriorat", "remained stable",
    "dropped", "rose",
  ]
  static let later: CueSet = [
    "after ", "at month", "at week", "at year", "at follow-up", "over time", "months", "weeks",
    "years", "follow-up",
  ]
  /// What a change went with is told, not only the change.
  static let links: CueSet = ["risk", "predict", "correlat", "associat", "odds", "related to"]
  /// Numbers of a country or a registry over the years are no people measured twice.
  static let ofPopulations: CueSet = [
    "incidence", "prevalence", "mortality", "per 100,000", "/100,000", "temporal trend",
    "region", "countr", "worldwide",
  ]
  static let ownSet = CueSet(own.map(\.cue))
}
