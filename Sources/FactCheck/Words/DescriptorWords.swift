/// Words that praise or grade a study or treatment, and the words of a source that carry them.
extension CueTable {
  static let descriptors: [Cue] = [
    Cue(
      .descriptor, "randomised",
      ["randomi*", "randomly", "by chance", "by lot", "drew lots", "rct", "rcts"],
      example: "It was a randomised trial."),
    Cue(
      .descriptorSource, "randomised", ["random*", "rct", "rcts", "phase 3|iii", "chance", "lot"],
      example: "We randomly assigned lamps."),
    Cue(
      .descriptor, "placebo-controlled",
      [
        "placebo*", "dummy", "sugar pill*|tablet*|capsule*", "sham",
        "fake|mock|pretend|simulated|imitation|inert|inactive|empty pill*|tablet*|treatment*|medicine*|drug*|substance*|version*|capsule*|injection*|procedure*|therapy",
        "without|no active ingredient*", "salt water",
      ],
      example: "It was placebo-controlled."),
    Cue(
      .descriptorSource, "placebo-controlled",
      ["placebo*", "sham", "vehicle", "dummy", "inactive", "saline", "inert", "mock"],
      example: "Placebo lamps were used."),
    Cue(
      .descriptor, "blinded",
      [
        "blinded", "double blind", "single blind", "masked", "blind trial", "neither knew",
        "double blinded", "did not know who", "knew who got|was|had", "knew which",
        "unaware of which|who", "kept in the dark",
      ], example: "It was a double-blind trial."),
    Cue(
      .descriptorSource, "blinded", ["blind*", "mask*", "unaware", "placebo"],
      example: "Raters were blinded."),
    Cue(
      .descriptor, "large study",
      [
        "large study", "large trial", "large studies", "large group", "big study",
        "big trial", "large scale", "huge study",
        "impressively|remarkably|unusually|very|exceptionally large",
        "largest|biggest study|trial|group|analysis|cohort|review|ever",
        "large cohort", "large international|national|randomised|randomized|clinical|observational",
      ], example: "It was a large study."),
    Cue(
      .descriptorSource, "large study",
      [
        "large", "largest", "larger than|cohort|sample|group|number", "largely", "big",
        "nationwide", "national", "population based", "registr*", "multicent*",
        "extensive*", "thousand*", "massive", "many", "wide*", "great number", "high number",
      ], example: "We used a large register."),
    Cue(
      .descriptor, "small study",
      [
        "small study", "small trial", "small group", "small studies",
        "tiny study", "small|tiny pilot|project|sample|number|numbers|scale|handful", "handful of",
        "only a few", "just a few", "small sample", "small cohort", "small pilot",
      ], example: "It was a small study."),
    Cue(
      .descriptorSource, "small study",
      [
        "small*", "pilot", "limited number", "underpowered", "case report", "case series", "few",
        "limited sample", "case", "low number", "limited", "minority",
      ], example: "Our sample was small."),
    Cue(
      .descriptor, "first",
      [
        "the first study", "the first trial", "the first to", "first ever", "for the first time",
        "never before", "first of its kind", "no one|nobody had|has ever",
        "the first time", "world first", "pioneer*", "the first evidence",
        "first large",
      ], example: "It is the first study of lamps."),
    Cue(
      .descriptorSource, "first",
      [
        "first", "novel*", "new", "never", "unprecedented", "until now", "to our knowledge",
        "initial*", "unknown", "not been", "no study|studies|data",
      ], example: "This is the first report."),
    Cue(
      .descriptor, "long-term",
      [
        "long term", "longterm", "lasting effect*", "lasting benefit*", "long lasting", "lifelong",
        "for life", "permanent*", "for many years", "over many years",
      ], example: "The long-term effect is large."),
    Cue(
      .descriptorSource, "long-term",
      [
        "long term", "longterm", "long*", "lasting", "permanent*", "chronic*", "lifelong",
        "sustained", "durab*", "years", "persist*", "irreversib*", "decade*", "prolong*",
      ], example: "Over years the lamps held."),
    Cue(
      .descriptor, "safe",
      [
        "is safe", "was safe", "are safe", "were safe", "be safe", "safe and", "safe for",
        "safe treatment", "safe option", "safe way", "safely", "safe", "safer", "a safe", "safest",
        "proved safe", "seems safe", "appears safe", "safe in",
      ], example: "The lamp is safe."),
    Cue(
      .descriptorSource, "safe",
      [
        "safe", "safely", "safest", "well tolerated", "good safety", "favourable safety",
        "favorable safety",
        "safer", "tolerab*", "tolerated", "no safety", "acceptable safety", "no serious",
        "no adverse", "no new safety", "no major", "no severe", "manageable",
        "without adverse|serious|severe|side|complications", "no complications|side|relevant",
        "unsafe", "no increased risk", "excellent safety", "benign", "non toxic", "nontoxic",
        "consistent safety", "harmless", "safety profile", "not associated with",
      ], example: "Lamps were well tolerated."),
    Cue(
      .descriptor, "effective",
      [
        "is effective", "was effective", "are effective", "were effective", "be effective",
        "effective treatment*", "effective and", "highly effective", "more effective",
        "effective in", "effective for", "effective way", "effective", "works well", "worked well",
        "it works", "treatment works", "medicine works", "drug works", "effective option",
        "most effective",
      ], example: "The lamp was effective."),
    Cue(
      .descriptorSource, "effective",
      [
        "effective*", "effic*", "benef*", "work*", "improv*", "success*", "superior*", "better",
        "reduc*", "potent*", "ineffective*", "useful*", "valuable", "favo*", "respon*",
        "therapeutic effect*", "strong*", "protective", "helpful", "helped", "helps", "good",
        "powerful", "best",
      ], example: "The lamps were efficacious."),
    Cue(
      .descriptor, "well tolerated",
      [
        "well tolerated", "tolerated well", "few side effects", "no side effects",
        "without side effects", "easy to tolerate", "mild side effects",
        "side effects were mild|few|minor|rare", "without any side effects", "no adverse effects",
      ], example: "The lamp was well tolerated."),
    Cue(
      .descriptorSource, "well tolerated",
      [
        "tolera*", "safe*", "no adverse|serious|side|severe", "side effects", "adverse", "mild",
        "minor", "few", "harm*", "without complications", "toxic*",
      ], example: "Tolerability was good."),
    Cue(
      .descriptor, "multicentre",
      [
        "multicent*", "several hospitals", "many hospitals", "several centres|centers",
        "several countries", "many countries", "international study|trial", "nationwide",
        "centres|centers|hospitals|clinics in several|many|different", "around the world",
        "worldwide",
        "across the globe|continent|continents|europe|world", "across the country",
        "international team|group",
      ], example: "It was a multicentre trial."),
    Cue(
      .descriptorSource, "multicentre",
      [
        "multicent*", "multi cent*", "hospital*", "centre*", "center*", "countr*", "international*",
        "nation*", "global*", "world*", "europe*", "multinational*", "sites", "clinics",
        "population", "registr*", "across", "universal", "review", "literature", "continents",
        "databases", "meta", "delphi", "society",
      ], example: "Twelve centres took part."),
    Cue(
      .descriptor, "proven",
      [
        "proven", "beyond doubt|question", "conclusive*", "definitive*", "irrefutable",
        "undisputed",
        "clear|solid|hard|firm|final proof|evidence", "proves", "proof that", "settled the",
        "settles the",
        "convincing*", "well established", "gold standard", "tried and tested", "clinically proven",
        "scientifically proven", "state of the art",
      ], example: "It is a proven lamp."),
    Cue(
      .descriptorSource, "proven",
      [
        "prove*", "proving", "establish*", "gold standard", "evidence", "approved", "demonstrated",
        "state of the art", "shown", "standard", "known", "confirmed", "document*", "recogni*",
      ], example: "Lamps have proven value."),
    Cue(
      .descriptor, "approved", ["approved", "licensed", "fda approved", "newly approved"],
      example: "The lamp is approved."),
    Cue(
      .descriptorSource, "approved",
      [
        "approv*", "licen*", "authori*", "market*", "fda", "ema", "consent", "ethic*", "registered",
        "accept*", "available",
      ], example: "Lamps were licensed."),
    Cue(
      .descriptor, "rigorous",
      [
        "rigorous*", "well designed", "carefully designed|planned|controlled|conducted",
        "high quality",
        "highest quality", "robust*", "meticulous*", "painstaking*", "best evidence",
        "peer reviewed", "independent experts|team|scientists", "representative", "cutting edge",
        "prospectively", "scientifically sound",
      ], example: "It was a rigorous study of lamps."),
    Cue(
      .descriptorSource, "rigorous",
      [
        "rigor*", "rigour*", "well designed", "design*", "quality", "robust*", "peer",
        "independent*",
        "representative*", "prospective*", "population based", "consecutive*", "valid*", "reliab*",
        "standardi*", "evidence",
      ], example: "Rigour was rated."),
    Cue(
      .descriptor, "strong effect",
      [
        "highly accurate", "extremely accurate",
        "remarkably|strikingly|impressively|amazingly|hugely",
        "powerful", "potent", "fast acting", "fast working", "cheap", "affordable", "inexpensive",
        "entirely|completely|purely|all natural", "natural remedy|product|way", "non invasive",
        "painless*", "simple|easy to use",
      ], example: "It is a powerful lamp."),
    Cue(
      .descriptorSource, "strong effect",
      [
        "accura*", "power*", "potent*", "strong*", "rapid*", "fast*", "quick*", "cost*", "cheap*",
        "inexpensive*", "price*", "econom*", "natural*", "noninvasive*", "invasive*", "pain*",
        "simple*", "easy", "easi*", "remarkab*", "striking*", "precis*", "sensitiv*", "specific*",
        "effective*", "promis*", "feasib*", "low cost", "markedly", "high*",
      ], example: "Potent lamps were built."),
    Cue(
      .descriptor, "new",
      [
        "new treatment", "new drug", "new medicine", "novel treatment", "new therapy",
        "new approach", "new kind of",
      ], example: "It is a new treatment."),
    Cue(
      .descriptorSource, "new",
      [
        "new", "newer", "newly", "novel", "recent*", "first", "emerg*", "innovati*", "experimental",
        "alternative", "potential*", "develop*", "future", "modern", "promising", "target*",
        "candidate", "another", "upcoming",
      ], example: "Novel lamps were built."),
  ]
}
