import Testing

@testable import Condition

@Suite struct LexiconTests {
  private static func term(_ id: String, _ forms: [String], lay: String? = nil) -> Term {
    Term(id: id, name: id, forms: forms, lay: lay, explanation: "", category: "test")
  }

  static let profile = ConditionProfile(
    id: "ms", name: "multiple sclerosis", short: "MS", team: "MS team", names: ["pwMS"],
    models: ["EAE"], otherMeanings: ["LC-MS/MS"],
    types: [DiseaseType(id: "rr", name: "relapsing-remitting MS", lay: "", explanation: "")],
    terms: [
      term("edss", ["EDSS"], lay: "disability score"), term("optic nerve", []),
      term("nerve", []), term("tumour", ["colour vision", "haemorrhage", "randomisation"]),
      term("aim", ["AIM"]), term("interferon beta", []), term("cd20", ["CD20"]),
      term("lhermitte", ["Lhermitte's sign"]), term("guillain", ["Guillain-Barré syndrome"]),
      term("relapse", []), term("biopsy", []), term("neuroinflammation", ["neuro-inflammation"]),
      term("nfl", ["NfL"]), term("i2", ["I²"]), term("ci", ["CI"]),
    ],
    scales: [Scale(id: "edss", name: "EDSS", measures: "", worse: .higher, source: "")])
  static let lexicon = Lexicon(profile: profile)

  /// The matches as `id:words`.
  private func found(_ text: String, _ lexicon: Lexicon = lexicon) -> [String] {
    let bytes = Array(text.utf8)
    return lexicon.matches(in: text).map { match in
      let words = String(decoding: bytes[match.start..<match.end], as: UTF8.self)
      let id: String =
        switch match.entry {
        case .condition: "condition"
        case .model: "model"
        case .type(let index): Self.profile.types[index].id
        case .treatment(let index): Self.profile.treatments[index].id
        case .scale(let index): "scale " + Self.profile.scales[index].id
        case .term(let index): Self.profile.terms[index].id
        }
      return "\(id):\(words)"
    }
  }

  @Test func longestMatchWins() {
    #expect(found("the optic nerve and a nerve") == ["optic nerve:optic nerve", "nerve:nerve"])
    #expect(found("relapsing–remitting MS, MS") == ["rr:relapsing–remitting MS", "condition:MS"])
  }

  @Test func wordsAreWhole() {
    #expect(found("nervegrowth unnerve MSX EDSSs5 CD200").isEmpty)
    #expect(found("optic. Nerve") == ["nerve:Nerve"])
    #expect(found("optic, nerve") == ["nerve:nerve"])
    #expect(found("pre-nerve") == ["nerve:nerve"])
  }

  @Test func capitalsMatchByCase() {
    #expect(found("in 20 ms") == [])
    #expect(found("nfl teams") == ["nfl:nfl"], "the name itself is lower case")
    #expect(found("The Ms. A") == [])
    #expect(found("EAE and eae") == ["model:EAE"])
    #expect(found("OPTIC NERVE") == ["optic nerve:OPTIC NERVE"])
    #expect(found("CIs were wide") == ["ci:CIs"])
  }

  @Test func spellingsAreEqual() {
    #expect(found("tumor tumours") == ["tumour:tumor", "tumour:tumours"])
    #expect(found("color-vision") == ["tumour:color-vision"])
    #expect(found("hemorrhage, randomization").count == 2)
    #expect(found("relapses biopsies") == ["relapse:relapses", "biopsy:biopsies"])
    #expect(found("interferon-β IFN") == ["interferon beta:interferon-β"])
    #expect(found("CD-20 and CD 20 and CD20").count == 3)
    #expect(found("Lhermitte sign; Lhermitte’s sign").count == 2)
    #expect(found("Guillain-Barre syndrome") == ["guillain:Guillain-Barre syndrome"])
    #expect(found("neuro-inflammation neuroinflammation neuro inflammation").count == 3)
    #expect(found("(I2, 81%), I², I 2").count == 3)
  }

  @Test func offsetsAreBytes() {
    let text = "é–β optic nerve"
    let match = Self.lexicon.matches(in: text).first
    #expect(match?.start == Array("é–β ".utf8).count)
    #expect(match?.end == text.utf8.count)
  }

  @Test func wordsOfTwoEntriesGiveBoth() {
    #expect(found("EDSS") == ["scale edss:EDSS", "edss:EDSS"])
    #expect(Self.lexicon.entries(named: "EDSS") == [.scale(0), .term(0)])
    #expect(Self.lexicon.entries(named: "EDSS score").isEmpty)
  }

  @Test func otherMeaningsAreNotTheCondition() {
    #expect(found("LC-MS/MS of MS samples") == ["condition:MS"])
  }

  @Test func layWordsAreFoundWhenAsked() {
    #expect(found("a disability score").isEmpty)
    let lay = Lexicon(profile: Self.profile, includingLay: true)
    #expect(found("a disability score", lay) == ["edss:disability score"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\u{E9}", "–", "a\u{0}b", "MS’", "βββ", "٣ 漢字 👩‍👩‍👧 MS"])
  func oddTextsDoNoHarm(text: String) {
    for match in Self.lexicon.matches(in: text) {
      #expect(match.start < match.end && match.end <= text.utf8.count)
    }
  }

  @Test func brokenBytesDoNoHarm() {
    for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xC3], [0xF0, 0x9F], [0xFF, 0xFE], [0xCE]] {
      let found = bytes.withUnsafeBufferPointer { Self.lexicon.matches(in: $0) }
      #expect(found.isEmpty)
    }
  }
}
