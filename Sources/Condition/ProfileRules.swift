/// What a profile as a whole must have, whatever the condition.
enum ProfileRules {
  /// The standing texts that Writing asks for; a page without one would lack its caution.
  static let standing: [String] =
    [
      "rct", "rct_secondary", "nonrandomised_trial", "cohort", "case_control", "cross_sectional",
      "registry", "case_report", "systematic_review", "narrative_review", "guideline",
      "qualitative", "protocol", "animal", "in_vitro", "diagnostic_accuracy", "imaging",
      "modelling", "genetic", "method_development", "commentary", "other", "crossover",
      "unread", "gene_activity",
    ].map { "design.\($0)" }
    + [
      "null", "relative_only", "rare_small", "small", "small_group", "no_comparison",
      "before_after",
      "surrogate", "association", "subgroup", "open_label", "short", "known_harm",
    ].map { "result.\($0)" } + ["harms.not_reported", "harms.not_tested", "harms.subject"]
    + ["basis.abstract", "basis.title", "basis.dated", "basis.cut"]
    + [
      "laboratory", "early_human", "observational", "trial", "synthesis", "opinion", "in_use",
      "case",
    ].map { "stands.\($0)" }
    + [
      "retracted", "withdrawn", "corrected", "expression_of_concern", "preprint",
      "retraction_notice", "correction_notice",
    ].map { "status.\($0)" }
    + ["population.some", "population.healthy", "population.children", "population.one_country"]
    + ["matters.person", "matters.family", "matters.team", "unsure.default"]

  static func problems(
    of profile: ConditionProfile, profileFile: String, safetyFile: String, standingFile: String
  ) -> [ConditionProblem] {
    let topics = Set(profile.topics.map(\.id))
    let texts = Set(profile.standing.map(\.id))
    let triggers = Set(profile.safety.map(\.trigger))
    return standing.filter { !texts.contains($0) }.map {
      ConditionProblem(
        file: standingFile, message: "There is no text \"\($0)\"",
        mend: "Add an entry with this id, or copy it from another condition.")
    }
      + SafetyLine.triggers.filter { !triggers.contains($0) }.map {
        ConditionProblem(
          file: safetyFile, message: "There is no line for the trigger \"\($0)\"",
          mend: "Add an entry with this trigger, or copy it from another condition.")
      }
      + profile.families.filter { !topics.contains($0) }.map {
        ConditionProblem(
          file: profileFile, message: "\"families\" names \"\($0)\", and there is no such topic",
          mend: "Write ids of topics.yml there.")
      }
  }
}
