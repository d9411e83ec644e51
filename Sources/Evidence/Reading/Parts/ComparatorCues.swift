/// Words by which studies name what they compare with.
enum ComparatorCues {
  /// Comparators that can hardly mean anything else. `healthy` is read on to its noun.
  static let firm = [
    "placebo", "sham", "usual care", "standard care", "standard of care", "treatment as usual",
    "waiting list", "waitlist", "wait-list", "waiting-list", "healthy", "matched controls",
    "matched control", "normal controls", "normal subjects", "normal volunteers",
    "normal individuals",
    "normal donors", "normal human", "active control",
    "active comparator", "non-ms controls", "controls without ms", "people without ms",
    "individuals without ms", "persons without ms", "women without ms", "patients without ms",
    "subjects without ms", "without multiple sclerosis", "general population",
    "reference population", "background population", "reference group", "comparison group",
    "control participants", "control subjects", "control individuals", "control patients",
    "other neurological diseases", "other neurological disorders",
    "non-inflammatory neurological", "noninflammatory neurological", "neurological controls",
    "disease controls", "neurotypical", "unexposed", "never users", "non-users", "nonusers",
  ]
  static let loose = [
    "control group", "untreated patients", "untreated controls", "untreated", "no treatment",
    "no intervention", "controls", "control mice", "control animals", "wild-type", "wild type",
    "vehicle", "saline", "littermate", "unaffected", "treatment-naive", "drug-naive",
    "non-treated", "nontreated", "isotype control", "scrambled", "empty vector", "control rats",
    "control diet", "standard diet", "control cells", "control tissue", "normal mice",
    "normal rats", "naive mice", "na\u{EF}ve mice", "non-immunized", "unimmunized",
    "low dose group", "low-dose group", "lower dose group", "standard group", "standard dose",
    "conventional group", "comparator group", "delayed group", "wt mice", "wt animals",
    "wt littermate", "pbs",
  ]
  /// In a conclusion, a likeness to what is known of others.
  static let likeness: CueSet = [
    "similar to the", "consistent with the", "in line with", "comparable to the",
    "comparable with the", "similar to that", "comparable to that",
  ]
  /// Reviews that set studies beside each other.
  static let syntheses: CueSet = [
    "systematic review", "systematic literature", "meta-analy", "meta analy", "metaanaly",
    "scoping", "systemic review", "network", "prisma", "synthesis",
  ]
  static let firmSet = CueSet(firm)
  static let looseSet = CueSet(loose)
  static let hints: CueSet = [
    "between group", "both groups", "two groups", "three groups", "four groups", "groups",
    "differences between", "difference between", "differed", "differ between", "differ signif",
    "differences in", "between men", "between women", "between patients", "between those",
    "between people", "higher in", "lower in", "higher among", "lower among", "hazard ratio",
    "odds ratio", "more often", "less likely", "more likely", "likelihood", "reduced the",
    "risk of", "in comparison", "compared", "than ", "versus", "vs", "control", "comparator",
    "relative to", "before and after", "baseline", "in contrast", "unlike", "distinguish",
    "differentiat", "discriminat", "divided into", "with and without", "with or without",
    "presence or absence", "case-control", "case control", "compare ", "comparing", "comparison",
    "increased from", "decreased from", "as reference", "as the reference",
  ]
  /// Somebody measured, in a text that was taken for a review.
  static let measured: CueSet = [
    "we compared", "were compared", "compared with", "compared to", "p <", "p<", "p =", "p=",
    "(n =", "(n=",
  ]
  /// What a study set out to do, in a sentence that seems to be of what was known before.
  static let aims: CueSet = [
    "objective is", "objective was", "aim is", "aim was", "aimed to", "aims to", "purpose of",
    "goal was", "to evaluate", "to compare", "to investigate", "to assess", "to determine",
  ]
  /// In a study that measured, one side of a comparison.
  static let resultHints: CueSet = [
    "differences", "difference", "higher", "lower", "greater", "fewer", "worse", "whereas",
    "earlier", "improved",
  ]
  /// Names that say a comparison only where something was done to animals or cells.
  static let ofExperiments: WordSet = [
    "vehicle", "pbs", "scrambled", "empty vector", "control diet", "standard diet", "control cells",
    "normal mice", "normal rats", "naive mice", "na\u{EF}ve mice", "isotype control",
  ]
  /// Something done to animals or cells: others were left as they were.
  static let experiments: CueSet = [
    "treat", "deficien", "knockout", "knock-out", "-/-", "ablat", "overexpress", "administ",
    "inject", "attenuat", "amelior", "reduc", "increas", "improv", "suppress", "protect",
    "inhibit", "induced", "exacerbat", "delay",
  ]
  static let denials: CueSet = [
    "no control", "without a control", "without control", "lack of a control", "lack of control",
    "no placebo", "uncontrolled stud", "uncontrolled trial", "uncontrolled design",
    "uncontrolled, ",
    "uncontrolled open", "uncontrolled pilot", "uncontrolled before", "uncontrolled case",
    "absence of a control", "lacked a control",
  ]
  /// Names that are read on to the noun they belong to.
  static let adjectives: WordSet = [
    "untreated", "unaffected", "unexposed", "neurotypical", "non-treated", "nontreated",
    "treatment-naive", "drug-naive",
  ]
  /// Nouns of those who can be compared with, and of what they can be given.
  static let nouns: WordSet = [
    "care", "treatment", "treatments", "therapy", "therapies", "placebo", "vehicle",
    "stimulation", "exercise", "training", "saline", "control", "controls", "rehabilitation",
    "counselling", "counseling", "education", "injection", "injections", "patient", "patients",
    "participants", "people", "persons", "individuals", "subjects", "women", "men", "children",
    "adults", "group", "groups", "those", "cohort", "mice", "rats", "animals", "population",
    "pwms", "eyes", "injectables", "drug", "drugs", "dmt", "dmts", "respondents", "users",
    "dosing", "interval", "regimen", "peers", "siblings", "carriers", "nonsmokers", "smokers",
    "medication", "medications", "generics", "diet", "counterparts", "condition", "conditions",
    "agent", "agents", "practice", "medium", "relatives", "students", "cohorts", "populations",
    "siblings", "twins", "hcs", "ctrl", "quartile", "quintile", "tertile", "non-responders",
    "responders", "countries", "regions", "class", "cluster", "donors", "volunteers", "spouses",
    "switchers",
    "clinicians", "physicians", "nurses", "carers", "caregivers", "neurologists", "partners",
    "professionals", "strategy", "intervention",
    "interventions", "formulation", "dose", "doses", "monotherapy", "infusions", "infusion",
  ]
  /// Nouns that `healthy` may lead to.
  static let healthy: Set<String> = [
    "controls", "control", "volunteers", "subjects", "individuals", "participants", "people",
    "persons", "women", "men", "donors", "adults", "children", "group", "groups", "eyes", "peers",
    "siblings", "counterparts", "population", "hcs", "hc",
  ]
  /// First words of what is no comparator.
  static let weak: WordSet = [
    "baseline", "each", "previous", "previously", "prior", "before", "existing", "reported",
    "same", "year", "higher", "lower", "after", "no-one", "expected", "predicted", "half", "one",
    "two", "three", "average", "these", "median", "mean", "first", "that", "what", "when",
  ]
  /// Words that end a phrase.
  static let stop: WordSet = [
    "in", "and", "was", "were", "at", "for", "had", "who", "by", "on", "using", "is", "are",
    "after", "before", "during", "but", "or", "which", "that", "from", "showed", "with", "over",
    "did", "has", "have", "when", "while", "among", "as", "to", "within", "through", "via",
    "without", "of", "not", "due", "because", "following", "between",
  ]
  /// Words that carry a phrase on where its noun says little: `those with a low score`.
  static let bridges: WordSet = ["with", "without", "on", "of", "not", "in", "who"]
  /// What of animals or people an experiment sets beside each other.
  static let samples: WordSet = [
    "cells", "neurons", "astrocytes", "microglia", "macrophages", "splenocytes", "oligodendrocytes",
    "cultures", "tissue", "monocytes", "lymphocytes", "littermates", "strain",
  ]
  /// `patients treated with samplumab`: what they were given belongs to them.
  static let participles: WordSet = [
    "treated", "exposed", "diagnosed", "infected", "vaccinated", "assigned", "allocated",
    "randomised", "randomized", "living", "affected",
  ]
  static let givenBy: WordSet = ["with", "to", "by", "in", "before", "after", "on"]
  static let bare: Set<String> = [
    "those", "patients", "people", "persons", "individuals", "women", "men", "participants",
    "children", "adults", "subjects", "group", "groups", "users", "cohort", "cohorts",
    "eyes",
  ]
}
