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
    " not ", " no ", "without", "neither", " nor ", "cannot", "fail", "lack", "absence", "insuffic",
    "nonsignificant", "non-significant", "unlikely", "unable",
  ]
  static let droppedNots = [
    ("did not differ", "differed"), ("was not", "was"), ("were not", "were"), ("is not", "is"),
    ("are not", "are"), ("no significant difference", "a significant difference"),
    ("no difference", "a difference"), ("not associated", "associated"), ("did not", "did"),
    ("does not", "does"), ("do not", "do"), ("not significant", "significant"),
    ("no significant", "significant"), ("no effect", "an effect"), ("not related", "related"),
    ("no clear", "a clear"), ("no evidence", "evidence"), ("had no", "had"),
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
  static let droppedHedges = [
    ("may be", "is"), ("might be", "is"), ("could be", "is"), ("may", ""), ("might", ""),
    ("could", ""), ("appears to be", "is"), ("appear to be", "are"),
    ("suggests that", "shows that"), ("suggest that", "show that"), ("suggests", "shows"),
    ("suggest", "show"), ("seems to", ""),
    ("seem to", ""), ("appears to", ""), ("appear to", ""), ("possibly", ""), ("probably", ""),
    ("likely", ""),
  ]

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
