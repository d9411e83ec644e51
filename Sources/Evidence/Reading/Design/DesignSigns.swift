/// What the words of one sentence hint at about how a study worked: all hints are found in one pass.
///
/// Which hints count, and in which sentences, is decided by those who ask (`DesignContext`, `OwnWork`,
/// `DesignInference`); the phrases stand in the extensions.
struct DesignSigns: OptionSet, Sendable {
  let rawValue: UInt64

  struct Group: Sendable {
    let sign: DesignSigns
    let phrases: [String]

    init(_ sign: DesignSigns, _ phrases: [String]) {
      self.sign = sign
      self.phrases = phrases
    }
  }

  static let review = DesignSigns(rawValue: 1 << 0)
  static let reviewTitle = DesignSigns(rawValue: 1 << 1)
  static let reviewOfRecords = DesignSigns(rawValue: 1 << 2)
  static let synthesisTitle = DesignSigns(rawValue: 1 << 3)
  static let systematicTitle = DesignSigns(rawValue: 1 << 4)
  static let database = DesignSigns(rawValue: 1 << 5)
  static let search = DesignSigns(rawValue: 1 << 6)
  static let caseReportTitle = DesignSigns(rawValue: 1 << 7)
  static let caseTold = DesignSigns(rawValue: 1 << 8)
  static let caseTitle = DesignSigns(rawValue: 1 << 9)
  static let ofOne = DesignSigns(rawValue: 1 << 10)
  static let reports = DesignSigns(rawValue: 1 << 11)
  static let narrative = DesignSigns(rawValue: 1 << 12)
  static let authors = DesignSigns(rawValue: 1 << 13)
  static let interviews = DesignSigns(rawValue: 1 << 14)
  static let opinion = DesignSigns(rawValue: 1 << 15)
  static let people = DesignSigns(rawValue: 1 << 16)
  static let measured = DesignSigns(rawValue: 1 << 17)
  static let looksBack = DesignSigns(rawValue: 1 << 18)
  static let overTime = DesignSigns(rawValue: 1 << 19)
  static let gave = DesignSigns(rawValue: 1 << 20)
  static let past = DesignSigns(rawValue: 1 << 21)
  static let ours = DesignSigns(rawValue: 1 << 22)
  static let figures = DesignSigns(rawValue: 1 << 23)
  static let trial = DesignSigns(rawValue: 1 << 24)
  static let lots = DesignSigns(rawValue: 1 << 25)
  static let extensionBeside = DesignSigns(rawValue: 1 << 26)
  static let assigned = DesignSigns(rawValue: 1 << 27)
  static let formerly = DesignSigns(rawValue: 1 << 28)
  static let ownTrial = DesignSigns(rawValue: 1 << 29)
  static let ofOthers = DesignSigns(rawValue: 1 << 30)
  static let random = DesignSigns(rawValue: 1 << 31)
  static let thisRandom = DesignSigns(rawValue: 1 << 32)
  static let genes = DesignSigns(rawValue: 1 << 33)
  static let laboratory = DesignSigns(rawValue: 1 << 34)
  static let methods = DesignSigns(rawValue: 1 << 35)
  static let effect = DesignSigns(rawValue: 1 << 36)
  static let scans = DesignSigns(rawValue: 1 << 37)
  static let scansInferred = DesignSigns(rawValue: 1 << 38)
  static let fluids = DesignSigns(rawValue: 1 << 39)
  static let comparesOnce = DesignSigns(rawValue: 1 << 40)
  static let we = DesignSigns(rawValue: 1 << 41)
  static let imaged = DesignSigns(rawValue: 1 << 42)
  static let blinded = DesignSigns(rawValue: 1 << 43)
  static let learned = DesignSigns(rawValue: 1 << 44)
  static let vaccine = DesignSigns(rawValue: 1 << 45)
  static let plan = DesignSigns(rawValue: 1 << 46)
  static let bench = DesignSigns(rawValue: 1 << 47)
  static let ownTitle = DesignSigns(rawValue: 1 << 48)

  /// The signs of one sentence's lower-case text.
  static func of(_ text: [UInt8]) -> DesignSigns {
    var found: DesignSigns = []
    for hit in cues.hits(in: text) { found.formUnion(signs[hit]) }
    return found
  }

  /// Every phrase once, with all signs it stands for.
  private static let merged: [(phrase: String, signs: DesignSigns)] = {
    var places: [String: Int] = [:]
    var merged: [(phrase: String, signs: DesignSigns)] = []
    for group in texts + work + trials + subjects {
      for phrase in group.phrases {
        if let place = places[phrase] {
          merged[place].signs.formUnion(group.sign)
        } else {
          places[phrase] = merged.count
          merged.append((phrase, group.sign))
        }
      }
    }
    return merged
  }()
  private static let cues = CueSet(merged.map(\.phrase))
  private static let signs = merged.map(\.signs)
}
