/// Words shaped like the name of a medicine (`-mab`, `-imod`: WHO, The use of stems in the selection of
/// International Nonproprietary Names, 2018, with common names that have no stem) or like a code
/// (`CD20`, `HLA`).
enum NameShapes {
  static func isMedicine(_ lower: String) -> Bool {
    MedicineNames.contain(lower)
      || lower.utf8.count >= 7
        && (endings.contains { lower.hasSuffix($0) } || lower.hasPrefix("cef"))
        && !plain.contains(lower)
  }

  private static let endings = [
    "mab", "imod", "tinib", "brutinib", "cept", "ribine", "prazole", "sartan", "statin", "vir",
    "parin", "oxetine", "azepam",
    "cycline", "floxacin", "mycin", "zumab", "ximab", "lukin", "trexate", "fumarate", "flunomide",
    "xantrone", "platin",
    "formin", "gliptin", "pramine", "triptan", "setron", "dipine", "olol", "pril", "fungin",
    "conazole", "profen", "caine",
    "fampridine", "baclofen", "zanidine", "modafinil", "amantadine", "thyroxine", "prednisolone",
    "prednisone", "methasone", "levodopa", "carbidopa", "pexole", "gabalin", "gabapentin",
    "citalopram",
    "glitazone", "gliflozin", "glutide", "triptyline", "azepine", "trigine", "peridone", "apine",
    "cillin", "nidazole", "thiazide", "furosemide", "barbital", "xaban", "gatran", "clopidogrel",
    "caftor", "prost", "atadine", "tirizine", "naproxen", "fenac", "warfarin", "aspirin",
    "glipizide",
    "thyronine", "lithium", "glatiramer", "interferon", "phylline", "terol", "zolam", "racetam",
    "oxacin", "coxib", "oxicam", "grel", "grelor", "peridol", "toin", "giline", "onidine",
    "trolene",
    "azine", "zolamide", "thiouracil", "dopa", "curium", "entan", "afil", "onide", "asone", "olone",
    "bactam", "micin", "penem", "mustine", "rubicin", "taxel", "poside", "tecan", "grastim",
    "poetin", "kinra", "vudine", "citabine", "parib", "ciclib", "rafenib", "metinib", "zomib",
    "lisib", "vaptan", "sporin", "thiazole", "phenidate",
    "ciclovir", "cyclovir", "dronate", "glinide", "tidine", "semide", "iodarone", "nedarone",
    "rolimus", "lukast", "fibrate", "spirone", "stigmine", "asteride", "trozole", "oxifen",
    "oxifene", "orphine", "orphone", "codone", "zodone", "adol", "tropium", "butamol", "ectin",
    "oquine", "teplase", "relin", "relix", "tocin", "pressin", "pamide", "peramide", "fosfamide",
    "phosphamide", "faxine", "pidem", "pezil", "mantine", "nirole", "verine", "bamate", "lactone",
    "timibe", "uracil", "hydroxyurea", "tiazem", "zolid", "sulfan", "benazine", "azodone",
    "melatonin", "codeine", "digoxin", "insulin", "paracetamol", "acetaminophen", "caffeine",
    "nicotine", "ketamine", "purinol", "colchicine", "cannabidiol", "dapsone", "fentanyl",
    "parinux", "prostol", "cortisone", "gestrel", "lutamide", "pamil", "octreotide", "calcitol",
    "bendazole", "astine", "methadone", "naloxone", "naltrexone", "bupropion", "botulinum",
    "galantamine", "pemoline",
    "metolazone", "methylphenidate", "amphetamine", "heparin", "levetiracetam", "primidone",
  ]
  private static let plain: Set<String> = [
    "concept", "accept", "intercept", "except", "precept", "elixir", "cocaine", "protocol",
    "alcohol", "magazine", "magazines", "connectin", "nectin", "pectin",
  ]

  /// At least one capital and a digit, or three capitals.
  static func isCode(_ text: String) -> Bool {
    var capitals = 0
    var digits = 0
    var small = 0
    for byte in text.utf8 {
      if byte &- 0x41 < 26 {
        capitals += 1
      } else if byte &- 0x30 < 10 {
        digits += 1
      } else if byte &- 0x61 < 26 {
        small += 1
      }
    }
    return capitals >= 1 && digits >= 1 && small <= 3 || capitals >= 3 && small <= 1
  }
}
