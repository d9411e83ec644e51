/// Words by which studies tell of harms.
enum HarmsCues {
  /// They can hardly mean anything else.
  static let firm: CueSet = [
    "adverse event", "adverse effect", "adverse reaction", "adverse drug", "adverse outcome",
    "adverse symptom", "serious adverse", "side effect", "side-effect", "tolerab", "tolerated",
    "toxicit", "toxic effect", "treatment-emergent", "teae", "safe and", "safe, ", "safe in",
    "safe for", "was safe", "is safe", "are safe", "were safe", "be safe", "safe to", "a safe",
    "as safe", "safe option", "safe treatment", "safe method", "safer", "serious infection",
    "opportunistic infection", "infusion reaction", "infusion-related", "injection-site",
    "injection site reaction",
    "hypersensitivity reaction", "liver injury", "hepatotoxic", "nephrotoxic", "cardiotoxic",
    "anaphyla", "secondary autoimmun", "drug-induced", "treatment-related mort",
    "transplant-related mort", "transplant related mort", "procedure-related complic",
    "postoperative complic", "surgical complic", "perioperative complic", "without complications",
    "no complications", "complication of treat", "complication of the treat",
    "complications of treat", "complications of therap", "complication of therap",
    "overdose", "unwanted effect", "undesirable effect", "untoward",
  ]
  /// A question whether something given does harm.
  static let raised: CueSet = ["risk of", "increase the risk", "raise the risk"]
  /// A harm of treatments, but a disease where it is itself the subject.
  static let pml: CueSet = ["progressive multifocal leukoenceph", "pml"]
  static let plain: CueSet = ["adverse", "safety"]
  /// What else the plain words may stand with.
  static let otherPlain: CueSet = [
    "adverse childhood", "adverse socio", "adverse life", "adverse prognos", "adverse social",
    "adverse environment", "adverse condition", "adverse impact", "adverse psycho", "safety net",
    "adverse expanded", "adverse disability", "adverse maternal", "adverse lifestyle",
    "food safety",
  ]
  /// Harms where something was given, illnesses otherwise.
  static let loose: CueSet = [
    "mortality", "deaths", "died", "fatal", "malignan", "cancer", "carcinoma", "melanoma",
    "complication", "bleeding",
    "nausea", "vomit", "diarrh", "harm", "suicid", "leukoenceph", "rash", "alopecia",
    "bradycardia", "hypotension", "withdrew", "weight gain", "rebound", "thrombo", "infection",
    "lymphopenia", "liver enzyme", "discontinued because", "discontinued due",
    "discontinuation due", "discontinued the", "flushing", "seizure", "headache",
    "hypogammaglobulin", "neutropeni", "leukopeni", "cytopeni", "hepatitis", "transaminase",
    "drowsiness", "fracture", "arrhythm", "syncope", "stopped due", "stopped because",
    "withdrawn due", "withdrawal due", "dropped out due",
  ]
  /// In a trial these may be harms, and only a reader can say.
  static let hints: CueSet = [
    "experienced", "weight increase", "dizziness", "elevated liver", "death", "hospitali", "falls",
    "oedema", "edema", "reaction", "worsened after",
  ]
  /// In a study of something given, what may be its doing.
  static let fears: CueSet = [
    "increased risk", "no increase in", "increase the risk", "higher risk of", "hospitali",
    "miscarr", "malformation", "congenital", "stillb", "abortion", "preterm", "worsening after",
    "relapse after", "relapses after", "after discontinu", "after cessation", "after stopping",
    "lymphocyte count", "low-risk", "complicat", "severe covid", "reaction", "withdrawal",
    "intensive care", "death", "toxic", "harm", "risks",
  ]
  /// The course of an infection that is itself the subject.
  static let ofInfection: CueSet = ["infection", "mortality", "deaths", "died", "fatal"]
  static let pandemic: CueSet = ["covid", "sars-cov"]
  /// Words for something given, in a title.
  static let given: CueSet = [
    "treatment", "therap", "vaccin", "surgery", "infusion", "stimulation", "transplant",
    "injection", "medication", "drug", "exposure",
  ]
  static let givenAnywhere: CueSet = [
    "treat", "therap", "drug", "vaccin", "dose", "infusion", "surgery", "surgical", "stimulation",
    "intervention", "medication", "exposure", "exposed", "administration", "injection",
    "transplant", "-induced", "after initiation", "dmt", "immunosuppress",
  ]
  /// A case told of someone after or under a treatment is told of what it did.
  static let blame: CueSet = [
    "after", "induced", "following", "associated", "during", "under", "related to", "due to",
    "secondary to", "treated with", "in a patient on", "receiving", "triggered", "caused by",
    "complicat",
  ]
  /// Words by which a case is told as the doing of what was given.
  static let begun: CueSet = [
    "after starting", "after initiation", "after the initiation", "after initiating",
    "after the start", "after beginning", "after administration", "after the administration",
    "following administration", "following the administration", "following treatment with",
    "after treatment with", "after receiving", "after the first dose", "after the second dose",
    "after the first infusion", "after vaccination", "following vaccination", "after infusion",
    "while on treatment", "while receiving", "while taking", "worsened by", "aggravated by",
    "induced by", "due to treatment", "caused by", "secondary to treatment", "overdos",
    "drug-induced", "withdrawal syndrome", "known to induce",
  ]
  /// What a trial may set out to ask of a harm.
  static let feared: CueSet = [
    "aggravat", "exacerbate", "might worsen", "may worsen", "could worsen", "increase the risk",
    "increased risk",
  ]
  static let blamed: CueSet = ["vaccin", "-induced"]
  static let ownCase: CueSet = [
    "we report", "we describe", "we present", "year-old", "year old", "developed", "showed",
    "presented with", "experienced", "case of",
  ]
  static let named: CueSet = ["adverse", "side effect", "side-effect", "tolera"]
  /// Deaths and the gravest harms are among the sources, however late they are told.
  static let grave: CueSet = [
    "death", "died", "fatal", "serious adverse", "encephalitis", "suicid", "pml",
    "leukoencephalopathy", "malignan", "mortality", "carcinoma", "melanoma",
  ]
  /// A treatment stopped or changed because it did not work is no harm of it.
  static let failure: CueSet = [
    "inefficacy", "lack of efficacy", "lack of effect", "ineffective", "insufficient efficacy",
    "treatment failure",
  ]
  static let stops: CueSet = [
    "discontinued because", "discontinued due", "discontinuation due", "discontinued the",
    "withdrew",
  ]
  static let deaths: CueSet = ["death", "died", "fatal"]
  /// The death of cells, and deaths as a source of data.
  static let otherDeaths: CueSet = [
    "cell death", "neuronal death", "neuron death", "axonal death", "oligodendrocyte death",
    "death certificate", "cause of death", "causes of death", "death regist", "death record",
    "death of oligodendro", "death of neuron", "death of cells", "until death", "or death",
    "attrition", "reasons for failure", "lost to follow-up were",
  ]
}
