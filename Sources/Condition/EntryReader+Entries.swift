/// How each kind of entry is read from its keys; `Conditions/README.md` is the schema.
extension EntryReader {
  mutating func slug(_ key: String, allowing extra: String = "") -> String {
    let text = text(key)
    let isSlug = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        || extra.utf8.contains($0)
    }
    if !isSlug {
      fail("\"\(key)\" is \"\(text)\"", mend: "Use a–z, 0–9 and hyphens.", line: line(of: key))
    }
    return text
  }

  /// A text that readers see, held to the rules of language.
  mutating func plainText(_ key: String) -> String {
    let text = text(key)
    hold(text, key)
    return text
  }

  private mutating func hold(_ text: String, _ key: String) {
    if let objection = TextRules.objection(to: text) {
      fail("\"\(key)\": \(objection.message)", mend: objection.mend, line: line(of: key))
    }
  }

  private mutating func optionalPlainText(_ key: String) -> String? {
    let text = optionalText(key)
    if let text { hold(text, key) }
    return text
  }

  private mutating func cues(_ key: String = "cues", required: Bool = true) -> [String] {
    let cues = texts(key, required: required)
    for cue in cues {
      if let message = Cue.objection(to: cue) {
        fail(
          "the cue \"\(cue)\" \(message)", mend: "See the rules of Conditions/README.md.",
          line: line(of: key))
      }
    }
    return cues
  }

  mutating func term() -> Term {
    Term(
      id: slug("id"), name: text("name"), forms: texts("forms"), lay: optionalPlainText("lay"),
      article: optionalText("article"), explanation: plainText("explanation"),
      comparison: optionalPlainText("comparison"),
      category: choice(
        "category",
        of: [
          "mechanism", "test", "symptom", "anatomy", "statistic", "design", "scale", "drug_class",
          "procedure", "disease", "care", "cell", "measure",
        ]), review: review(), source: optionalText("source"))
  }

  mutating func type() -> DiseaseType {
    DiseaseType(
      id: slug("id"), name: text("name"), forms: texts("forms"), lay: plainText("lay"),
      explanation: plainText("explanation"), review: review())
  }

  mutating func scale() -> Scale {
    let scale = Scale(
      id: slug("id"), name: text("name"), forms: texts("forms"), measures: plainText("measures"),
      low: number("low"), high: number("high"), unit: optionalText("unit"),
      worse: Scale.Worse(rawValue: choice("worse", of: ["open", "higher", "lower"])) ?? .open,
      smallestChange: optionalText("smallest_change"), source: text("source"), review: review())
    if let low = scale.low, let high = scale.high, low >= high {
      fail("\"low\" is not below \"high\"", mend: "Exchange them.", line: line(of: "low"))
    }
    return scale
  }

  mutating func treatment() -> Treatment {
    let id = slug("id")
    let name = text("name")
    let brands = texts("brands")
    let forms = texts("forms")
    let drugClass = text("drug_class")
    let kind = choice(
      "kind",
      of: [
        "disease_modifying", "symptomatic", "relapse", "procedure", "supplement",
        "rehabilitation",
      ])
    let pronounced = optionalText("pronounced")
    let explanation = plainText("explanation")
    let taken = optionalText("taken")
    var status: [Treatment.RegionalStatus] = []
    for var inner in entries("status") {
      let level = inner.choice(
        "level",
        of: [
          "not_approved", "approved", "withdrawn", "trial_only", "safety_warning", "off_label",
        ])
      status.append(
        Treatment.RegionalStatus(
          region: inner.text("region"),
          level: Treatment.RegionalStatus.Level(rawValue: level) ?? .notApproved,
          note: inner.optionalPlainText("note"), date: inner.date("date"),
          source: inner.text("source")))
      take(inner)
    }
    return Treatment(
      id: id, name: name, brands: brands, forms: forms, drugClass: drugClass, kind: kind,
      pronounced: pronounced, explanation: explanation, taken: taken, status: status,
      review: review())
  }

  mutating func topic() -> Topic {
    let id = slug("id")
    let name = text("name")
    let explanation = plainText("explanation")
    let cues = cues()
    let asked = texts("asked")
    var matters = Topic.Matters(person: "", family: "", team: "")
    if var inner = entries("matters").first {
      matters = Topic.Matters(
        person: inner.plainText("person"), family: inner.plainText("family"),
        team: inner.plainText("team"))
      take(inner)
    } else {
      fail("\"matters\" is missing", mend: "Add person, family and team, a sentence each.")
    }
    var parts: [Topic.Part] = []
    for var inner in entries("parts") {
      parts.append(Topic.Part(name: inner.plainText("name"), cues: inner.cues()))
      take(inner)
    }
    return Topic(
      id: id, name: name, explanation: explanation, cues: cues, matters: matters, review: review(),
      asked: asked, parts: parts)
  }

  mutating func safetyLine() -> SafetyLine {
    let trigger = choice("trigger", of: SafetyLine.triggers)
    let text = plainText("text")
    let cues = cues()
    let cuesOfMedicines = self.cues("with_medicine_in_title", required: false)
    let rank = number("rank")
    if rank == nil { fail("\"rank\" is missing", mend: "Add a number: lower stands first.") }
    return SafetyLine(
      trigger: trigger, text: text, cues: cues, cuesOfMedicines: cuesOfMedicines,
      rank: Int(max(0, min(rank ?? 0, 1000))),
      review: review())
  }

  mutating func standingText() -> StandingText {
    StandingText(id: slug("id", allowing: "._"), text: plainText("text"), review: review())
  }

  mutating func examples(of id: String, kind: CueExample.Kind) -> [CueExample] {
    let yes = texts("examples").map { CueExample(kind: kind, id: id, text: $0, isMet: true) }
    let no = texts("counter_examples").map {
      CueExample(kind: kind, id: id, text: $0, isMet: false)
    }
    return yes + no
  }
}
