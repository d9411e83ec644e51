import Language
import Testing

@Suite struct InflectionTests {
  @Test(arguments: [
    ("relapse", Language.Tag.vbd, "relapsed"), ("stop", .vbd, "stopped"), ("fall", .vbd, "fell"),
    ("fall", .vbn, "fallen"), ("undergo", .vbd, "underwent"), ("study", .nns, "studies"),
    ("diagnosis", .nns, "diagnoses"), ("person", .nns, "people"), ("lesion", .nns, "lesions"),
    ("reduce", .vbg, "reducing"), ("lie", .vbg, "lying"), ("assess", .vbz, "assesses"),
    ("vary", .vbz, "varies"), ("high", .jjr, "higher"), ("early", .jjs, "earliest"),
    ("good", .jjr, "better"), ("be", .vbz, "is"), ("have", .vbz, "has"),
    ("randomise", .vbn, "randomised"), ("refer", .vbn, "referred"),
  ])
  func inflectsThereAndBack(lemma: String, tag: Language.Tag, form: String) {
    #expect(Inflection.standard.form(lemma, tag) == form)
    #expect(Inflection.standard.lemma(form, tag) == lemma)
  }

  @Test func readsSeveralFormsOfOneWord() {
    #expect(Inflection.standard.lemma("were", .vbd) == "be")
    #expect(Inflection.standard.lemma("are", .vbp) == "be")
    #expect(Inflection.standard.lemma("indexes", .nns) == "index")
    #expect(Inflection.standard.form("be", .vbp) == "are")
    #expect(Inflection.standard.form("be", .vb) == "be")
  }

  @Test func leavesOtherWordsAlone() {
    #expect(Inflection.standard.lemma("during", .in) == "during")
    #expect(Inflection.standard.lemma("species", .nns) == "species")
    #expect(Inflection.standard.form("fatigue", .nn) == "fatigue")
    #expect(Inflection.standard.lemma("\u{3B2}s", .nns) == "\u{3B2}")
  }

  @Test func knowsRegularFormsWithoutAModel() {
    let inflection = Inflection(model: Array("none".utf8))
    #expect(inflection.form("treat", .vbd) == "treated")
    #expect(inflection.form("study", .nns) == "studies")
    #expect(inflection.lemma("women", .nns) == "woman")
    #expect(inflection.lemma("treated", .vbn) == "treat")
  }

  @Test func aModelIsReadAsItWasWritten() throws {
    let table = EndingRules.Table(.plural, .form)
    let model = EndingRules.model([
      (table, [.init(ending: "", off: "", on: "s"), .init(ending: "^foo", off: "oo", on: "ee")])
    ])
    let rules = try #require(EndingRules(model))
    #expect(rules.apply(to: "zoo", table) == "zoos")
    #expect(rules.apply(to: "foo", table) == "fee")
    #expect(rules.apply(to: "foo", .init(.plural, .lemma)) == nil)
    #expect(EndingRules(Array("none".utf8)) == nil)
  }
}
