import Language

/// Studies of what only women have: `men and women` is said of none of them, however a share is printed.
enum WomenOnly {
  /// The title speaks of such a matter, or the source does three times.
  static func isMatter(of source: CheckedSource) -> Bool {
    var count = 0
    for (passage, reading) in zip(source.passages, source.readings) {
      for word in reading.words where isOfWomen(reading.tokens[Int(word.token)].lower) {
        if passage.id == "t" { return true }
        count += 1
        if count == 3 { return true }
      }
    }
    return false
  }

  /// Men's own, not the injection of one into an egg.
  static func tellsOfSperm(_ source: CheckedSource) -> Bool {
    source.readings.contains { reading in
      reading.words.indices.contains { at in
        reading.words[at].stem == sperm
          && !(at + 1 < reading.words.count && reading.words[at + 1].stem == injection)
      }
    }
  }

  private static func isOfWomen(_ lower: String) -> Bool {
    beginnings.contains { lower.hasPrefix($0) }
  }

  private static let sperm = WordReader.stem(of: "sperm")
  private static let injection = WordReader.stem(of: "injection")
  private static let beginnings = [
    "pregnan", "breastfe", "breast-fe", "lactat", "obstetric", "gynaecolog", "gynecolog", "ovar",
    "ovulat", "uterus", "uterine", "intrauterine", "hysterect", "hysterosc", "endometri",
    "menopaus", "postmenopaus", "perimenopaus", "premenopaus", "menstru", "amenorrh", "dysmenorrh",
    "caesarean", "cesarean", "preeclamp", "eclamp", "antenatal", "prenatal", "postpartum", "vulv",
    "vagin", "cervix", "follicular", "childbirth", "midwi", "labour", "miscarriage",
  ]
}
