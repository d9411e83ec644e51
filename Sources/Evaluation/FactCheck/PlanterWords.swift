/// The words the planter exchanges, drops and adds.
enum PlanterWords {
  static let opposites = [
    ("increased", "decreased"), ("decreased", "increased"), ("higher", "lower"),
    ("lower", "higher"), ("improved", "worsened"), ("reduced", "increased"), ("fewer", "more"),
    ("rose", "fell"), ("increases", "decreases"), ("worsened", "improved"),
    ("greater", "smaller"), ("longer", "shorter"), ("increase", "decrease"),
    ("reduction", "increase"), ("improvement", "worsening"), ("improves", "worsens"),
    ("reduces", "increases"), ("improve", "worsen"), ("reduce", "increase"),
    ("lowers", "raises"), ("better", "worse"), ("worse", "better"),
  ]

  static let nots = [
    " not ", " no ", "without", "neither", " nor ", "cannot", "failed", "fails to", "failing to",
    " lack", "absence", "insuffic",
    "nonsignificant", "non-significant", "unlikely", "unable",
  ]
  static let droppedNots = [
    ("did not differ", "differed"), ("was not", "was"), ("were not", "were"), ("is not", "is"),
    ("are not", "are"), ("no significant difference", "a significant difference"),
    ("no difference", "a difference"), ("not associated", "associated"), ("did not", "did"),
    ("does not", "does"), ("do not", "do"), ("not significant", "significant"),
    ("no significant", "significant"), ("no effect", "an effect"), ("not related", "related"),
    ("no clear evidence", "clear evidence"), ("no clear", "a clear"), ("no evidence", "evidence"),
    ("had no", "had"),
  ]

  static let hedges = [
    "may", "might", "could", "possib", "probabl", "likely", "suggest", "appear", "seem", "perhaps",
    "potential",
  ]
  /// What makes careful all that follows in its sentence: a view, a question, a condition.
  static let ruling = [
    "suggest that", "suggests that", "suggested that", "possible that", "likely that",
    "seems that", "appears that", " whether ", " if ", "unclear", "unknown", "not known",
    "not certain", "uncertain", "not sure",
  ]
  static let clauseEnds = [
    ". ", "; ", ": ", ", ", " (", ") ", " but ", " while ", " because ", " although ", " which ",
    " and ",
  ]
  /// What ends all that a `suggests that` rules, for looking whether a `may` keeps it careful: the `may`
  /// of `is A and may be B` says nothing of A.
  static let sentenceEnds = [
    ". ", "; ", ": ", " but ", " while ", " because ", " although ", " and may ", " and might ",
    " and could ",
  ]
  /// A verb whose `may` is gone is marked and gets its ending behind a subject of one.
  static let droppedHedges = [
    ("may not be", bare + " be not"), ("may also be", bare + " also be"),
    ("might also be", bare + " also be"), ("could also be", bare + " also be"),
    ("may not", "does not"), ("might not", "does not"),
    ("are likely to be", "are"), ("is likely to be", "is"), ("were likely to be", "were"),
    ("was likely to be", "was"), ("seems to be", "is"), ("seem to be", "are"),
    ("may be", bare + " be"), ("might be", bare + " be"), ("could be", bare + " be"),
    ("may", bare), ("might", bare),
    ("could", bare), ("appears to be", "is"), ("appear to be", "are"),
    ("suggests that", "shows that"), ("suggest that", "show that"), ("suggests", "shows"),
    ("suggest", "show"), ("seems to", ""),
    ("seem to", ""), ("appears to", bare), ("appear to", ""), ("possibly", ""), ("probably", ""),
    ("likely", ""),
  ]
  private static let bare = "\u{1}"

  /// The verb behind the mark with the ending that the word before asks for: `the diet helps`, `drugs
  /// help`.
  static func inflected(_ text: String) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    for at in words.indices.dropFirst() {
      let isMany = isPlural(words[at - 1])
      if isMany, words[at] == "does", at + 1 < words.count, words[at + 1] == "not" {
        words[at] = "do"
      }
      guard words[at] == bare, at + 1 < words.count else { continue }
      let adverb =
        words[at + 1].hasSuffix("ly") || ["also", "even", "still"].contains(words[at + 1])
      let verb = adverb ? at + 2 : at + 1
      if verb < words.count {
        words[verb] = isMany ? words[verb] == "be" ? "are" : words[verb] : thirdPerson(words[verb])
      }
      words.remove(at: at)
      return words.joined(separator: " ")
    }
    return words.joined(separator: " ")
  }

  private static func isPlural(_ word: String) -> Bool {
    let word = word.lowercased().filter { $0.isLetter }
    return [
      "people", "they", "we", "you", "i", "women", "men", "children", "these", "those", "data",
    ]
    .contains(word) || word.hasSuffix("s") && !word.hasSuffix("ss") && !word.hasSuffix("is")
  }

  private static func thirdPerson(_ verb: String) -> String {
    if verb == "be" { return "is" }
    if verb == "have" { return "has" }
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeou".contains(before) {
      return verb.dropLast() + "ies"
    }
    return verb + (["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) } ? "es" : "s")
  }

  static let persons = [
    "patient", "participant", "people", "human", "volunteer", "women", "men ", "child", "person",
    "subjects", "individuals", "adults",
  ]
  static let animals = [
    ("mice", "people"), ("rats", "people"), ("mouse", "human"), ("animals", "people"),
    ("rat", "human"), ("monkeys", "people"), ("rabbits", "people"),
  ]

  static let causes = [
    ("was associated with", "caused"), ("were associated with", "caused"),
    ("is associated with", "causes"), ("are associated with", "cause"),
    ("was linked to", "led to"), ("were linked to", "led to"), ("is linked to", "leads to"),
    ("are linked to", "lead to"), ("is related to", "leads to"), ("was related to", "led to"),
    ("were related to", "led to"), ("are related to", "lead to"), ("went with", "caused"),
    ("was connected to", "caused"), ("is connected to", "causes"),
  ]

  static let important = [
    ("significantly", "dramatically"), ("significant", "huge"),
    ("statistically significant", "important"),
  ]

  /// A measure on a scan or in the blood told as what people live with.
  static let surrogates = [
    ("new lesions", "new symptoms"), ("lesions", "symptoms"), ("spots on MRI", "flare-ups"),
    ("MRI activity", "relapses"), ("brain volume", "disability"),
    ("bone density", "broken bones"), ("cholesterol levels", "heart attacks"),
    ("cholesterol", "heart attacks"), ("viral load", "symptoms"), ("antibody levels", "infections"),
  ]

  /// What stands before such a measure and fits no symptom.
  static let attributes: Set<String> = [
    "ldl", "hdl", "bad", "total", "serum", "blood", "t", "gadolinium", "gadoliniumenhancing",
    "contrastenhancing", "gdenhancing", "enhancing", "enlarging", "or", "brain", "mri", "scan",
  ]

  /// Words of change: a source without one of them has no direction that could be turned.
  static let changes = [
    "increas", "decreas", "higher", "lower", "improv", "wors", "reduc", "fewer", "less", "more",
    "rose", "fell", "greater", "smaller", "longer", "shorter", "better", "rais", "declin", "elevat",
    "upregulat", "up-regulat", "downregulat", "down-regulat", "superior", "inferior", "deteriorat",
    "exacerbat", "attenuat", "enhanc",
  ]

  /// Behind these words `lower` names a part, and nothing went down.
  static let parts = [
    "limb", "leg", "lung", "back", "jaw", "body", "airway", "respiratory", "extremit", "lobe",
    "esophag", "oesophag", "gastro", "urinary", "abdom", "half",
  ]

  /// Medicines of one class, and others of it that take their place on held-out studies: what a check
  /// knows of the first says nothing of the second.
  static let drugs: [(names: [String], others: [String])] = [
    (
      ["natalizumab", "ocrelizumab", "rituximab", "alemtuzumab", "ofatumumab", "daclizumab"],
      ["ublituximab", "tocilizumab"]
    ),
    (["fingolimod", "siponimod", "ozanimod", "ponesimod"], ["etrasimod", "mitoxantrone"]),
    (
      ["dimethyl fumarate", "teriflunomide", "cladribine", "laquinimod"],
      ["azathioprine", "ciclosporin"]
    ),
    (["interferon beta", "glatiramer acetate"], ["immunoglobulin", "mycophenolate"]),
    (["levothyroxine", "liothyronine"], ["carbimazole", "propylthiouracil"]),
    (["gabapentin", "pregabalin"], ["phenytoin", "topiramate"]),
    (["metformin", "glipizide"], ["acarbose", "tolbutamide"]),
    (["prednisone", "dexamethasone", "methylprednisolone"], ["budesonide", "hydrocortisone"]),
    (["ibuprofen", "naproxen", "diclofenac"], ["celecoxib", "meloxicam"]),
    (["atorvastatin", "simvastatin", "rosuvastatin"], ["ezetimibe", "niacin"]),
    (["sertraline", "fluoxetine", "citalopram"], ["venlafaxine", "mirtazapine"]),
    (["amoxicillin", "doxycycline", "azithromycin"], ["ciprofloxacin", "cefalexin"]),
    (["baclofen", "tizanidine"], ["dantrolene", "cyclobenzaprine"]),
    (["levodopa", "pramipexole"], ["ropinirole", "selegiline"]),
    (["omeprazole", "pantoprazole"], ["sucralfate", "misoprostol"]),
    (["warfarin", "apixaban"], ["heparin", "fondaparinux"]),
    (["aspirin", "clopidogrel"], ["ticagrelor", "dipyridamole"]),
    (["risperidone", "olanzapine"], ["haloperidol", "aripiprazole"]),
    (["vitamin d", "vitamin e"], ["vitamin b12", "magnesium"]),
    (["cetirizine", "loratadine"], ["fexofenadine", "promethazine"]),
    (["timolol", "latanoprost"], ["brimonidine", "pilocarpine"]),
    (["lithium", "lamotrigine"], ["valproate", "carbamazepine"]),
  ]

  /// What stands there, what is put in its place, and words that make it no error.
  static let wider: [(String, String, [String])] = [
    ("women", "men and women", [" men", "male"]), ("men", "men and women", ["women", "female"]),
    ("children", "children and adults", ["adult"]),
    ("older adults", "people of all ages", ["young", "all ages"]),
    ("elderly people", "people of all ages", ["young", "all ages"]),
    ("relapsing MS", "all types of MS", ["progressive"]),
    ("relapsing-remitting MS", "all types of MS", ["progressive"]),
    ("progressive MS", "all types of MS", ["relaps"]),
    ("infants", "infants and adults", ["adult"]),
    ("some people", "all people", ["all people", "all patients"]),
    ("some patients", "all patients", ["all people", "all patients"]),
    ("most people", "all people", ["all people", "all patients"]),
    ("most patients", "all patients", ["all people", "all patients"]),
    (
      "adults", "adults and children",
      ["child", "pediatric", "paediatric", "adolesc", "infant", "young", "all ages"]
    ),
    ("boys", "boys and girls", ["girl", "female", "women"]),
  ]
}
