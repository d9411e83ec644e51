/// What a length of time is the time of.
extension CueTable {
  static let times: [Cue] = [
    Cue(
      .followed, "follow-up",
      [
        "followed", "follow up", "followup", "followed up", "observed for", "observation period",
        "monitored for", "tracked", "watched for", "follow ups", "were studied for",
        "the study lasted", "study lasted", "trial lasted", "study ran", "observation time",
        "were observed",
      ],
      example: "They were followed for 2 years."),
    Cue(
      .since, "since",
      [
        "after the last", "since the last", "after last", "since last", "from the last",
        "following the last", "from last", "after their last", "since their last",
        "since the first", "after the first", "after first",
        "from onset", "since onset", "after onset", "from diagnosis", "since diagnosis",
        "after diagnosis", "after surgery", "after birth", "after delivery", "after infection",
        "after vaccination", "after the infusion", "after infusion", "after treatment start",
        "after starting", "after the start", "since starting",
      ],
      example: "It came 3 months after the last infusion."),
    Cue(
      .since, "stopping",
      [
        "after stopping", "after discontinu*", "since stopping", "after cessation",
        "after withdrawal", "after they stopped", "after they had stopped", "after treatment stop*",
        "following discontinuation", "since discontinuation", "after the treatment was stopped",
        "after treatment discontinu*", "after drug discontinuation", "post discontinuation",
        "had stopped", "who stopped",
      ],
      example: "They were seen 3 months after stopping."),
    Cue(
      .treated, "treated",
      [
        "treated for", "treatment duration", "duration of treatment", "duration of therapy",
        "took it for", "taking it for", "on treatment for", "exposure", "exposed for",
        "treatment period", "of treatment", "received for", "disease duration",
        "duration of disease", "had ms for", "duration of ms",
      ],
      example: "They were treated for 3 months."),
    Cue(
      .aged, "age",
      [
        "aged", "age", "years old", "years of age", "year old", "ages", "yo", "older than",
        "younger than", "average age",
      ],
      example: "They were aged 30 to 50."),
    Cue(
      .untilPoint, "at",
      [
        "at week|month|year|day|weeks|months|years|days", "by week|month|year",
        "week|month|year|day",
      ], example: "Sleep was rated at week 12."),
  ]
}
