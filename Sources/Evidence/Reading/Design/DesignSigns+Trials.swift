extension DesignSigns {
  /// Trials, and lots that were drawn.
  static let trials: [Group] = [
    Group(
      .trial,
      [
        "trial", "phase ii", "phase 2", "phase 3", "randomi", "placebo", "open-label",
        "extension",
      ]),
    Group(
      .lots,
      [
        "randomi", "placebo", "phase ", "extension", "double-blind", "clinical trial", "trials",
        "core study", "post hoc", "post-hoc",
      ]),
    Group(
      .extensionBeside,
      [
        "with an open-label extension", "with open-label extension",
        "followed by an open-label extension",
      ]),
    Group(
      .assigned,
      [
        "were randomly assigned", "were randomised", "were randomized", "was randomised",
        "was randomized", "randomly allocated", "randomly divided", "divided randomly",
        "assigned randomly", "allocated randomly", "were randomly", "randomly assigned",
        "randomised to", "randomized to", "randomised into", "randomized into", "randomised (",
        "randomized (", "we randomised", "we randomized", "block randomi", "randomised 1",
        "randomized 1", "randomised in a", "randomized in a", "assigned within a randomi",
        "random allocation",

        "study randomized", "study randomised",
        "trial randomized", "trial randomised", "randomised in 2", "randomized in 2",
        "randomised in two", "randomized in two", "random assignment", "simple randomi",
        "and randomised", "and randomized", "were randomi", "randomly split", "randomly received",
        "randomised sessions", "randomized sessions", "randomised conditions",
        "randomized conditions",
        "randomised crossover", "randomized crossover", "randomised cross-over",
        "randomized cross-over", "randomised, prospective", "randomized, prospective",
        "randomised prospective", "randomized prospective", "participants randomi",
        "patients randomi", "randomly were",
        "randomised study was", "randomized study was", "randomised trial was",
        "randomized trial was",

        "randomly and", "randomly enrolled",
        "randomly distributed", "groups randomly", "groups, randomly",
        "random way", "we initiated a randomi",
      ]),
    // People who took part in a trial before, or besides, and are now asked about something else.
    Group(
      .formerly,
      [
        "cohort", "originally", "completed a randomi", "participated in a randomi",
        "who enrolled in a randomi", "who were enrolled in a randomi", "from participating",
        "participating in a randomi", "had taken part in", "trial data set", "trial dataset",
        "qualitative",
      ]),
    // `this was a randomised …`, `in this randomised …`, `a randomised controlled trial`.
    Group(
      .ownTrial,
      [
        "this randomi", "was a randomi", "is a randomi", "conducted a randomi",
        "performed a randomi", "in a randomi", "this was a single", "this study was a", "in this",
        "this study", "this trial", "present study", "we conducted", "we performed", "a randomi",
        "a pilot", "a double", "a single", "an open", "a multicent", "a phase",
        "within a randomi", "randomised controlled trial.", "randomized controlled trial.",
        "design:", "randomised, ", "randomized, ", "the trial", "this prospective",
        "this phase", "this multicent", "prospective randomi", "prospective, randomi",
        "randomised controlled study", "randomized controlled study",
        "randomised control study", "randomized control study",
      ]),
    Group(
      .ofOthers,
      [
        "trials", "mendelian", "articles", "studies were included", "randomly selected",
        "random sample", "we searched", "non-randomi", "nonrandomi", "not randomi",
        "random forest", "future randomi", "randomised controlled studies",
        "randomized controlled studies", "evidence from randomi", "needed", "are required",
        "is required", "warranted", "data for patients randomi", "data from patients randomi",
        "data of patients randomi", "previously randomi",
      ]),
    Group(
      .random,
      [
        "randomi"
      ]),
    Group(
      .thisRandom,
      [
        "this randomi"
      ]),
    // Blinding, and the order of tests drawn by lot: raters are blinded in other studies, too.
    Group(
      .blinded,
      [
        "double-blind", "double blind", "double-blinded", "double blinded", "triple blind",
        "triple-blind", "in random order", "in a random order", "in randomised order",
        "in randomized order", "order of the conditions was randomi", "random sequence",
        "randomly ordered",
      ]),
  ]
}
